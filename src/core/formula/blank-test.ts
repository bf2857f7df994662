/** The one way in which formulas ask whether a cell is blank: `X=""` and `X<>""`. */
import type { FormulaNode } from "./formula.ts";

export interface BlankTest {
  readonly name: string;
  /** True for `X=""`, false for `X<>""`. */
  readonly blank: boolean;
}

/**
 * Reads a node as a blank test; `undefined` if it is none. `""=X` is one too.
 *
 * In a blank test a cell of spaces counts as blank: the sheet formula says `TRIM(X)=""`.
 */
export function blankTest(node: FormulaNode): BlankTest | undefined {
  if (node.kind !== "binary" || (node.operator !== "=" && node.operator !== "<>")) return undefined;
  const name = isEmptyText(node.right)
    ? node.left
    : isEmptyText(node.left)
      ? node.right
      : undefined;
  return name?.kind === "name" ? { name: name.name, blank: node.operator === "=" } : undefined;
}

/** Whether a node is the literal `""`. */
export function isEmptyText(node: FormulaNode): boolean {
  return node.kind === "literal" && node.value === "";
}
