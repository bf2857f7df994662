/**
 * One cause, one finding: a report that does not accumulate makes every cumulative figure fall.
 *
 * One or two falls are findings of their own; three or more are one finding that names them.
 */
import type { Finding } from "../finding/finding.ts";
import { nameOf } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { IssuedRule } from "./issued-rule.ts";
import type { OperandSource } from "./judge-rule.ts";
import type { ReportFacts } from "./report-facts.ts";
import { named, shownOperand } from "./rule-finding.ts";

/** From how many falls on the whole report is in doubt, not the figures (review of the rules). */
const FALLS_OF_ONE_CAUSE = 3;

/** Whether a rule says that a cumulative figure does not fall: `=X>=X_KT` on cumulative indicators. */
function isFallRule({ rule, member, formula }: IssuedRule): boolean {
  const { root } = formula;
  return (
    rule.scope === "between" &&
    member?.nature === "cumulative" &&
    root.kind === "binary" &&
    root.operator === ">=" &&
    root.left.kind === "name" &&
    root.left.name === nameOf(member.code) &&
    root.right.kind === "name" &&
    root.right.name === nameOf(member.code, "previous")
  );
}

/** A failed rule with its finding. */
export interface FailedRule {
  readonly issued: IssuedRule;
  readonly finding: Finding<"rule-failed">;
}

/** Replaces three or more unexplained falls by one finding; leaves everything else as it is. */
export function groupFalls(
  failed: readonly FailedRule[],
  facts: ReportFacts,
  source: OperandSource,
): readonly Finding[] {
  const falls = failed.filter((one) => isFallRule(one.issued) && one.finding.state === "open");
  if (falls.length < FALLS_OF_ONE_CAUSE) return failed.map((one) => one.finding);
  const [first] = falls;
  if (first === undefined) return [];
  const members = falls.flatMap(({ issued }): Indicator[] =>
    issued.member === undefined ? [] : [issued.member],
  );
  const grouped: Finding<"not-cumulative"> = {
    ...first.finding,
    code: "not-cumulative",
    args: {
      indicators: members.map((member) => ({
        ...named(member, facts),
        value: shownOperand(nameOf(member.code), member, source),
        previous: shownOperand(nameOf(member.code, "previous"), member, source),
      })),
    },
  };
  const others = failed.filter((one) => !falls.includes(one)).map((one) => one.finding);
  return [...others, grouped];
}
