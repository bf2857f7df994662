/** The main job: what came in -> one result, one summary, and the register of decisions kept up. */
import { basename, join } from "node:path";
import { writeWorkbook } from "../adapters/exceljs/write-workbook.ts";
import { planDecisionWorkbook } from "../core/campaign/plan-decision-workbook.ts";
import { mergeDecisions, type Decisions, type FileDecision } from "../core/campaign/decisions.ts";
import { parseReceivedList } from "../core/campaign/received-list.ts";
import { findUnit } from "../core/campaign/decisions-of-registry.ts";
import type { UnitId } from "../core/campaign/unit.ts";
import { consolidate } from "../core/consolidation/consolidate.ts";
import type { Consolidation } from "../core/consolidation/consolidation.ts";
import type { ExaminedFile } from "../core/consolidation/examined-file.ts";
import { noReceivedTimes, type ReceivedTimes } from "../core/consolidation/received-times.ts";
import { formatResult } from "../core/consolidation/result-json.ts";
import type { ConsolidationResult } from "../core/consolidation/result.ts";
import type { Problem } from "../core/finding/problem.ts";
import { planSummaryWorkbook } from "../core/presentation/plan-summary-workbook.ts";
import { resultFromConsolidation } from "../core/presentation/result-from-consolidation.ts";
import { folderNames, type CampaignFolder } from "./campaign-folder.ts";
import { examineFile } from "./examine-file.ts";
import { throwProblems, valueOrThrow } from "./failures.ts";
import { findNamedFile } from "./named-file.ts";
import { readTable } from "./read-input.ts";
import { findReceivedFiles, type FoundFile } from "./received-files.ts";
import { refuseLocked, writeFiles, type Output } from "./write-files.ts";

export interface MergeOptions {
  /** ISO instant that the board is drawn at. */
  readonly asOf: string;
  /** Path of a list of received dates. */
  readonly received?: string | undefined;
  /** `FILE=UNIT`, each. */
  readonly assign?: readonly string[];
  readonly onlyAccepted?: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Merge {
  readonly consolidation: Consolidation;
  readonly result: ConsolidationResult;
  /** What the register of decisions holds after this merge. */
  readonly decisions: Decisions;
}

/** Merges a campaign without writing anything. */
export async function mergeCampaign(folder: CampaignFolder, options: MergeOptions): Promise<Merge> {
  const { context, dir } = folder;
  const found = await findReceivedFiles(dir);
  const received = await receivedTimes(folder, found, options.received);
  const examined: ExaminedFile[] = [];
  for (const [index, file] of found.entries()) {
    examined.push(await examineFile(file, context, folder.decisions.files));
    options.onProgress?.(index + 1, found.length);
  }
  const assigned = assignments(options.assign ?? [], examined, folder);
  for (const decision of assigned) {
    const index = examined.findIndex((file) => file.sha256 === decision.sha256);
    const file = found.find((one) => one.file === examined[index]?.file);
    if (file !== undefined) examined[index] = await examineFile(file, context, assigned);
  }
  const decisions = mergeDecisions(folder.decisions, { received: [], files: assigned });
  const consolidation = consolidate({
    context,
    files: examined,
    decisions,
    received,
    asOf: options.asOf,
    onlyAccepted: options.onlyAccepted === true,
  });
  return {
    consolidation,
    result: resultFromConsolidation(context.campaign, consolidation),
    decisions: mergeDecisions(decisions, {
      received: listed(consolidation, basename(options.received ?? "")),
      files: [],
    }),
  };
}

/** Dates from a list become the office's own, so that they need to be given once only. */
function listed({ units }: Consolidation, list: string): Decisions["received"] {
  return units.flatMap(({ unit, received }) =>
    received?.from === "list"
      ? [{ unitId: unit.unitId, received: received.at, reason: "", by: list }]
      : [],
  );
}

/** The outputs of a merge, ready to be written. */
async function mergeOutputs(
  { dir, context }: CampaignFolder,
  { result, decisions }: Merge,
): Promise<readonly Output[]> {
  const summary = planSummaryWorkbook(result, context.pack);
  const register = planDecisionWorkbook({
    units: context.units,
    files: result.files,
    decisions,
    createdAt: summary.createdAt,
    timeZone: context.campaign.timeZone,
  });
  return [
    { path: join(dir, folderNames.result), bytes: formatResult(result) },
    { path: join(dir, folderNames.summary), bytes: await writeWorkbook(summary) },
    { path: join(dir, folderNames.decisions), bytes: await writeWorkbook(register) },
  ];
}

/** Writes the outputs of a merge: all, or none if one of them is open in a program. */
export async function writeMerge(folder: CampaignFolder, merge: Merge): Promise<void> {
  await writeFiles(await mergeOutputs(folder, merge));
}

/** Refuses to start while an output is open: the register may hold answers not yet saved. */
export async function refuseLockedOutputs({ dir }: CampaignFolder): Promise<void> {
  for (const name of [folderNames.decisions, folderNames.summary, folderNames.result]) {
    await refuseLocked(join(dir, name));
  }
}

async function receivedTimes(
  { context }: CampaignFolder,
  found: readonly FoundFile[],
  path: string | undefined,
): Promise<ReceivedTimes> {
  if (path === undefined) return noReceivedTimes;
  const list = valueOrThrow(parseReceivedList(await readTable(path), context.campaign, path));
  const byFile = new Map<string, string>();
  const byUnit = new Map<UnitId, string>();
  const problems: Problem[] = [];
  const files = found.map(({ file }) => file);
  for (const item of list) {
    if ("unitId" in item) {
      const { unitId } = item;
      const unit = findUnit(context.units, unitId);
      if (unit !== undefined) byUnit.set(unit.unitId, item.at);
      else problems.push({ code: "unknown-unit", args: { unitId } });
      continue;
    }
    const named = findNamedFile(item.file, files);
    if (named.ok) byFile.set(named.value, item.at);
    else problems.push(...named.problems);
  }
  throwProblems(problems.map((problem) => ({ ...problem, file: path })));
  return { byFile, byUnit };
}

function assignments(
  texts: readonly string[],
  examined: readonly ExaminedFile[],
  { context }: CampaignFolder,
): readonly FileDecision[] {
  const problems: Problem[] = [];
  const decisions: FileDecision[] = [];
  const path = ["--assign"];
  const files = examined.map(({ file }) => file);
  for (const text of texts) {
    const at = text.lastIndexOf("=");
    if (at <= 0) {
      const args = { expected: "TỆP=MÃ", found: text };
      problems.push({ code: "wrong-value", args, path });
      continue;
    }
    const wanted = text.slice(at + 1);
    const unit = findUnit(context.units, wanted);
    const named = findNamedFile(text.slice(0, at), files);
    const target = named.ok ? examined.find(({ file }) => file === named.value) : undefined;
    if (!named.ok) problems.push(...named.problems.map((problem) => ({ ...problem, path })));
    if (unit === undefined) problems.push({ code: "unknown-unit", args: { unitId: wanted }, path });
    if (target !== undefined && unit !== undefined) {
      const { file, sha256 } = target;
      decisions.push({ file, sha256, unitId: unit.unitId, reason: "", by: "merge --assign" });
    }
  }
  throwProblems(problems);
  return decisions;
}
