import type { FormulaValue } from "../../src/core/formula/formula.ts";
import { isRowCount } from "../../src/core/formula/coerce.ts";
import { serialFromDate } from "../../src/core/workbook/date-serial.ts";
import type { FilledBy, ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import { issuedRules, type IssuedRule } from "../../src/core/validation/issued-rule.ts";
import { judgeRule, type OperandSource } from "../../src/core/validation/judge-rule.ts";

/** By defined name; ISO dates stand for their serials, names left out are blank. */
export type Values = Readonly<Record<string, FormulaValue>>;

/** The rules of a pack's full forms, the office's own too, with everything optional, in one period. */
export function fullFormRules(
  pack: ReportPack,
  period: string,
  year = 2024,
): readonly IssuedRule[] {
  const optional = pack.indicators.filter((one) => one.tier === "optional").map((one) => one.code);
  const settings = { period, year, form: "full" as const, optional, rules: {} };
  const formOf = (filledBy: FilledBy): readonly IssuedRule[] =>
    issuedRules(issuePack(pack, settings, [filledBy]));
  return [...formOf("unit"), ...formOf("office")];
}

/** The verdict of a rule on plain values. */
export function judgeValues(
  rule: IssuedRule,
  values: Values,
): "pass" | "fail" | "insufficient" | "not-evaluated" {
  const source: OperandSource = {
    valueOf: (name) => withoutIso(values[name] ?? null),
    // A list is never blank: no rows are a number too.
    stateOf: (name) => ((values[name] ?? null) === null ? "blank" : "value"),
  };
  return judgeRule(rule, source).verdict;
}

function withoutIso(value: FormulaValue): FormulaValue {
  if (typeof value === "object" && value !== null && isRowCount(value)) return value;
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)
    ? serialFromDate(value, "1900")
    : value;
}
