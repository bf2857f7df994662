import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { findReceivedFiles } from "../../src/use-cases/received-files.ts";

const fixture = join(__dirname, "../fixtures/libreoffice-campaign");

describe("submissions that LibreOffice saved", () => {
  const dir = mkdtempSync(join(tmpdir(), "LibreOffice – "));
  cpSync(fixture, dir, { recursive: true });
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it("are LibreOffice's, not ours", async () => {
    const found = await findReceivedFiles(diskFolder(dir));
    expect(found).toHaveLength(3);
    for (const { path } of found) {
      const app = unzipSync(readFileSync(join(dir, path)))["docProps/app.xml"];
      expect(strFromU8(app ?? new Uint8Array())).toContain("LibreOffice");
    }
  });

  it("merge to the figures that they were filled with", async () => {
    const expected = JSON.parse(readFileSync(join(fixture, "figures.json"), "utf8")) as {
      units: Record<string, Record<string, unknown>>;
      totals: unknown;
    };
    const { result } = await mergeCampaign(await openCampaignFolder(diskFolder(dir)), {
      asOf: "2024-04-28T08:00:00+07:00",
    });
    const units = Object.fromEntries(
      result.units.map(({ unitId, values }) => [
        unitId,
        Object.fromEntries(
          Object.entries(values).map(([code, { value }]) => [code, stored(value)]),
        ),
      ]),
    );
    const filledWith = Object.fromEntries(
      Object.entries(expected.units).map(([unitId, values]) => [
        unitId,
        Object.fromEntries(Object.entries(values).map(([code, value]) => [code, stored(value)])),
      ]),
    );
    expect(units).toEqual(filledWith);
    expect(result.totals).toEqual(expected.totals);
    expect(result.units.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted"]);
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

/** LibreOffice keeps 15 significant digits of a number, we 17. */
function stored(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
