/** A formula as it stands in a cell of the check sheet: functions of Excel 2010 only. */
import { blankTest } from "./blank-test.ts";
import { isComparison } from "./compare-values.ts";
import type { Formula, FormulaNode } from "./formula.ts";
import { textConstant } from "./text-constant.ts";

/** How strongly a part binds, as Excel has it: a minus sign binds more than a percent sign. */
const binding = { comparison: 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5, "%": 6, sign: 7 };
const ATOM = 8;

/**
 * Writes a formula for a cell, without the equals sign.
 *
 * @param nameText - What stands for a name; default: the name. It must bind like one.
 */
export function sheetFormula(
  formula: Formula,
  nameText: (name: string) => string = (name) => name,
): string {
  return sheetNode(formula.root, nameText);
}

/** Writes a part of a formula, with no more parentheses than needed. */
export function sheetNode(node: FormulaNode, nameText: (name: string) => string): string {
  switch (node.kind) {
    case "literal":
      return literalText(node.value);
    case "name":
      return nameText(node.name);
    case "call":
      return `${node.name}(${node.args.map((arg) => sheetNode(arg, nameText)).join(",")})`;
    case "unary": {
      const operand = within(node.operand, strength(node), nameText);
      return node.operator === "%" ? `${operand}%` : `${node.operator}${operand}`;
    }
    case "binary":
      return binaryText(node, nameText);
  }
}

function binaryText(
  node: Extract<FormulaNode, { kind: "binary" }>,
  nameText: (name: string) => string,
): string {
  const test = blankTest(node);
  // A cell of spaces looks blank, so it is.
  if (test !== undefined) return `TRIM(${nameText(test.name)})${test.blank ? "=" : "<>"}""`;
  const own = strength(node);
  // Operators of one strength are read from the left; comparisons are never chained.
  const left = within(node.left, isComparison(node.operator) ? own + 1 : own, nameText);
  return left + node.operator + within(node.right, own + 1, nameText);
}

function within(node: FormulaNode, least: number, nameText: (name: string) => string): string {
  const text = sheetNode(node, nameText);
  return strength(node) < least ? `(${text})` : text;
}

function strength(node: FormulaNode): number {
  if (node.kind === "unary") return node.operator === "%" ? binding["%"] : binding.sign;
  if (node.kind !== "binary") return ATOM;
  return isComparison(node.operator) ? binding.comparison : binding[node.operator];
}

function literalText(value: number | string | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value).toUpperCase();
  return textConstant(value);
}
