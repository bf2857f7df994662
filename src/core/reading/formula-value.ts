/** Figures as the cells of the form hold them: what the pack's formulas calculate with. */
import type { FormulaValue } from "../formula/formula.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import type { FigureValue } from "./figure.ts";
import type { IndicatorType } from "../report-pack/report-pack.ts";

/** Yes/no are `Có` and `Không`, dates serials of the 1900 system, a list its number of rows. */
export function formulaValueOf(value: FigureValue, type: IndicatorType): FormulaValue {
  if (type === "list") return { rows: typeof value === "number" ? value : 0 };
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (type === "date" && typeof value === "string") return serialFromDate(value, "1900");
  return value;
}
