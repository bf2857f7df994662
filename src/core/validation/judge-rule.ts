/** One rule on one report: the verdict that the check sheet shows and `check` reports. */
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { ValueOfName } from "../formula/formula.ts";
import { missingOperands } from "../formula/missing.ts";
import { isCellError } from "../workbook/workbook-snapshot.ts";
import type { IssuedRule } from "./issued-rule.ts";

/** blank: no value; unreadable: something is written that has no value. */
export type OperandState = "value" | "blank" | "unreadable";

/** The report as a rule sees it. */
export interface OperandSource {
  readonly stateOf: (name: string) => OperandState;
  readonly valueOf: ValueOfName;
}

export type Verdict =
  | { readonly verdict: "pass" }
  /** The rule fails; its severity and a note beside the figures decide how that is shown. */
  | { readonly verdict: "fail" }
  /** A needed operand is blank. */
  | { readonly verdict: "insufficient"; readonly missing: readonly string[] }
  | {
      readonly verdict: "not-evaluated";
      readonly unreadable: readonly string[];
      readonly error?: string;
    };

/**
 * Judges a rule.
 *
 * Blank operands follow the rule's `missing`; an unreadable operand, or a formula that gives an
 * error value or no truth value, leaves the rule unevaluated.
 */
export function judgeRule({ rule, formula }: IssuedRule, source: OperandSource): Verdict {
  const { verdict, missing, unreadable } = missingOperands(formula, rule.missing, source.stateOf);
  if (verdict === "unreadable") return { verdict: "not-evaluated", unreadable };
  if (verdict === "skip") return { verdict: "insufficient", missing };
  const value = evaluateFormula(formula, source.valueOf);
  if (isCellError(value)) return { verdict: "not-evaluated", unreadable: [], error: value.error };
  if (value === true) return { verdict: "pass" };
  if (value === false) return { verdict: "fail" };
  return { verdict: "not-evaluated", unreadable: [], error: "#VALUE!" };
}
