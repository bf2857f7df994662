import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";

/** What is known of a rule: a row of a table. */
export interface RuleFact {
  readonly rule: string;
  readonly verdict: string;
  readonly why: string;
  readonly values: Values;
  readonly period?: string | undefined;
  readonly year?: number | undefined;
}

/** The verdict of a rule on a report of 20 October, or `not issued` in that period. */
export function verdictOf(
  pack: ReportPack,
  rule: string,
  values: Values,
  period = "12T",
  member?: string,
  year = 2024,
): string {
  const issued = fullFormRules(pack, period, year).find(
    (one) => one.rule.id === rule && one.member?.code === member,
  );
  if (issued === undefined) return "not issued";
  const report = { BC_KY: period, BC_NAM: year, BC_NGAY: `${year}-10-20` };
  return judgeValues(issued, { ...report, ...values });
}
