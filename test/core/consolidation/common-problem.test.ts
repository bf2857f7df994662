import { holdCommonProblems } from "../../../src/core/consolidation/common-problem.ts";
import type { Finding, Severity } from "../../../src/core/finding/finding.ts";

const message = { vi: "Đơn vị chưa tham gia Diễn đàn." };

function failed(unitId: string, severity: Severity): Finding {
  return {
    code: "rule-failed",
    severity,
    state: "open",
    unitId,
    rule: "T-01",
    indicator: "PH_02_02",
    args: { message, values: {}, operands: [] },
  };
}

describe("a rule that most units do not meet", () => {
  it.each<{ rule: Severity; told: Severity; why: string }>([
    { rule: "error", told: "warning", why: "the office looks at the rule first" },
    { rule: "warning", told: "warning", why: "the same" },
    { rule: "note", told: "note", why: "what asks nothing of each asks nothing of the office" },
  ])("is one $told where the rule is of severity $rule: $why", ({ rule, told }) => {
    const ofUnits = ["U1", "U2", "U3"].map((unitId) => failed(unitId, rule));
    const [common, ...held] = holdCommonProblems(ofUnits, () => message, 4);
    expect(common).toMatchObject({ code: "common-problem", severity: told, rule: "T-01" });
    expect(held.map(({ severity, state }) => ({ severity, state }))).toEqual(
      ofUnits.map(() => ({ severity: rule, state: "held" })),
    );
  });
});
