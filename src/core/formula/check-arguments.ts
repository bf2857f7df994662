/** Types of a function's arguments, and of its result. */
import type { FormulaNode } from "./formula.ts";
import type { ArgumentType } from "./function-definition.ts";
import { functionNamed } from "./functions.ts";
import { isNumberLike, unite, type Typed } from "./static-type.ts";
import { wrongType, type TypeCheck } from "./type-check.ts";

/** Checks a call and gives the type of its result. */
export function checkArguments(
  node: Extract<FormulaNode, { kind: "call" }>,
  check: TypeCheck,
): Typed {
  const definition = functionNamed(node.name);
  if (definition === undefined) return { type: "unknown" };
  const same: { readonly node: FormulaNode; readonly typed: Typed }[] = [];
  let hasDate = false;
  for (const [index, arg] of node.args.entries()) {
    const takes = definition.takes[index] ?? definition.takes.at(-1) ?? "any";
    if (takes === "counted" && isExisting(arg, check)) continue;
    const typed = check.typed(arg);
    hasDate ||= typed.type === "date";
    if (takes === "same") same.push({ node: arg, typed });
    else if (!isTaken(typed, takes)) {
      wrongType(check, arg, takes === "number" ? "number" : "truth", typed.type);
    }
  }
  switch (definition.gives) {
    case "same":
      return resultOfChoice(node, same, check);
    case "dated":
      return { type: hasDate ? "date" : "number" };
    case "number":
    case "truth":
    case "date":
      return { type: definition.gives };
  }
}

/** COUNTA takes every name, also a list's. */
function isExisting(node: FormulaNode, { typeOf }: TypeCheck): boolean {
  return node.kind === "name" && typeOf(node.name) !== undefined;
}

function isTaken({ type }: Typed, takes: Exclude<ArgumentType, "same">): boolean {
  switch (takes) {
    case "number":
      return isNumberLike(type);
    case "truth":
      return type === "truth" || type === "unknown";
    case "condition":
      return type === "truth" || isNumberLike(type);
    case "any":
    case "counted":
      return true;
  }
}

function resultOfChoice(
  { name, args }: Extract<FormulaNode, { kind: "call" }>,
  same: readonly { readonly node: FormulaNode; readonly typed: Typed }[],
  check: TypeCheck,
): Typed {
  const [first, second] = same;
  if (first === undefined) return { type: "unknown" };
  // IF without a third argument gives FALSE.
  const other: Typed = second?.typed ?? { type: "truth" };
  const result = unite(first.typed, other);
  if (result !== undefined) return result;
  const odd = name === "IF" && args.length < 3 ? first : (second ?? first);
  const [expected, found] = odd === first ? [other, first.typed] : [first.typed, other];
  wrongType(check, odd.node, expected.type, found.type);
  return { type: "unknown" };
}
