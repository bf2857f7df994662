import type { OwnReport } from "./own-report.ts";

/** Whether nothing was entered into a form: no figure, date, note, nor anything that is none of them. */
export function isUntouched({ report }: Pick<OwnReport, "report">): boolean {
  const isEmpty = [...report.figures.values()].every(
    ({ value, why, explanation }) =>
      value === null && why !== "unreadable" && explanation === undefined,
  );
  // A remark on reading means that something stands in a cell; blanks are only counted.
  const remarks = report.findings.filter(({ code }) => code !== "required-blank");
  return isEmpty && report.reportDate === null && remarks.length === 0;
}
