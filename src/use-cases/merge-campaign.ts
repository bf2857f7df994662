/** The main job: what came in -> one result. Nothing is written here. */
import { mergeDecisions, type Decisions, type FileDecision } from "../core/campaign/decisions.ts";
import { consolidate } from "../core/consolidation/consolidate.ts";
import type { Consolidation } from "../core/consolidation/consolidation.ts";
import type { ExaminedOfficeForm } from "../core/consolidation/examine-office-form.ts";
import type { ExaminedFile } from "../core/consolidation/examined-file.ts";
import type { ConsolidationResult } from "../core/consolidation/result.ts";
import type { OverruledDate } from "../core/locale/overruled-dates.ts";
import { resultFromConsolidation } from "../core/presentation/result-from-consolidation.ts";
import type { CampaignFolder } from "./campaign-folder.ts";
import { examineFile } from "./examine-file.ts";
import { examineOffice } from "./office-form.ts";
import { findReceivedFiles } from "./received-files.ts";
import { noReceivedList, type ReceivedList } from "./received-list.ts";

export interface ExamineOptions {
  /** Told after each file, and waited for: the file, how many are done, of how many. */
  readonly onFile?:
    ((file: ExaminedFile, done: number, of: number) => void | Promise<void>) | undefined;
  /** @throws The signal's reason, between two files. */
  readonly signal?: AbortSignal | undefined;
}

/** Examines every received file, one after the other. */
export async function examineReceivedFiles(
  { folder, context, decisions }: CampaignFolder,
  { onFile, signal }: ExamineOptions = {},
): Promise<readonly ExaminedFile[]> {
  const found = await findReceivedFiles(folder);
  const examined: ExaminedFile[] = [];
  for (const entry of found) {
    signal?.throwIfAborted();
    const file = await examineFile(folder, entry, context, decisions.files);
    examined.push(file);
    await onFile?.(file, examined.length, found.length);
  }
  return examined;
}

/** Looks again at the files that were just assigned to a unit, copies of the same bytes included. */
export async function examineAssigned(
  { folder, context }: CampaignFolder,
  examined: readonly ExaminedFile[],
  answers: readonly FileDecision[],
): Promise<readonly ExaminedFile[]> {
  const assigned = answers.filter(({ unitId }) => unitId !== undefined);
  const keys = new Set(assigned.map(({ sha256 }) => sha256));
  const again: ExaminedFile[] = [];
  for (const file of examined) {
    const mails = file.mail === undefined ? [] : [file.mail];
    const entry = { path: file.file, size: file.size, mails };
    again.push(keys.has(file.sha256) ? await examineFile(folder, entry, context, assigned) : file);
  }
  return again;
}

export interface MergeInput {
  readonly examined: readonly ExaminedFile[];
  /** What the office entered itself. */
  readonly officeForm: ExaminedOfficeForm;
  /** Those of the folder and those just made. */
  readonly decisions: Decisions;
  readonly received?: ReceivedList | undefined;
  /** ISO instant that the board is drawn at. */
  readonly asOf: string;
  readonly onlyAccepted?: boolean | undefined;
}

export interface Merge {
  readonly consolidation: Consolidation;
  readonly result: ConsolidationResult;
  /** What the register of decisions holds after this merge. */
  readonly decisions: Decisions;
}

/** Merges files that were examined. */
export function mergeFiles({ context }: CampaignFolder, input: MergeInput): Merge {
  const { examined, officeForm, decisions, received = noReceivedList, asOf } = input;
  const consolidation = consolidate({
    context,
    files: examined,
    officeForm,
    decisions,
    received: received.times,
    asOf,
    onlyAccepted: input.onlyAccepted === true,
  });
  return {
    consolidation,
    result: resultFromConsolidation(context.campaign, consolidation),
    decisions: mergeDecisions(decisions, {
      received: listed(consolidation, received.shownAs),
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

/** Units of whose received dates the register says another than the list given now. */
export function overruledDates({ consolidation: { units } }: Merge): readonly OverruledDate[] {
  return units.flatMap(({ unit: { name }, received }) =>
    received?.listed === undefined ? [] : [{ name, kept: received.at, listed: received.listed }],
  );
}

export interface MergeOptions extends ExamineOptions, Pick<MergeInput, "asOf" | "onlyAccepted"> {
  /** Answers given with the call, once it is known what was received. */
  readonly answers?: ((examined: readonly ExaminedFile[]) => readonly FileDecision[]) | undefined;
  /** Received dates, once it is known what was received. */
  readonly received?: ((files: readonly string[]) => ReceivedList) | undefined;
}

/** Merges a campaign from its folder in one go. */
export async function mergeCampaign(folder: CampaignFolder, options: MergeOptions): Promise<Merge> {
  const found = await findReceivedFiles(folder.folder);
  // A list that does not hold is told before an hour of reading.
  const received = options.received?.(found.map(({ path }) => path));
  const examined = await examineReceivedFiles(folder, options);
  const answers = options.answers?.(examined) ?? [];
  return mergeFiles(folder, {
    examined: await examineAssigned(folder, examined, answers),
    officeForm: await examineOffice(folder),
    decisions: mergeDecisions(folder.decisions, { received: [], files: answers }),
    received,
    asOf: options.asOf,
    onlyAccepted: options.onlyAccepted,
  });
}
