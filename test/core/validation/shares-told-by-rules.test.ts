import type { Finding } from "../../../src/core/finding/finding.ts";
import { issuedRules } from "../../../src/core/validation/issued-rule.ts";
import { withoutSharesToldByRules } from "../../../src/core/validation/shares-told-by-rules.ts";
import { indicator, packOf, rule } from "../formula/pack-of.ts";

const ratio = (of: string) => ({
  type: "ratio" as const,
  ...(of === "" ? {} : { computed: of }),
  aggregation: { ratio: { numerator: "=DN_01_01", denominator: "=DN_01_02" } },
});

const outOfRange: Finding = {
  code: "ratio-out-of-range",
  severity: "warning",
  state: "open",
  indicator: "DN_01_03",
  args: { label: { vi: "Tỷ lệ" }, value: 7 / 6 },
};

describe("withoutSharesToldByRules", () => {
  it.each([
    { computed: "=DN_01_01/DN_01_02", formula: "=DN_01_01<=DN_01_02", isTold: true, why: "7 of 6" },
    {
      computed: "=DN_01_01/DN_01_02",
      formula: "=DN_01_01<=10",
      isTold: false,
      why: "the rule says nothing of the whole",
    },
    { computed: "", formula: "=DN_01_01<=DN_01_02", isTold: false, why: "typed by hand" },
  ])("is told by $formula: $isTold ($why)", ({ computed, formula, isTold }) => {
    const pack = packOf({
      indicators: [
        indicator("DN_01_01"),
        indicator("DN_01_02"),
        indicator("DN_01_03", ratio(computed)),
      ],
      rules: [rule(formula)],
    });
    const left = withoutSharesToldByRules([outOfRange], issuedRules(pack), pack);
    expect(left).toEqual(isTold ? [] : [outOfRange]);
  });

  it("leaves everything where no rule failed", () => {
    expect(withoutSharesToldByRules([outOfRange], [], packOf({}))).toEqual([outOfRange]);
  });
});
