/** What the check of types carries through a formula. */
import type { Problem } from "../finding/problem.ts";
import type { FormulaNode } from "./formula.ts";
import type { StaticType, Typed, TypeOfName } from "./static-type.ts";

export interface TypeCheck {
  readonly text: string;
  readonly typeOf: TypeOfName;
  readonly problems: Problem[];
  /** Checks a part and gives its type. */
  readonly typed: (node: FormulaNode) => Typed;
}

/** The text of a part as its author wrote it. */
function textOf({ text }: TypeCheck, { span }: FormulaNode): string {
  return text.slice(span.from, span.to);
}

/** Notes that a part has another type than its place asks. */
export function wrongType(
  check: TypeCheck,
  node: FormulaNode,
  expected: string,
  found: StaticType,
): void {
  if (found === "unknown") return;
  const args = { expected, found, text: textOf(check, node) };
  check.problems.push({ code: "formula-wrong-type", args, ...node.span });
}
