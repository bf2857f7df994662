/** Gives every received file its one status: duplicates, choices among a unit's files, the rest. */
import type { FileDecision } from "../campaign/decisions.ts";
import type { UnitId } from "../campaign/unit.ts";
import { chooseFiles, compareFileNames, type CountedFile, type Received } from "./choose-files.ts";
import type { ConsolidatedFile } from "./consolidation.ts";
import { isReportFile, type ExaminedFile, type ReportFile } from "./examined-file.ts";
import type { FileStatus } from "./result.ts";

export interface SettledFiles {
  /** Every file once, in natural order of names. */
  readonly files: readonly ConsolidatedFile[];
  /** The files that count, by unit; units without one are absent. */
  readonly counted: ReadonlyMap<UnitId, readonly CountedFile[]>;
  /** All readable reports of a unit, counted or not. */
  readonly reports: ReadonlyMap<UnitId, readonly ReportFile[]>;
}

/**
 * Settles the files of a campaign.
 *
 * @param excused - Units that the office excused: a report of theirs is kept but not counted.
 */
export function settleFiles(
  examined: readonly ExaminedFile[],
  decisions: readonly FileDecision[],
  received: Received,
  excused: ReadonlyMap<UnitId, string>,
): SettledFiles {
  const bySha = new Map(decisions.map((decision) => [decision.sha256, decision]));
  const files = new Map<ExaminedFile, ConsolidatedFile>();
  const settle = (
    file: ExaminedFile,
    { status, reason }: Pick<ConsolidatedFile, "status" | "reason">,
    unitId: UnitId | undefined,
  ): void => {
    const { file: name, sha256, size, evidence, ofCampaign, checked } = file;
    files.set(file, {
      file: name,
      sha256,
      size,
      status,
      reason,
      evidence,
      ...(ofCampaign === undefined ? {} : { ofCampaign }),
      ...(unitId === undefined ? {} : { unitId }),
      ...(checked === undefined ? {} : { checked }),
    });
  };

  const ordered = [...examined].sort((a, b) => compareFileNames(a.file, b.file));
  const reports = new Map<UnitId, ReportFile[]>();
  const firstOfBytes = new Map<string, ExaminedFile>();
  for (const file of byWeight(ordered)) {
    const first = canBeIdentical(file) ? firstOfBytes.get(file.sha256) : undefined;
    if (first !== undefined) {
      const reason = { code: "same-bytes", args: { file: first.file } } as const;
      settle(file, { status: "identical", reason }, unitOf(first));
      continue;
    }
    if (canBeIdentical(file)) firstOfBytes.set(file.sha256, file);
    const decision = bySha.get(file.sha256);
    if (!isReportFile(file)) {
      const { outcome } = file;
      if (outcome.kind !== "set-aside") continue;
      const unitId = unitOf(file);
      const unused = decision?.use === "ignore" ? decision.reason : excuseOf(file, unitId);
      const status = unused === undefined ? outcome.status : "superseded";
      const reason =
        unused === undefined
          ? outcome.reason
          : ({ code: "not-used", args: { reason: unused } } as const);
      settle(file, { status, reason }, unitId);
    } else if (excused.has(file.outcome.unitId)) {
      const args = { reason: excused.get(file.outcome.unitId) ?? "" };
      settle(
        file,
        { status: "superseded", reason: { code: "not-used", args } },
        file.outcome.unitId,
      );
    } else {
      const { unitId } = file.outcome;
      reports.set(unitId, [...(reports.get(unitId) ?? []), file]);
    }
  }

  const counted = new Map<UnitId, readonly CountedFile[]>();
  for (const [unitId, own] of reports) {
    const choice = chooseFiles(own, bySha, received);
    if (choice.counted.length > 0) counted.set(unitId, choice.counted);
    for (const [file, verdict] of choice.verdicts) settle(file, verdict, unitId);
  }
  const settled = ordered.flatMap((file) => files.get(file) ?? []);
  return {
    files: settled.map((file) => tellReported(tellCopies(file, settled), counted)),
    counted,
    reports,
  };

  /** A unit that need not report is not asked to fill in its form. */
  function excuseOf(file: ExaminedFile, unitId: UnitId | undefined): string | undefined {
    return isSetAsideAsBlank(file) && unitId !== undefined ? excused.get(unitId) : undefined;
  }
}

/** Says of a unit's only file that the same bytes came more than once. */
function tellCopies(file: ConsolidatedFile, files: readonly ConsolidatedFile[]): ConsolidatedFile {
  if (file.reason.code !== "only-file") return file;
  const copies = files.filter(
    ({ sha256, status }) => status === "identical" && sha256 === file.sha256,
  ).length;
  return copies === 0 ? file : { ...file, reason: { code: "only-file", args: { copies } } };
}

/** Asks nothing about a blank form of a unit that has reported all the same. */
function tellReported(file: ConsolidatedFile, counted: SettledFiles["counted"]): ConsolidatedFile {
  const { reason, unitId } = file;
  if (reason.code !== "blank-form" || unitId === undefined) return file;
  const [first] = counted.get(unitId) ?? [];
  if (first === undefined) return file;
  return { ...file, reason: { code: "blank-copy", args: { file: first.file.file } } };
}

/**
 * Empty files, those of programs and blank forms are alike without being copies of each other: all
 * units are given the same common workbook.
 */
function canBeIdentical(file: ExaminedFile): boolean {
  const { sha256, size, outcome } = file;
  // What was never read has no checksum.
  if (sha256 === "" || size === 0) return false;
  return outcome.kind === "report" || (outcome.status !== "ignored" && !isSetAsideAsBlank(file));
}

function isSetAsideAsBlank({ outcome }: ExaminedFile): boolean {
  return outcome.kind === "set-aside" && outcome.reason.code === "blank-form";
}

/**
 * Copies of the same bytes are examined by their own names: where one name disagrees with what the
 * file says, the doubt decides, so a wrongly named copy is asked about and not hidden. A name that
 * says nothing takes nothing from one that does.
 */
function byWeight(files: readonly ExaminedFile[]): readonly ExaminedFile[] {
  const weight = (file: ExaminedFile): number => {
    if (isReportFile(file)) return 1;
    return file.outcome.kind === "set-aside" && doubts.has(file.outcome.status) ? 0 : 2;
  };
  return [...files].sort((a, b) => weight(a) - weight(b));
}

const doubts: ReadonlySet<FileStatus> = new Set(["conflict", "ambiguous"]);

function unitOf({ outcome }: ExaminedFile): UnitId | undefined {
  if (outcome.kind === "report") return outcome.unitId;
  return outcome.candidates.length === 1 ? outcome.candidates[0] : undefined;
}
