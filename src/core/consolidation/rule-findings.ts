import type { Unit } from "../campaign/unit.ts";
import type { Finding } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { IssuedRule } from "../validation/issued-rule.ts";
import type { ReportFacts } from "../validation/report-facts.ts";
import { withoutSharesToldByRules } from "../validation/shares-told-by-rules.ts";
import { validateReport } from "../validation/validate-report.ts";
import type { UnitReport } from "./combine-reports.ts";

/** What a report is compared with; its own earlier figures where the campaign has none. */
type Around = Pick<ReportFacts, "pack" | "campaign" | "unitName"> & {
  readonly [Earlier in "previous" | "samePeriod"]: ReportFacts[Earlier] | undefined;
};

/**
 * Findings of reading and of rules, each with the file of its figure.
 *
 * @param unit - Absent for the office's own form.
 */
export function ruleFindings(
  rules: readonly IssuedRule[],
  { report, files, findings }: UnitReport,
  { previous = report.previous, samePeriod = report.samePeriod, ...around }: Around,
  unit?: Unit,
): readonly Finding[] {
  const facts: ReportFacts = { ...around, report, previous, samePeriod };
  const { failed, findings: found } = validateReport(rules, facts, unit);
  const ofRules = found.map((finding) => ({
    ...finding,
    file: files.get(finding.indicator as IndicatorCode),
  }));
  return [...withoutSharesToldByRules(findings, failed, facts.pack), ...ofRules];
}
