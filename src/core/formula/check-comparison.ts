/** Types of the two sides of a comparison. */
import type { ComparisonOperator, FormulaNode } from "./formula.ts";
import { isDateWithLiteral, isEmpty, isNumberLike, isYesNo, type Typed } from "./static-type.ts";
import { wrongType, type TypeCheck } from "./type-check.ts";

/** Checks a comparison; its own type is always `truth`. */
export function checkComparison(
  node: Extract<FormulaNode, { kind: "binary" }>,
  operator: ComparisonOperator,
  check: TypeCheck,
): Typed {
  const sides = [node.left, node.right].map((side) => ({ side, typed: check.typed(side) }));
  const [left, right] = sides;
  if (left !== undefined && right !== undefined) compare(left, right, node, operator, check);
  return { type: "truth" };
}

interface Side {
  readonly side: FormulaNode;
  readonly typed: Typed;
}

function compare(
  left: Side,
  right: Side,
  node: FormulaNode,
  operator: ComparisonOperator,
  check: TypeCheck,
): void {
  const types = [left.typed.type, right.typed.type];
  if (types.includes("unknown")) return;
  const isEquality = operator === "=" || operator === "<>";
  if (isEquality && (isEmpty(left.typed) || isEmpty(right.typed))) return;
  if (!isSameType(left, right, check)) {
    const [leftType = "", rightType = ""] = types;
    const args = { left: leftType, right: rightType };
    check.problems.push({ code: "formula-mixed-comparison", args, ...node.span });
  } else if (!isEquality && !isNumberLike(left.typed.type)) {
    // Programs sort text by their language, and TRUE has no size.
    wrongType(check, left.side, "number", left.typed.type);
  }
}

/** Tells of literals that a yes/no cell never holds by itself; then there is nothing else to tell. */
function isSameType(left: Side, right: Side, check: TypeCheck): boolean {
  if (left.typed.type === right.typed.type) return true;
  if (isDateWithLiteral(left.typed, right.typed)) return true;
  if (isYesNo(left.typed) && isYesNo(right.typed)) return true;
  for (const [cell, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (cell.typed.type === "boolean" && other.typed.texts !== undefined) {
      wrongType(check, other.side, "boolean", other.typed.type);
      return true;
    }
  }
  return false;
}
