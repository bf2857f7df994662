/**
 * Which files of one unit count.
 *
 * The newest readable one counts, with or without errors: it is what the school last said. It
 * replaces an older one only if it holds every figure that the older one had; otherwise the office
 * is asked, and the older one counts meanwhile.
 */
import type { FileDecision } from "../campaign/decisions.ts";
import type { FileReason } from "../finding/file-reason.ts";
import { figuresChanged, figuresLost, sameFigures } from "./compare-figures.ts";
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
  readonly verdicts: ReadonlyMap<ReportFile, FileVerdict>;
}

interface FileVerdict {
  readonly status: FileStatus;
  readonly reason: FileReason;
}

/** Instants; they differ where the same bytes came more than once. */
export interface ReceivedSpan {
  readonly first: string;
  readonly last: string;
}

/** When a file was received; `undefined` where nobody knows. */
export type Received = (file: ReportFile) => ReceivedSpan | undefined;

/**
 * Chooses among the files of one unit and period.
 *
 * A written answer holds whatever the order of the files: `add` and `complete` join what counts,
 * `replace` counts instead of what is older or of unknown order. A file that is newer than what
 * was answered, and is not itself, is asked: nobody knows whether the answer was given in view of it.
 *
 * @param files - All of one unit; none the same bytes as another.
 * @param decisions - The office's answers, keyed by SHA-256.
 */
export function chooseFiles(
  files: readonly ReportFile[],
  decisions: ReadonlyMap<string, FileDecision>,
  received: Received,
): FileChoice {
  const verdicts = new Map<ReportFile, FileVerdict>();
  const useOf = (file: ReportFile) => decisions.get(file.sha256)?.use;
  const isPart = (file: ReportFile): boolean => useOf(file) === "add" || useOf(file) === "complete";
  const isNewer = (file: ReportFile, than: ReportFile): boolean =>
    compareTimes(file, than, received) > 0;
  const ask = (file: ReportFile, reason: FileReason): void => {
    verdicts.set(file, { status: "to-decide", reason });
  };
  const supersede = (
    file: ReportFile,
    by: ReportFile,
    code: "replaced-by" | "equal-figures" = "replaced-by",
  ): void => {
    verdicts.set(file, { status: "superseded", reason: { code, args: { file: by.file } } });
  };

  const used = files
    .filter((file) => useOf(file) !== "ignore")
    .sort((a, b) => compareAge(a, b, received));
  for (const file of files.filter((one) => !used.includes(one))) {
    const reason = decisions.get(file.sha256)?.reason ?? "";
    verdicts.set(file, { status: "superseded", reason: { code: "not-used", args: { reason } } });
  }
  const wholes = used.filter((file) => !isPart(file));
  const parts = used.filter(isPart);

  let base: ReportFile | undefined;
  for (const file of wholes) {
    const current = base;
    const isDecided = current !== undefined && useOf(current) === "replace";
    if (current === undefined) {
      base = file;
    } else if (useOf(file) === "replace") {
      supersede(current, file);
      base = file;
    } else if (isDecided && !isNewer(file, current)) {
      supersede(file, current);
    } else if (isDecided && !isAfter(file, decisions.get(current.sha256), received)) {
      ask(file, { code: "newer-than-decided", args: { file: current.file } });
    } else if (isOrderUnknown(current, file, received) && !sameFigures(current, file)) {
      ask(file, { code: "order-unknown", args: { file: current.file } });
      if (!isDecided) {
        ask(current, { code: "order-unknown", args: { file: file.file } });
        base = undefined;
      }
    } else {
      const decidedPart = parts.find((part) => isNewer(file, part));
      const lost = figuresLost(current, file);
      if (decidedPart !== undefined) {
        ask(file, { code: "newer-than-decided", args: { file: decidedPart.file } });
      } else if (lost.length > 0) {
        ask(file, { code: "lacks-figures", args: { file: current.file, codes: lost } });
      } else {
        const areEqual = isOrderUnknown(current, file, received);
        supersede(current, file, areEqual ? "equal-figures" : "replaced-by");
        base = file;
      }
    }
  }

  if (base === undefined && wholes.length > 0) {
    const [open] = wholes;
    for (const part of parts) ask(part, { code: "waits-for", args: { file: open?.file ?? "" } });
    return { counted: [], verdicts };
  }
  const [first, ...others] = base === undefined ? parts : [base, ...parts];
  if (first === undefined) return { counted: [], verdicts };
  const counted: readonly CountedFile[] = [
    { file: first, use: "base" },
    ...others.map((file): CountedFile => ({
      file,
      use: useOf(file) === "complete" ? "complete" : "add",
    })),
  ];
  for (const one of counted) {
    const reason = one.use === "base" ? baseReason(one.file) : joinedReason(one, first);
    verdicts.set(one.file, { status: "counted", reason });
  }
  return { counted, verdicts };

  function baseReason(file: ReportFile): FileReason {
    const others = files.length - 1;
    if (others === 0) return { code: "only-file", args: {} };
    const asked = files.find((one) => verdicts.get(one)?.status === "to-decide");
    if (asked !== undefined) return { code: "counted-meanwhile", args: { file: asked.file } };
    const equal = [...verdicts.values()].filter(({ reason }) => reason.code === "equal-figures");
    if (equal.length === others) return { code: "one-of-equals", args: { others } };
    const isNewest = files.every((one) => compareAge(one, file, received) <= 0);
    return { code: isNewest ? "newest-file" : "chosen-file", args: { others } };
  }
}

