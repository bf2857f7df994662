/** `Mã đối chiếu`: six digits over a form's values, so that paper and file can be compared. */
import { serialFromDate } from "../workbook/date-serial.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";

/** Largest prime below a million: the code has six digits. */
export const CODE_MODULUS = 999_983;

/**
 * Computes the code of a report.
 *
 * `MOD(Σ i·t_i, 999983)` over the indicators of the issued pack in order, i from 1: t is 0 for a
 * blank, 1 `Có`, 2 `Không`, otherwise 3 plus a number made of the value.
 *
 * @param pack - As issued; indicators that do not apply to the unit count as blank.
 * @param valueOf - A list's value is its number of rows, `null` for none.
 * @returns Six digits.
 */
export function referenceCode(
  pack: ReportPack,
  valueOf: (code: IndicatorCode) => FigureValue,
): string {
  const sum = pack.indicators.reduce(
    (total, indicator, index) =>
      total + (index + 1) * referenceTerm(indicator, valueOf(indicator.code)),
    0,
  );
  return String(sum % CODE_MODULUS).padStart(6, "0");
}

/** The term of one figure, before its weight. */
export function referenceTerm({ type }: Indicator, value: FigureValue): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 2;
  if (type === "list") return 3 + Number(value);
  if (typeof value === "number") return 3 + (thousandths(value) % CODE_MODULUS);
  if (type === "date") return 3 + ((1000 * serialFromDate(value, "1900")) % CODE_MODULUS);
  // As TRIM does: spaces around the text and doubled spaces do not count.
  return 3 + value.replace(/ +/gu, " ").trim().length;
}

/** `ABS(ROUND(1000*x,0))`, halves away from zero, on 15 significant digits as spreadsheets do. */
function thousandths(value: number): number {
  return Math.round(Number(Math.abs(1000 * value).toPrecision(15)));
}
