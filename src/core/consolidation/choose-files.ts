/**
 * Which files of one unit count.
 *
 * The newest readable one counts, with or without errors: it is what the school last said. It
 * replaces an older one only if it holds every figure that the older one had; otherwise the office
 * is asked, and the older one counts meanwhile.
 */
import type { FileDecision } from "../campaign/decisions.ts";
import type { FileReason } from "../finding/file-reason.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { ReportFile } from "./examined-file.ts";
import type { FileStatus } from "./result.ts";

/** A file that counts, and how it joins the one before it. */
export interface CountedFile {
  readonly file: ReportFile;
  readonly use: "base" | "add" | "complete";
}

/** What becomes of a unit's files. */
export interface FileChoice {
  /** Empty where none counts. */
  readonly counted: readonly CountedFile[];
  readonly verdicts: ReadonlyMap<
    ReportFile,
    { readonly status: FileStatus; readonly reason: FileReason }
  >;
}

/** When a file was received, as sortable instant; `undefined` where nobody knows. */
export type ReceivedInstant = (file: ReportFile) => string | undefined;

/**
 * Chooses among the files of one unit and period.
 *
 * @param files - All of one unit; none the same bytes as another.
 * @param decisions - The office's answers, keyed by SHA-256.
 */
export function chooseFiles(
  files: readonly ReportFile[],
  decisions: ReadonlyMap<string, FileDecision>,
  receivedAt: ReceivedInstant,
): FileChoice {
  const verdicts = new Map<ReportFile, { status: FileStatus; reason: FileReason }>();
  const useOf = (file: ReportFile) => decisions.get(file.sha256)?.use;
  const inOrder = files.filter((file) => {
    if (useOf(file) !== "ignore") return true;
    const reason = decisions.get(file.sha256)?.reason ?? "";
    verdicts.set(file, { status: "superseded", reason: { code: "not-used", args: { reason } } });
    return false;
  });
  inOrder.sort((a, b) => compareAge(a, b, receivedAt));

  let counted: CountedFile[] = [];
  for (const file of inOrder) {
    const current = counted[0]?.file;
    const use = useOf(file);
    if (current === undefined) {
      counted = [{ file, use: "base" }];
    } else if (use === "add" || use === "complete") {
      counted.push({ file, use });
    } else if (use === "replace") {
      replaceBy(file);
    } else if (isOrderUnknown(current, file, receivedAt) && !sameFigures(current, file)) {
      ask(file, { code: "order-unknown", args: { file: current.file } });
      if (useOf(current) === undefined) {
        ask(current, { code: "order-unknown", args: { file: file.file } });
        counted = [];
      }
    } else {
      const lost = figuresLost(current, file);
      if (lost.length === 0) replaceBy(file);
      else ask(file, { code: "lacks-figures", args: { file: current.file, codes: lost } });
    }
  }

  function replaceBy(file: ReportFile): void {
    for (const older of counted) {
      verdicts.set(older.file, {
        status: "superseded",
        reason: { code: "replaced-by", args: { file: file.file } },
      });
    }
    counted = [{ file, use: "base" }];
  }
  function ask(file: ReportFile, reason: FileReason): void {
    verdicts.set(file, { status: "to-decide", reason });
  }

  for (const { file, use } of counted) {
    verdicts.set(file, {
      status: "counted",
      reason: countedReason(use, counted, files.length),
    });
  }
  return { counted, verdicts };
}

function countedReason(
  use: CountedFile["use"],
  counted: readonly CountedFile[],
  files: number,
): FileReason {
  const base = counted[0]?.file;
  if (use !== "base" && base !== undefined) {
    return { code: "counted-with", args: { file: base.file, use } };
  }
  return files === 1
    ? { code: "only-file", args: {} }
    : { code: "newest-file", args: { others: files - 1 } };
}

/** Received, then the workbook's own time, then natural order of names. */
function compareAge(a: ReportFile, b: ReportFile, receivedAt: ReceivedInstant): number {
  return compareTimes(a, b, receivedAt) || compareFileNames(a.file, b.file);
}

const naturalOrder = new Intl.Collator("vi", { numeric: true });

/** Natural order of file names: `bao-cao (2)` before `bao-cao (10)`. */
export function compareFileNames(a: string, b: string): number {
  return naturalOrder.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function compareTimes(a: ReportFile, b: ReportFile, receivedAt: ReceivedInstant): number {
  return (
    compareKnown(receivedAt(a), receivedAt(b)) ||
    compareKnown(a.outcome.modifiedAt, b.outcome.modifiedAt)
  );
}

/** Orders two instants; where one is not known they do not decide. */
function compareKnown(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : Date.parse(a) - Date.parse(b);
}

/** Nothing tells which is newer, and the names are those of a download and its copy, or no help. */
function isOrderUnknown(a: ReportFile, b: ReportFile, receivedAt: ReceivedInstant): boolean {
  return compareTimes(a, b, receivedAt) === 0 || isDownloadedCopy(a, b);
}

/** `bao-cao.xlsx` and `bao-cao (1).xlsx`: the browser numbered them, not the school. */
function isDownloadedCopy(a: ReportFile, b: ReportFile): boolean {
  const stem = (file: string): string => file.replace(/\s*\(\d+\)(?=\.[^./]+$)/u, "");
  return a.file !== b.file && stem(a.file) === stem(b.file);
}

function sameFigures(a: ReportFile, b: ReportFile): boolean {
  return differences(a, b).length === 0;
}

function differences(a: ReportFile, b: ReportFile): readonly IndicatorCode[] {
  const codes = new Set([...a.outcome.report.figures.keys(), ...b.outcome.report.figures.keys()]);
  return [...codes].filter(
    (code) =>
      (a.outcome.report.figures.get(code)?.value ?? null) !==
      (b.outcome.report.figures.get(code)?.value ?? null),
  );
}

/** The figures that the older file has and the newer one lacks. */
function figuresLost(older: ReportFile, newer: ReportFile): readonly IndicatorCode[] {
  return [...older.outcome.report.figures.values()]
    .filter(
      ({ code, value }) =>
        value !== null && (newer.outcome.report.figures.get(code)?.value ?? null) === null,
    )
    .map(({ code }) => code);
}
