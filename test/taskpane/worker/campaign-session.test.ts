import { memoryFolder, type MemoryFolder } from "../../../src/adapters/folder/memory-folder.ts";
import { UnitIdSchema } from "../../../src/core/campaign/unit.ts";
import { CampaignSession } from "../../../src/taskpane/worker/campaign-session.ts";
import { createCampaignFolder } from "../../../src/use-cases/create-campaign-folder.ts";
import { RegisterChangedError } from "../../../src/use-cases/failures.ts";
import { tableFromBytes } from "../../../src/use-cases/read-bytes.ts";
import { bundledPack } from "../../../src/use-cases/report-packs.ts";
import { NOW, REGISTRY } from "../../cli/run.ts";

const [t1, t2] = ["T1", "T2"].map((id) => UnitIdSchema.parse(id)) as [UnitIdOf, UnitIdOf];
type UnitIdOf = ReturnType<typeof UnitIdSchema.parse>;

const registry = new TextEncoder().encode(REGISTRY);

async function campaign(): Promise<MemoryFolder> {
  const folder = memoryFolder("đợt");
  await createCampaignFolder(folder, {
    pack: bundledPack("hocmon-2024"),
    options: { period: "6T", year: 2024 },
    units: { table: await tableFromBytes({ path: "a.csv", bytes: registry }), shownAs: "a.csv" },
  });
  return folder;
}

/** A screen beside others, all over one folder that can be written to. */
async function screen(folder: MemoryFolder): Promise<CampaignSession> {
  const session = await CampaignSession.open({ kind: "folder", folder }, () => NOW);
  await read(session);
  return session;
}

function read(session: CampaignSession): ReturnType<CampaignSession["merge"]> {
  return session.merge(() => undefined, new AbortController().signal);
}

function excuse(session: CampaignSession, unitId: UnitIdOf, notAReport = true): Promise<unknown> {
  const received = [{ unitId, notAReport, reason: "giải thể", by: "A" }];
  return session.decide({ files: [], received });
}

function excused({ merged: { units } }: Awaited<ReturnType<typeof read>>): readonly string[] {
  return units.filter(({ status }) => status === "excused").map(({ unitId }) => unitId);
}

describe("a register that others write into meanwhile", () => {
  it("is not written over; read again, it holds their answers and ours", async () => {
    const folder = await campaign();
    const [mine, theirs] = [await screen(folder), await screen(folder)];
    await excuse(mine, t1);
    await excuse(theirs, t2);
    await theirs.save();
    await expect(mine.save()).rejects.toThrow(RegisterChangedError);
    await expect(mine.archive("whole")).rejects.toThrow(RegisterChangedError);
    expect(excused(await read(mine))).toEqual([t1, t2]);
    await mine.save();
    expect(excused(await read(await screen(folder)))).toEqual([t1, t2]);
  });

  it("is heard where it says otherwise than an answer that was written before", async () => {
    const folder = await campaign();
    const mine = await screen(folder);
    await excuse(mine, t1);
    await mine.save();
    await mine.save();
    const theirs = await screen(folder);
    await excuse(theirs, t1, false);
    await theirs.save();
    expect(excused(await read(mine))).toEqual([]);
  });

  it("is still not written over after reading it was stopped", async () => {
    const folder = await campaign();
    await folder.write([{ path: "nhan/a.pdf", bytes: new Uint8Array([1]) }]);
    const mine = await screen(folder);
    const theirs = await screen(folder);
    await excuse(theirs, t2);
    await theirs.save();
    await expect(mine.merge(() => undefined, AbortSignal.abort())).rejects.toThrow();
    await expect(mine.save()).rejects.toThrow(RegisterChangedError);
  });
});

it("reads the registry again with the files", async () => {
  const folder = await campaign();
  const mine = await screen(folder);
  const longer = `${REGISTRY}T4,Trường Tiểu học Mới,Tiểu học,công lập,Xã B\r\n`;
  await folder.write([{ path: "don-vi.csv", bytes: new TextEncoder().encode(longer) }]);
  const { view, merged } = await read(mine);
  expect(merged.units).toHaveLength(4);
  expect(view.units.map(({ name }) => name)).toContain("Trường Tiểu học Mới");
  expect(view).not.toHaveProperty("decoded");
  // Saved from Excel with the letters of an old font.
  const old = "M·,Tªn ®¬n vÞ,CÊp häc\r\nT1,Tr\u00ADêng TiÓu häc Mai,TiÓu häc\r\n";
  const bytes = Uint8Array.from(old, (letter) => letter.charCodeAt(0));
  await folder.write([{ path: "don-vi.csv", bytes }]);
  const again = await read(mine);
  expect(again.view.decoded).toMatchObject({
    encodings: ["TCVN3"],
    samples: [{ text: "Trường Tiểu học Mai" }],
  });
});
