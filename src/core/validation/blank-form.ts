/**
 * A form that came back as it was given out.
 *
 * Nothing was reported by it: its blanks are no figures, and no zeros either. What the form gave
 * itself is no answer: computed cells, earlier figures, what an earlier report settled for good. Nor
 * is the date of the report or the unit's name, which stand around the figures. A typed 0, a Không, a
 * section declared to have had nothing, a row of a list, a note, and whatever cannot be read are.
 *
 * Nor is a form blank of which the figures stand elsewhere: beside their cells, in the column of
 * earlier figures where the campaign gave none, or on a sheet of the school's own. They are not taken
 * for figures of this period, but something was reported.
 */
import type { Finding } from "../finding/finding.ts";
import type { Figure, ReadReport } from "../reading/figure.ts";
import { settles } from "../reading/settling-answer.ts";
import { findCodeRows } from "../recognition/code-rows.ts";
import { isBesideForm } from "../recognition/form-words.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { CellSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";

/**
 * Whether nothing was filled in that the form asks.
 *
 * Where nothing is required, a blank form may be a true answer ("nothing to list") and is none of
 * these.
 *
 * @param indicators - At least those that the unit is asked.
 * @param given - Earlier figures that the campaign gave the unit; absent where that is not known.
 */
export function isBlankForm(
  report: ReadReport,
  form: FormLocation,
  indicators: readonly Indicator[],
  workbook: WorkbookSnapshot,
  given?: ReadReport["previous"],
): boolean {
  const { reportDate } = form;
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
    report.findings.every((finding) => saysNothingOfFigures(finding, asked) || isOfDate(finding)) &&
    !hasNumbersBeside(form) &&
    !hasNumbersNotGiven(report, given) &&
    !hasNumbersElsewhere(form, workbook)
  );
}

/** Whether somebody typed a number to the right of a figure's cell: earlier figures stand there. */
function hasNumbersBeside({ values, previous, samePeriod }: FormLocation): boolean {
  return [...values].some(([code, { sheet, address }]) =>
    (sheet.rows[address.row] ?? []).some(
      (cell, column) =>
        column > address.column &&
        isTypedNumber(cell) &&
        ![previous.get(code), samePeriod.get(code)].some(
          (place) => place?.address.row === address.row && place.address.column === column,
        ),
    ),
  );
}

/**
 * Whether numbers stand where the unit's own earlier figures would: its result of the period before is
 * not known, so somebody typed them. Another number than the one given may be of an older form.
 */
function hasNumbersNotGiven({ previous }: ReadReport, given: ReadReport["previous"] | undefined) {
  if (given === undefined) return false;
  return [...previous].some(
    ([code, value]) => typeof value === "number" && (given.get(code) ?? null) === null,
  );
}

/** Whether numbers stand on a sheet that is no part of the form, nor a copy of it. */
function hasNumbersElsewhere({ values }: FormLocation, { sheets }: WorkbookSnapshot): boolean {
  const own = new Set([...values.values()].map(({ sheet }) => sheet.name));
  return sheets.some(
    (sheet) =>
      sheet.visibility === "visible" &&
      !own.has(sheet.name) &&
      !isBesideForm(sheet.name) &&
      findCodeRows([sheet]).length === 0 &&
      sheet.rows.some((cells) => cells?.some(isTypedNumber)),
  );
}

function isTypedNumber(cell: CellSnapshot | undefined): boolean {
  return typeof cell?.value === "number" && cell.formula === undefined;
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
