/** The files that a merge leaves in the campaign folder. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import { planDecisionWorkbook } from "../core/campaign/plan-decision-workbook.ts";
import { formatResult } from "../core/consolidation/result-json.ts";
import { planSummaryWorkbook } from "../core/presentation/plan-summary-workbook.ts";
import { folderNames, type CampaignFolder } from "./campaign-folder.ts";
import { textFile } from "./create-campaign-folder.ts";
import type { Merge } from "./merge-campaign.ts";
import { workbookBytes } from "./workbook-bytes.ts";

/** What a merge writes, the most wanted first. */
export const mergeOutputPaths: readonly string[] = [
  folderNames.summary,
  folderNames.result,
  folderNames.decisions,
];

/** The summary, the result for programs and the register of decisions, ready to be written. */
export async function mergeOutputs(
  { context }: CampaignFolder,
  { result, decisions }: Merge,
): Promise<readonly FolderFile[]> {
  const summary = planSummaryWorkbook(result, context.wholePack);
  const register = planDecisionWorkbook({
    units: context.units,
    files: result.files,
    decisions,
    createdAt: summary.createdAt,
    timeZone: context.campaign.timeZone,
  });
  return [
    textFile(folderNames.result, formatResult(result)),
    { path: folderNames.summary, bytes: await workbookBytes(summary) },
    { path: folderNames.decisions, bytes: await workbookBytes(register) },
  ];
}

/** Writes the outputs of a merge: all, or none if one of them is open in a program. */
export async function writeMerge(folder: CampaignFolder, merge: Merge): Promise<void> {
  await folder.folder.write(await mergeOutputs(folder, merge));
}

/** Refuses to start while an output is open: the register may hold answers not yet saved. */
export async function refuseLockedOutputs({ folder }: CampaignFolder): Promise<void> {
  await folder.refuseLocked([folderNames.decisions, folderNames.summary, folderNames.result]);
}
