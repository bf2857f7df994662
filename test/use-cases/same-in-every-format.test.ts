import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { makeHonestCampaign } from "../../src/cli/demo/make-demo.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { saveAllWithLibreOffice, withLibreOffice } from "../libreoffice.ts";

const UNITS = 12;
const AS_OF = "2024-04-28T08:00:00+07:00";

withLibreOffice("Reports that LibreOffice saved in another format", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "tonghop-formats-"));
    await makeHonestCampaign(join(dir, "goc"), await findPack("hocmon-2024"), UNITS, 2024);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  /** The campaign's figures by unit, totals and what is said of units, its files saved as `extension`. */
  async function mergedAs(extension?: ".xlsx" | ".xls" | ".ods"): Promise<object> {
    const own = join(dir, extension ?? "goc");
    const received = join(own, "nhan");
    if (extension !== undefined) {
      await cp(join(dir, "goc"), own, { recursive: true });
      const original = join(dir, "goc", "nhan");
      const reports = (await readdir(original)).filter((name) => name.endsWith(".xlsx"));
      await rm(received, { recursive: true });
      await mkdir(received);
      const paths = reports.map((name) => join(original, name));
      await saveAllWithLibreOffice(paths, received, extension);
    }
    const folder = await openCampaignFolder(diskFolder(own));
    const { result } = await mergeCampaign(folder, { asOf: AS_OF });
    expect(result.files.filter(({ status }) => status === "counted")).toHaveLength(UNITS);
    return {
      units: result.units.map(({ unitId, status, values }) => ({
        unitId,
        status,
        values: Object.entries(values).map(([code, { value }]) => [code, inTwelveDigits(value)]),
      })),
      totals: Object.entries(result.totals).map(([code, total]) => [
        code,
        inTwelveDigits("value" in total ? total.value : null),
      ]),
      findings: result.findings.map(({ code, unitId, indicator }) => ({ code, unitId, indicator })),
    };
  }

  it.each([".xlsx", ".xls", ".ods"] as const)("merge to the same: %s", async (extension) => {
    expect(await mergedAs(extension)).toEqual(await mergedAs());
  });
});

/** LibreOffice writes fifteen into a file; the last ones depend on who rounded. */
function inTwelveDigits(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
