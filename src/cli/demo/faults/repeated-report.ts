/** Last period's answers typed into this period's form. */
import type { FigureOf, ReportFault } from "./report-fault.ts";

/** Answers other than 0: of a report with fewer nothing would be said. */
const ENOUGH = 30;

/**
 * Of packs where a report of the period before can meet already what the year's end asks.
 *
 * @param indicators - One of this pack only, and those that a common miss must leave alone.
 * @param meets - Whether the report before does; the honest one of this period always does.
 */
function repeated(
  indicators: readonly string[],
  meets: (figure: FigureOf, before: FigureOf) => boolean,
): ReportFault {
  return {
    kind: "period-before-sent-again",
    indicators,
    findings: ["same-as-previous"],
    against: "before",
    fits: (figure, before, { figures }) => {
      const answers = Object.values(figures).filter((one) => typeof one === "number" && one > 0);
      return answers.length >= ENOUGH && meets(figure, before);
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
  // Who has talked with the staff less than twice is not at the year's end yet.
  repeated(["DV_08_01", "DG_01_01", "DG_01_02"], (figure) => figure("DT_01_01") < 2),
  repeated(
    ["LD_02_03", "CC_02_01"],
    (_, before) => before("DT_01_01") >= 1 && before("DV_01_02") >= before("DV_01_01"),
  ),
];
