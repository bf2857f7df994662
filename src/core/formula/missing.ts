/** What a blank or unreadable operand means for a rule. */
import type { Rule } from "../report-pack/report-pack.ts";
import type { Formula } from "./formula.ts";
import { isNoteName } from "./formula-names.ts";

export interface MissingOperands {
  readonly verdict: "evaluate" | "skip" | "unreadable";
  /** Needed and blank, in order of first use. */
  readonly missing: readonly string[];
  readonly unreadable: readonly string[];
}

/**
 * Decides whether a formula can be evaluated.
 *
 * An unreadable operand stops it, needed or not; blanks follow the strategy. Notes (`X_GT`) are
 * never missing. `skip-if-all` looks at figures only where there are any: the report's own names
 * (`BC_KY`) are always filled and would keep every blank rule alive.
 */
export function missingOperands(
  formula: Formula,
  strategy: Rule["missing"],
  stateOf: (name: string) => "value" | "blank" | "unreadable",
): MissingOperands {
  const operands = formula.operands.filter(({ name }) => !isNoteName(name));
  const names = operands.map(({ name }) => name);
  const needed = operands.filter(({ needsValue }) => needsValue).map(({ name }) => name);
  const unreadable = names.filter((name) => stateOf(name) === "unreadable");
  const missing = needed.filter((name) => stateOf(name) === "blank");
  if (unreadable.length > 0) return { verdict: "unreadable", missing, unreadable };
  const skip =
    (strategy === "skip-if-any" && missing.length > 0) ||
    (strategy === "skip-if-all" && allBlank(needed, missing));
  return { verdict: skip ? "skip" : "evaluate", missing, unreadable };
}

function allBlank(needed: readonly string[], missing: readonly string[]): boolean {
  const figures = needed.filter((name) => !name.startsWith("BC_"));
  const judged = figures.length > 0 ? figures : needed;
  return judged.length > 0 && judged.every((name) => missing.includes(name));
}
