/**
 * A rule that fires almost everywhere says more about the rule, the form or a misunderstanding
 * than about sixty schools: one item for the specialist, and the units' findings are held.
 */
import type { Finding } from "../finding/finding.ts";

/** From which share of the reporting units on, and from how many units, a problem is common. */
const COMMON_SHARE = 1 / 3;
const COMMON_UNITS = 3;

type RuleFinding = Finding<"rule-failed"> | Finding<"not-cumulative">;

/**
 * Holds the findings of rules that fire in more than a third of the reporting units.
 *
 * Held findings stay in the list and still count for their unit's status.
 *
 * @param messages - The message of a rule by id.
 * @param reported - Units whose figures are counted.
 * @returns All findings, the held ones marked, with one `common-problem` a rule added.
 */
export function holdCommonProblems(
  findings: readonly Finding[],
  messageOf: (rule: string) => Finding<"common-problem">["args"]["message"] | undefined,
  reported: number,
): readonly Finding[] {
  const unitsOf = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!isRuleFinding(finding) || finding.unitId === undefined) continue;
    const units = unitsOf.get(problemKey(finding)) ?? new Set();
    unitsOf.set(problemKey(finding), units.add(finding.unitId));
  }
  const isCommon = (finding: RuleFinding): boolean => {
    const units = unitsOf.get(problemKey(finding))?.size ?? 0;
    return units >= COMMON_UNITS && units > reported * COMMON_SHARE;
  };
  const items = new Map<string, Finding<"common-problem">>();
  const kept = findings.map((finding): Finding => {
    if (!isRuleFinding(finding) || finding.unitId === undefined || !isCommon(finding)) {
      return finding;
    }
    const key = problemKey(finding);
    const message = messageOf(finding.rule ?? "");
    if (message !== undefined && !items.has(key)) {
      const units = unitsOf.get(key)?.size ?? 0;
      const values = finding.code === "rule-failed" ? finding.args.values : {};
      items.set(key, {
        code: "common-problem",
        // A note asks nothing of a unit, so many of them ask nothing of the office.
        severity: finding.severity === "note" ? "note" : "warning",
        state: "open",
        indicator: finding.indicator,
        rule: finding.rule,
        args: { rule: finding.rule ?? "", message, label: values.label, units, reported },
      });
    }
    return finding.state === "open" ? { ...finding, state: "held" } : finding;
  });
  return [...items.values(), ...kept];
}

function isRuleFinding(finding: Finding): finding is RuleFinding {
  return finding.code === "rule-failed" || finding.code === "not-cumulative";
}

/** An `each` rule is common at one indicator, not because it fires at different ones. */
function problemKey(finding: RuleFinding): string {
  return finding.code === "not-cumulative"
    ? `${finding.code} ${finding.rule ?? ""}`
    : `${finding.rule ?? ""} ${finding.indicator ?? ""}`;
}
