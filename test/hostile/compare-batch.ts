import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { makeHonestCampaign } from "../../src/cli/demo/make-demo.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { hostileSet } from "./hostile-set.ts";

const AS_OF = "2024-04-28T08:00:00+07:00";
const PACK = "hocmon-2024";

export interface ComparedBatch {
  /** What units and totals are, as JSON, without the hostile files and with them. */
  readonly clean: string;
  readonly mixed: string;
  readonly accepted: number;
  /** Status of each hostile file. */
  readonly statuses: readonly string[];
}

/** Merges honest reports, and once more with hostile files among them. */
export async function compareBatch(
  dir: string,
  honest: number,
  hostile: number,
): Promise<ComparedBatch> {
  await makeHonestCampaign(dir, await findPack(PACK), honest, 1);
  const clean = await merged(dir);
  for (let index = 0; index < hostile; index += 1) {
    const { name, make } = hostileSet[index % hostileSet.length] ?? throwNone();
    const path = `nhan/${index} ${name.replaceAll(/[^\p{L}\d]+/gu, " ")}.xlsx`;
    await diskFolder(dir).write([{ path, bytes: make() }]);
  }
  const mixed = await merged(dir);
  const before = new Set(clean.result.files.map(({ file }) => file));
  const added = mixed.result.files.filter(({ file }) => !before.has(file));
  return {
    clean: figuresOf(clean),
    mixed: figuresOf(mixed),
    accepted: clean.result.units.filter(({ status }) => status === "accepted").length,
    statuses: added.map(({ status }) => status),
  };
}

type Merged = Awaited<ReturnType<typeof mergeCampaign>>;

async function merged(dir: string): Promise<Merged> {
  return mergeCampaign(await openCampaignFolder(diskFolder(dir)), { asOf: AS_OF });
}

function figuresOf({ result: { units, totals, rates } }: Merged): string {
  return JSON.stringify({ units, totals, rates });
}

function throwNone(): never {
  throw new RangeError("No hostile files.");
}
