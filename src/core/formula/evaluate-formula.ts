/** The value of a formula, as the check sheet would show it. */
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { blankTest } from "./blank-test.ts";
import { DIVISION_ERROR, NUMBER_ERROR, toFinite, toNumber, toText } from "./coerce.ts";
import { compareValues, isComparison } from "./compare-values.ts";
import type { BinaryOperator, Formula, FormulaNode, FormulaValue, ValueOfName } from "./formula.ts";
import { functionNamed } from "./functions.ts";
import { addCleanly } from "./significant-digits.ts";

/**
 * Evaluates a formula.
 *
 * @returns A value; error values are values too. A formula that is only a blank name gives `null`,
 *   where a sheet would show 0.
 */
export function evaluateFormula(formula: Formula, valueOf: ValueOfName): FormulaValue {
  return evaluateNode(formula.root, valueOf);
}

/** Evaluates a part of a formula. */
export function evaluateNode(node: FormulaNode, valueOf: ValueOfName): FormulaValue {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "name":
      return valueOf(node.name);
    case "unary":
      return applyUnary(node.operator, evaluateNode(node.operand, valueOf));
    case "binary":
      return evaluateBinary(node, valueOf);
    case "call":
      return evaluateCall(node, valueOf);
  }
}

function applyUnary(operator: "-" | "+" | "%", value: FormulaValue): FormulaValue {
  // A plus sign changes nothing in Excel, not even text.
  if (operator === "+") return value;
  const number = toNumber(value);
  if (isCellError(number)) return number;
  return toFinite(operator === "-" ? -number : number / 100);
}

function evaluateBinary(
  node: Extract<FormulaNode, { kind: "binary" }>,
  valueOf: ValueOfName,
): FormulaValue {
  const test = blankTest(node);
  if (test !== undefined) {
    const value = valueOf(test.name);
    // As TRIM on the sheet: only the plain space.
    const trimmed = typeof value === "string" ? value.replace(/^ +| +$/gu, "") : value;
    return compareValues(trimmed, test.blank ? "=" : "<>", "");
  }
  const left = evaluateNode(node.left, valueOf);
  const right = evaluateNode(node.right, valueOf);
  if (isComparison(node.operator)) return compareValues(left, node.operator, right);
  return node.operator === "&" ? join(left, right) : calculate(node.operator, left, right);
}

function join(left: FormulaValue, right: FormulaValue): FormulaValue {
  const [a, b] = [toText(left), toText(right)];
  if (isCellError(a)) return a;
  return isCellError(b) ? b : a + b;
}

function calculate(
  operator: Exclude<BinaryOperator, "&" | "=" | "<>" | "<" | "<=" | ">" | ">=">,
  left: FormulaValue,
  right: FormulaValue,
): FormulaValue {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case "+":
      return toFinite(addCleanly(a, b));
    case "-":
      return toFinite(addCleanly(a, -b));
    case "*":
      return toFinite(a * b);
    case "/":
      return b === 0 ? DIVISION_ERROR : toFinite(a / b);
    case "^":
      if (a === 0 && b === 0) return NUMBER_ERROR;
      return a === 0 && b < 0 ? DIVISION_ERROR : toFinite(a ** b);
  }
}

function evaluateCall(
  node: Extract<FormulaNode, { kind: "call" }>,
  valueOf: ValueOfName,
): FormulaValue {
  const definition = functionNamed(node.name);
  // Parsed formulas hold known functions only.
  if (definition === undefined) return { error: "#NAME?" };
  return definition.call(
    node.args.map((arg) => ({
      isReference: arg.kind === "name",
      value: () => evaluateNode(arg, valueOf),
    })),
  );
}
