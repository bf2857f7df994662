/** The fuzzer above the reader: a tampered report among honest ones, from bytes to the result. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryFolder, type HeldFile } from "../../src/adapters/folder/memory-folder.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import type { ConsolidationResult, ResultUnit } from "../../src/core/consolidation/result.ts";
import { openCampaignFolder, type CampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { lookingInside } from "../../src/use-cases/inside-containers.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { chooseOperations } from "./choose-operations.ts";
import type { Finding } from "./hunt.ts";
import { applyOperations, type Operation } from "./operation.ts";

const CAMPAIGN = join("test", "fixtures", "libreoffice-campaign");
const AS_OF = "2024-04-28T08:00:00+07:00";

/** A campaign whose reports LibreOffice saved, merged as they are. */
export interface HuntedCampaign {
  readonly files: readonly HeldFile[];
  readonly opened: CampaignFolder;
  readonly clean: ConsolidationResult;
}

/** @throws If a report of the campaign does not count. */
export async function huntedCampaign(): Promise<HuntedCampaign> {
  const files = ["bo-mau.json", "don-vi.csv", "dot.json", ...reports()].map((path) => ({
    path,
    content: new Uint8Array(readFileSync(join(CAMPAIGN, path))),
  }));
  const opened = await openCampaignFolder(memoryFolder("đợt", files));
  const clean = await merged(opened, files);
  const aside = clean.files.find(({ status }) => status !== "counted");
  if (aside !== undefined) throw new Error(`${aside.file}: ${aside.reason}`);
  return { files, opened, clean };
}

function reports(): readonly string[] {
  const names = readdirSync(join(CAMPAIGN, "nhan")).sort();
  return names.map((name) => `nhan/${name.normalize("NFC")}`);
}

/** One round. @param round - The same number does the same. */
export async function huntMergeOnce(
  campaign: HuntedCampaign,
  round: number,
): Promise<Finding | undefined> {
  const random = seededRandom(round);
  const { path, content } = random.pick(
    campaign.files.filter((file) => file.path.startsWith("nhan/")),
  );
  const operations = chooseOperations(content as Uint8Array, random);
  const complaint = await mergeComplaint(campaign, path, operations);
  return complaint === undefined ? undefined : { source: path, operations, complaint };
}

/**
 * Merges with one report tampered with.
 *
 * @returns What is wrong; `undefined` if every file has one status and reason, what counts has
 *   figures, the other reports' figures are what they were, and so are this one's where only bytes
 *   were changed.
 */
export async function mergeComplaint(
  { files, opened, clean }: HuntedCampaign,
  path: string,
  operations: readonly Operation[],
): Promise<string | undefined> {
  const tampered = files.map((file) =>
    file.path === path
      ? { path, content: applyOperations(file.content as Uint8Array, operations) }
      : file,
  );
  let result: ConsolidationResult;
  try {
    result = await merged(opened, tampered);
  } catch (error) {
    return `no result: ${String(error)}`;
  }
  if (Object.keys(Object.prototype).length > 0) return "Object.prototype was changed";
  const said = result.files.filter(({ file }) => file === path);
  const [own] = said;
  if (own === undefined || said.length > 1) return `the file is told of ${said.length} times`;
  if (own.reason === "") return "no reason";
  for (const before of clean.units) {
    const now = result.units.find(({ unitId }) => unitId === before.unitId);
    if (now === undefined) return `no ${before.unitId}`;
    const isSame = valuesOf(now) === valuesOf(before);
    const sent = clean.files.find(({ unitId }) => unitId === before.unitId)?.file;
    if (sent !== path) {
      if (!isSame) return `figures of ${before.unitId} changed`;
    } else if (own.status === "counted") {
      const hasFigure = Object.values(now.values).some(({ value }) => value !== null);
      if (now.status === "accepted" && !hasFigure) return "accepted without a figure";
      const isBytesOnly = operations.every((operation) => !("part" in operation));
      if (isBytesOnly && !isSame) return "other figures after other bytes";
    } else if (Object.values(now.values).some(({ file }) => file === path)) {
      return `figures of a file that is ${own.status}`;
    }
  }
  return undefined;
}

async function merged(
  opened: CampaignFolder,
  files: readonly HeldFile[],
): Promise<ConsolidationResult> {
  const folder = lookingInside(memoryFolder("đợt", files));
  return (await mergeCampaign({ ...opened, folder }, { asOf: AS_OF })).result;
}

/** As JSON. */
function valuesOf({ values }: ResultUnit): string {
  return JSON.stringify(Object.entries(values).map(([code, { value }]) => [code, value]));
}
