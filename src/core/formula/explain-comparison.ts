/** Why a formula is not TRUE, in numbers: "48 + 2 = 50, cần 52". */
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { toTruth } from "./coerce.ts";
import { isComparison } from "./compare-values.ts";
import { evaluateNode } from "./evaluate-formula.ts";
import type { Formula, FormulaNode, FormulaValue, ValueOfName } from "./formula.ts";
import { cleanDifference, toFifteenDigits } from "./significant-digits.ts";

export interface ExplainedComparison {
  readonly left: number;
  readonly operator: string;
  readonly right: number;
  /** Distance of both sides, never negative. */
  readonly difference: number;
}

/**
 * The comparison of numbers that decides a formula.
 *
 * Looks through IF (the branch chosen) and AND (the first part that is FALSE).
 *
 * @returns `undefined` where something else decides, or a side is no number.
 */
export function explainComparison(
  formula: Formula,
  valueOf: ValueOfName,
): ExplainedComparison | undefined {
  const node = decidingPart(formula.root, valueOf);
  if (node?.kind !== "binary" || !isComparison(node.operator)) return undefined;
  const left = evaluateNode(node.left, valueOf);
  const right = evaluateNode(node.right, valueOf);
  if (!isNumberOrBlank(left) || !isNumberOrBlank(right)) return undefined;
  if (left === null && right === null) return undefined;
  return {
    left: toFifteenDigits(left ?? 0),
    operator: node.operator,
    right: toFifteenDigits(right ?? 0),
    difference: cleanDifference(left ?? 0, right ?? 0),
  };
}

function decidingPart(node: FormulaNode, valueOf: ValueOfName): FormulaNode | undefined {
  if (node.kind !== "call") return node;
  const [first, second, third] = node.args;
  if (node.name === "IF" && first !== undefined) {
    const condition = toTruth(evaluateNode(first, valueOf));
    if (isCellError(condition)) return undefined;
    const branch = condition ? second : third;
    return branch === undefined ? undefined : decidingPart(branch, valueOf);
  }
  if (node.name === "AND") {
    const failed = node.args.find((arg) => evaluateNode(arg, valueOf) === false);
    return failed === undefined ? undefined : decidingPart(failed, valueOf);
  }
  return undefined;
}

function isNumberOrBlank(value: FormulaValue): value is number | null {
  return value === null || typeof value === "number";
}
