/** Places in a pack. */
import type { Problem } from "../finding/problem.ts";
import type { ExpectedType } from "./check-formula.ts";
import { checkFormula } from "./check-formula.ts";
import { parseFormula } from "./parse-formula.ts";
import type { TypeOfName } from "./static-type.ts";

/** Keys and indices from the root of the pack. */
export type PackPath = readonly (string | number)[];

/** Problems of one formula of a pack, placed. */
export function formulaProblems(
  text: string,
  path: PackPath,
  expected: { readonly typeOf: TypeOfName; readonly expect: ExpectedType },
): readonly Problem[] {
  const parsed = parseFormula(text);
  const problems = parsed.ok ? checkFormula(parsed.value, expected) : parsed.problems;
  return problems.map((problem) => ({ ...problem, path }));
}

/** Every item whose key stands before it already. */
export function duplicates<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  pathOf: (index: number) => PackPath,
): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): readonly Problem[] => {
    const code = keyOf(item);
    if (seen.has(code)) return [{ code: "duplicate-code", args: { code }, path: pathOf(index) }];
    seen.add(code);
    return [];
  });
}

/** Every name that is not known, with its place. */
export function unknownReferences(
  names: readonly string[] | undefined,
  known: ReadonlySet<string>,
  kind: "indicator" | "section" | "list" | "column" | "period",
  pathOf: (index: number) => PackPath,
): readonly Problem[] {
  return (names ?? []).flatMap((name, index): readonly Problem[] =>
    known.has(name)
      ? []
      : [{ code: "unknown-reference", args: { kind, name }, path: pathOf(index) }],
  );
}
