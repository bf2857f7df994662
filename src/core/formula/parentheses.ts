/**
 * The parentheses of a formula, which its syntax tree leaves out.
 *
 * `a<=b<=c` and `(a<=b)<=c` have the same tree, and only the first is a mistake.
 */
import type { Token } from "@borgar/fx";
import type { Span } from "./formula.ts";

/** Spans of pairs that only group, by the span of what they hold. */
export type Parentheses = ReadonlyMap<string, Span>;

/** Finds the pairs of parentheses that are not a function's. */
export function findParentheses(tokens: readonly Token[]): Parentheses {
  const solid = tokens.filter(({ type }) => type !== "whitespace" && type !== "newline");
  const pairs = new Map<string, Span>();
  const open: (number | undefined)[] = [];
  solid.forEach((token, index) => {
    if (token.type !== "operator") return;
    if (token.value === "(") open.push(solid[index - 1]?.type === "func" ? undefined : index);
    if (token.value !== ")") return;
    const from = open.pop();
    if (from === undefined) return;
    const [first, last] = [spanOf(solid[from + 1]), spanOf(solid[index - 1])];
    pairs.set(keyOf({ from: first.from, to: last.to }), {
      from: spanOf(solid[from]).from,
      to: spanOf(token).to,
    });
  });
  return pairs;
}

/** The span of a part with all parentheses that stand directly around it. */
export function withParentheses(span: Span, parentheses: Parentheses): Span {
  let outer = span;
  for (let next; (next = parentheses.get(keyOf(outer))) !== undefined;) outer = next;
  return outer;
}

function keyOf({ from, to }: Span): string {
  return `${from}:${to}`;
}

/** Where a token stands. */
export function spanOf(located: { readonly loc?: number[] } | undefined): Span {
  const [from = 0, to = 0] = located?.loc ?? [];
  return { from, to };
}