function joinedReason(
  { file, use }: { readonly file: ReportFile; readonly use: CountedFile["use"] },
  base: ReportFile,
): FileReason {
  const how = use === "complete" ? use : "add";
  const kept = how === "complete" ? figuresChanged(base, file) : [];
  return { code: "counted-with", args: { file: base.file, use: how, kept } };
}

/** Whether a file is known to have come, or to have been saved, after a decision was written. */
function isAfter(
  file: ReportFile,
  decision: FileDecision | undefined,
  received: Received,
): boolean {
  const at = received(file)?.last ?? file.outcome.modifiedFrom ?? file.outcome.modifiedAt;
  const on = decision?.on;
  if (at === undefined || on === undefined) return false;
  // Of the same day nobody knows which was first.
  return on.includes("T") ? Date.parse(at) > Date.parse(on) : at.slice(0, on.length) > on;
}

/** Received, then the workbook's own time, then natural order of names. */
function compareAge(a: ReportFile, b: ReportFile, received: Received): number {
  return compareTimes(a, b, received) || compareFileNames(a.file, b.file);
}

const naturalOrder = new Intl.Collator("vi", { numeric: true });

/** Natural order of file names: `bao-cao` before `bao-cao (2)`, and that before `bao-cao (10)`. */
export function compareFileNames(a: string, b: string): number {
  const [ours, theirs] = [stems(a), stems(b)];
  const byStem = ours
    .map((stem, index) => naturalOrder.compare(stem, theirs[index] ?? ""))
    .find((order) => order !== 0);
  if (byStem !== undefined) return byStem;
  return ours.length - theirs.length || naturalOrder.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Folders, archives and files of a path, each without extension: a space sorts before a dot. */
function stems(file: string): readonly string[] {
  return file.split(/!?\//u).map((name) => name.replace(/\.[a-z\d]{1,5}$/iu, ""));
}

function compareTimes(a: ReportFile, b: ReportFile, received: Received): number {
  return compareKnown(received(a)?.last, received(b)?.last) || compareSaved(a.outcome, b.outcome);
}

/**
 * Two clocks that tell no zone are taken for the same one. Beside another time such a clock decides
 * only where it does in every zone that it may have.
 */
function compareSaved(a: ReportFile["outcome"], b: ReportFile["outcome"]): number {
  const areAlike = (a.modifiedFrom === undefined) === (b.modifiedFrom === undefined);
  if (areAlike) return compareKnown(a.modifiedAt, b.modifiedAt);
  const isLater = compareKnown(a.modifiedFrom ?? a.modifiedAt, b.modifiedAt) > 0;
  const isEarlier = compareKnown(a.modifiedAt, b.modifiedFrom ?? b.modifiedAt) < 0;
  return isLater ? 1 : isEarlier ? -1 : 0;
}

/** Orders two instants; where one is not known they do not decide. */
function compareKnown(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : Date.parse(a) - Date.parse(b);
}

/** Nothing tells which is newer, and the names are those of a download and its copy, or no help. */
function isOrderUnknown(a: ReportFile, b: ReportFile, received: Received): boolean {
  return (
    compareTimes(a, b, received) === 0 ||
    isDownloadedCopy(a, b) ||
    cameAgain(received(a), received(b))
  );
}

/**
 * One came, then the other, then the first again: sent anew, or an old attachment in an answer.
 */
function cameAgain(a: ReceivedSpan | undefined, b: ReceivedSpan | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return compareKnown(a.first, b.last) <= 0 && compareKnown(b.first, a.last) <= 0;
}

/** `bao-cao.xlsx` and `bao-cao (1).xlsx`, or the archives: the browser numbered them, not the school. */
function isDownloadedCopy(a: ReportFile, b: ReportFile): boolean {
  const stem = (file: string): string => file.replaceAll(/\s*\(\d+\)(?=\.[^./]+(?:!\/|$))/gu, "");
  return a.file !== b.file && stem(a.file) === stem(b.file);
}
