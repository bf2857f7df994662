/** Values as Excel takes them, the same as if someone typed them: text has to be kept from that. */
import type { PlannedValue } from "../../core/workbook/workbook-plan.ts";
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";

/** Excel's limits for a text and for a formula. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

export type CellInput = string | number | boolean;

/** What empties a cell; `null` would leave it as it is. */
export const BLANK_INPUT = "";

/**
 * A value as input.
 *
 * @throws {RangeError} For a number that is not finite and a text over 32,767 characters: Excel
 *   would take another value, or none.
 */
export function inputOfValue(value: PlannedValue, at: CellAddress): CellInput {
  if (value === null) return BLANK_INPUT;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`Not a number that a cell can hold: ${formatCellAddress(at)}`);
  }
  if (typeof value !== "string") return value;
  if (value.length > MAX_TEXT) {
    throw new RangeError(`Text too long for a cell: ${formatCellAddress(at)}`);
  }
  return isReadAsOther(value) ? `'${value}` : value;
}

/**
 * A formula as input.
 *
 * @param formula - With or without the equals sign.
 * @throws {RangeError} If it is longer than Excel allows.
 */
export function inputOfFormula(formula: string, at: CellAddress): CellInput {
  if (formula.length > MAX_FORMULA) {
    throw new RangeError(`Formula too long for a cell: ${formatCellAddress(at)}`);
  }
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/**
 * Whether typing the text could give something else. A text without a digit that begins with a
 * letter is itself, the two truth values and month names beside digits apart; where in doubt the
 * apostrophe stands, since it is never part of the value.
 */
function isReadAsOther(text: string): boolean {
  return (
    text === "" || !/^\p{L}/u.test(text) || /\p{Nd}/u.test(text) || /^(?:true|false)$/iu.test(text)
  );
}
