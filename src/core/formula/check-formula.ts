/** Whether the names of a formula exist and its types fit, before there are values. */
import type { Problem } from "../finding/problem.ts";
import { checkArguments } from "./check-arguments.ts";
import { isComparison } from "./compare-values.ts";
import { checkComparison } from "./check-comparison.ts";
import type { Formula, FormulaNode } from "./formula.ts";
import { isNumberLike, type StaticType, type Typed, type TypeOfName } from "./static-type.ts";
import { wrongType, type TypeCheck } from "./type-check.ts";

/** What a formula must give: a rule TRUE or FALSE, a computed figure a number (or `""`). */
export type ExpectedType = "boolean" | "number" | "any";

/**
 * Checks a formula.
 *
 * Spreadsheet programs compare a number with a text without complaint, and differ in the answer; so
 * both sides must be of one type, except that every cell may be compared with `""`. Yes/no cells
 * hold `Có` and `Không` and may be compared with nothing else. Only COUNTA takes a list.
 *
 * @returns Problems with `from` and `to` in the formula's text; none if all is well.
 */
export function checkFormula(
  formula: Formula,
  { typeOf, expect }: { readonly typeOf: TypeOfName; readonly expect: ExpectedType },
): readonly Problem[] {
  const check: TypeCheck = {
    text: formula.text,
    typeOf,
    problems: [],
    typed: (node) => typeOfNode(node, check),
  };
  const { type } = typeOfNode(formula.root, check);
  if (!fits(type, expect)) {
    wrongType(check, formula.root, expect === "boolean" ? "truth" : expect, type);
  }
  return check.problems;
}

function fits(type: StaticType, expect: ExpectedType): boolean {
  if (type === "unknown" || expect === "any") return true;
  return expect === "boolean" ? type === "truth" : isNumberLike(type);
}

function typeOfNode(node: FormulaNode, check: TypeCheck): Typed {
  switch (node.kind) {
    case "literal":
      return typeOfLiteral(node.value);
    case "name":
      return typeOfName(node, check);
    case "unary":
      return typeOfArithmetic([node.operand], check);
    case "binary":
      if (isComparison(node.operator)) return checkComparison(node, node.operator, check);
      if (node.operator === "&") {
        for (const side of [node.left, node.right]) typeOfNode(side, check);
        return { type: "text" };
      }
      return typeOfBinaryArithmetic(node, check);
    case "call":
      return checkArguments(node, check);
  }
}

function typeOfLiteral(value: number | string | boolean): Typed {
  if (typeof value === "number") return { type: "number", isLiteral: true };
  if (typeof value === "boolean") return { type: "truth" };
  return { type: "text", texts: [value] };
}

/** A list is met here only outside COUNTA, which looks at its arguments itself. */
function typeOfName(node: Extract<FormulaNode, { kind: "name" }>, check: TypeCheck): Typed {
  const type = check.typeOf(node.name);
  if (type !== undefined && type !== "list") return { type };
  check.problems.push({
    code: type === undefined ? "formula-unknown-name" : "formula-list-outside-counta",
    args: { name: node.name },
    ...node.span,
  });
  return { type: "unknown" };
}

function typeOfArithmetic(operands: readonly FormulaNode[], check: TypeCheck): Typed {
  return numberMadeOf(operands.map((operand) => numberOperand(operand, check)));
}

function numberOperand(operand: FormulaNode, check: TypeCheck): Typed {
  const typed = typeOfNode(operand, check);
  if (!isNumberLike(typed.type)) wrongType(check, operand, "number", typed.type);
  return typed;
}

function numberMadeOf(parts: readonly Typed[]): Typed {
  const isLiteral = parts.every((part) => part.isLiteral);
  return isLiteral ? { type: "number", isLiteral } : { type: "number" };
}

/** A date moved by days is a date; two dates apart are a number of days. */
function typeOfBinaryArithmetic(
  { operator, left, right }: Extract<FormulaNode, { kind: "binary" }>,
  check: TypeCheck,
): Typed {
  const [a, b] = [numberOperand(left, check), numberOperand(right, check)];
  const isDate = [a.type === "date", b.type === "date"];
  if (operator === "+" && isDate[0] !== isDate[1]) return { type: "date" };
  if (operator === "-" && isDate[0] === true && isDate[1] === false) return { type: "date" };
  return numberMadeOf([a, b]);
}
