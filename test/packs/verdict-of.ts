import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";

/** What is known of a rule: a row of a table. */
export interface RuleFact {
  readonly rule: string;
  readonly verdict: string;
  readonly why: string;
  readonly values: Values;
  readonly period?: string | undefined;
}

/** The verdict of a rule on a report of 20 October 2024, or `not issued` in that period. */
export function verdictOf(
  pack: ReportPack,
  rule: string,
  values: Values,
  period = "12T",
  member?: string,
): string {
  const issued = fullFormRules(pack, period).find(
    (one) => one.rule.id === rule && one.member?.code === member,
  );
  if (issued === undefined) return "not issued";
  const report = { BC_KY: period, BC_NAM: 2024, BC_NGAY: "2024-10-20" };
  return judgeValues(issued, { ...report, ...values });
}
