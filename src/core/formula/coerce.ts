/** Values in a place that wants another type, as Excel converts them. */
import { isCellError, type CellError } from "../workbook/workbook-snapshot.ts";
import type { FormulaValue, RowCount } from "./formula.ts";
import { generalText } from "./general-text.ts";

export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };
export const DIVISION_ERROR: CellError = { error: "#DIV/0!" };

/** Digits that read the same in every locale, and the full stop as decimal sign. */
const NUMERIC_TEXT = /^ *[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)? *$/u;

/** Tells the value of a list's name from others. */
export function isRowCount(value: FormulaValue): value is RowCount {
  return typeof value === "object" && value !== null && "rows" in value;
}

/** Blank is 0, TRUE is 1, text of digits its number; other text, and lists, are `#VALUE!`. */
export function toNumber(value: FormulaValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return NUMERIC_TEXT.test(value) ? Number(value) : VALUE_ERROR;
  return isCellError(value) ? value : VALUE_ERROR;
}

/** Blank is `""`, numbers are in the format General; lists are `#VALUE!`. */
export function toText(value: FormulaValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return generalText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value : VALUE_ERROR;
}

/** Blank and 0 are false; text is `#VALUE!` unless it says TRUE or FALSE. */
export function toTruth(value: FormulaValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return isCellError(value) ? value : VALUE_ERROR;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE_ERROR;
}

/** The result of arithmetic: `#NUM!` where it left the numbers; never minus zero. */
export function toFinite(value: number): number | CellError {
  if (!Number.isFinite(value)) return NUMBER_ERROR;
  return value === 0 ? 0 : value;
}
