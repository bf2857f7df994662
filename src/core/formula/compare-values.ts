/** Comparison of two values as Excel does it, with text made equal across ways of typing it. */
import { isCellError, type CellError } from "../workbook/workbook-snapshot.ts";
import { isRowCount, VALUE_ERROR } from "./coerce.ts";
import type { ComparisonOperator, FormulaValue } from "./formula.ts";
import { toFifteenDigits } from "./significant-digits.ts";

const holds: Readonly<Record<ComparisonOperator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Tells comparisons from other operators. */
export function isComparison(operator: string): operator is ComparisonOperator {
  return operator in holds;
}

/**
 * Compares two values.
 *
 * Numbers are rounded to 15 significant digits; text is compared without case, with diacritics, in
 * NFC; a blank is 0, `""` or FALSE, as the other side asks; numbers come before text, text before
 * FALSE and TRUE.
 */
export function compareValues(
  left: FormulaValue,
  operator: ComparisonOperator,
  right: FormulaValue,
): boolean | CellError {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (isRowCount(left) || isRowCount(right)) return VALUE_ERROR;
  return holds[operator](order(left ?? blankLike(right), right ?? blankLike(left)));
}

type Comparable = number | string | boolean;

function blankLike(other: Comparable | null): Comparable {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function order(left: Comparable, right: Comparable): number {
  const byType = rank(left) - rank(right);
  if (byType !== 0) return byType;
  const [a, b] = [comparisonKey(left), comparisonKey(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(value: Comparable): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function comparisonKey(value: Comparable): Comparable {
  if (typeof value === "number") return toFifteenDigits(value);
  return typeof value === "string" ? value.normalize("NFC").toLowerCase() : value;
}
