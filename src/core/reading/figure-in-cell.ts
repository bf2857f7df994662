/** Figures as the cells of our workbooks hold them, and as the pack's formulas calculate with them. */
import type { FormulaValue } from "../formula/formula.ts";
import type { IndicatorType } from "../report-pack/report-pack.ts";
import { yesNoText } from "../report-pack/yes-no.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import type { FigureValue } from "./figure.ts";

/** Yes/no are `Có` and `Không`, dates serials of the 1900 system. */
export function figureInCell(
  value: Exclude<FigureValue, null>,
  type: IndicatorType,
): number | string;
export function figureInCell(value: FigureValue, type: IndicatorType): number | string | null;
export function figureInCell(value: FigureValue, type: IndicatorType): number | string | null {
  if (typeof value === "boolean") return yesNoText(value);
  return type === "date" && typeof value === "string" ? serialFromDate(value, "1900") : value;
}

/** What a formula sees of a figure: its cell, of a list the number of rows. */
export function formulaValueOf(value: FigureValue, type: IndicatorType): FormulaValue {
  if (type === "list") return { rows: typeof value === "number" ? value : 0 };
  return figureInCell(value, type);
}
