/** Last period's answers typed into this period's form. */
import type { ReportFault } from "./report-fault.ts";

/** Answers other than 0: of a report with fewer nothing would be said. */
const ENOUGH = 30;

/**
 * Of packs where a report of the period before can meet already what the year's end asks.
 *
 * @param indicators - One of this pack only, and those that a common miss must leave alone.
 */
function repeated(indicators: readonly string[]): ReportFault {
  return {
    kind: "period-before-sent-again",
    indicators,
    findings: ["same-as-previous"],
    against: "before",
    fits: (_figure, before, { figures }) => {
      const answers = Object.values(figures).filter((one) => typeof one === "number" && one > 0);
      const isDone = before("DT_01_01") >= 2 && before("DV_01_02") >= before("DV_01_01");
      return answers.length >= ENOUGH && isDone;
    },
    plant: (report, before) => {
      const today = report.figures.BC_NGAY;
      return {
        ...before,
        figures: { ...before.figures, ...(today === undefined ? {} : { BC_NGAY: today }) },
      };
    },
  };
}

export const repeatedReports: readonly ReportFault[] = [
  repeated(["DV_08_01", "DG_01_01", "DG_01_02"]),
  repeated(["LD_02_03", "CC_02_01"]),
];
