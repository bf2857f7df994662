import type { OwnReport } from "./own-report.ts";

/**
 * Whether anything stands in a form's cells: a figure, the date, a note, or what is none of them.
 * What the form gave itself counts as well. A blank form may have entries: it reports nothing.
 */
export function hasEntries({ report }: Pick<OwnReport, "report">): boolean {
  const isEntered = [...report.figures.values()].some(
    ({ value, why, explanation }) =>
      value !== null || why === "unreadable" || explanation !== undefined,
  );
  // A remark on reading means that something stands in a cell; blanks are only counted.
  const isRemarked = report.findings.some(({ code }) => code !== "required-blank");
  return isEntered || report.reportDate !== null || isRemarked;
}
