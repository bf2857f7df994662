/**
 * A form that came back as it was given out.
 *
 * Nothing was reported by it: its blanks are no figures, and no zeros either. What the form gave
 * itself is no answer: computed cells, earlier figures, what an earlier report settled for good. Nor
 * is the date of the report or the unit's name, which stand around the figures. A typed 0, a Không, a
 * section declared to have had nothing, a row of a list, a note, and whatever cannot be read are.
 */
import type { Finding } from "../finding/finding.ts";
import type { Figure, ReadReport } from "../reading/figure.ts";
import { settles } from "../reading/settling-answer.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";

/**
 * Whether nothing was filled in that the form asks.
 *
 * Where nothing is required, a blank form may be a true answer ("nothing to list") and is none of
 * these.
 *
 * @param indicators - At least those that the unit is asked.
 */
export function isBlankForm(
  report: ReadReport,
  { reportDate }: Pick<FormLocation, "reportDate">,
  indicators: readonly Indicator[],
): boolean {
  const asked = new Map<string, Indicator>(indicators.map((one) => [one.code, one]));
  const isMissing = report.findings.some(
    (one) =>
      one.code === "required-blank" && one.args.indicators.some(({ code }) => asked.has(code)),
  );
  const isOfDate = ({ sheet, cell }: Finding): boolean =>
    reportDate !== undefined &&
    sheet === reportDate.sheet.name &&
    cell === formatCellAddress(reportDate.address);
  return (
    isMissing &&
    [...report.figures.values()].every((figure) => isGiven(figure, asked, report)) &&
    report.findings.every((finding) => saysNothingOfFigures(finding, asked) || isOfDate(finding))
  );
}

/** Whether a cell holds no more than when the form was made. */
function isGiven(
  { code, value, why, explanation }: Figure,
  asked: ReadonlyMap<string, Indicator>,
  { previous }: ReadReport,
): boolean {
  if (explanation !== undefined || why === "unreadable") return false;
  const indicator = asked.get(code);
  if (value === null || indicator?.computed !== undefined) return true;
  return indicator !== undefined && settles(indicator, value) && value === previous.get(code);
}

/** Of all others something stands in a cell, or a cell is not there. */
function saysNothingOfFigures(finding: Finding, asked: ReadonlyMap<string, Indicator>): boolean {
  switch (finding.code) {
    case "required-blank":
    case "layout-changed":
    case "found-by-label":
    case "macros-ignored":
      return true;
    case "other-form":
      return finding.args.leftOut.length === 0;
    case "interpreted":
    case "legacy-encoding":
      return finding.args.items.every(({ code }) => !asked.has(code));
    default:
      return false;
  }
}
