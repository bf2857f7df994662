/** The form twice in one workbook: the sheet was copied, and corrected in the copy. */
import { numberIn } from "../school-life/unit-report.ts";
import type { ReportFault } from "./report-fault.ts";

/** Asked by every pack, and as many as make it the form that stands twice. */
const corrected = ["TT_01_01", "TT_01_02", "DV_01_02"];

export const doubledForm: ReportFault = {
  kind: "sheet-copied-and-corrected",
  indicators: corrected,
  findings: ["form-doubled"],
  plant: (report) => {
    const figures = corrected.map((code) => [code, numberIn(report.figures, code) + 1] as const);
    return { ...report, inCopy: Object.fromEntries(figures) };
  },
};
