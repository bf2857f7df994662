import { ruleMessage } from "../../../src/core/locale/rule-message.ts";
import { issuedRules } from "../../../src/core/validation/issued-rule.ts";
import { operandSource } from "../../../src/core/validation/report-facts.ts";
import { ruleFinding } from "../../../src/core/validation/rule-finding.ts";
import { honest, reportFile, smallCampaign, smallPack } from "../consolidation/small-campaign.ts";
import { issuePack } from "../../../src/core/validation/issue-pack.ts";

describe("ruleFinding", () => {
  it("names the indicator of an `each` rule in the language of its message", () => {
    const pack = issuePack(
      {
        ...smallPack,
        indicators: smallPack.indicators.map((one) => ({
          ...one,
          label: { vi: one.label.vi, en: `Indicator ${one.code}` },
        })),
        rules: smallPack.rules.map((rule) => ({
          ...rule,
          message: { ...rule.message, en: "“{label}” fell from {X_KT} to {X}." },
        })),
      },
      smallCampaign,
    );
    const issued = issuedRules(pack).find(({ member }) => member?.code === "TT_04_01");
    const { report } = reportFile("U1", "a.xlsx", honest).outcome;
    const previous = new Map([...report.figures.keys()].map((code) => [code, 9] as const));
    const facts = {
      pack,
      campaign: smallCampaign,
      unitName: "Trường 1",
      report,
      previous,
      samePeriod: previous,
    };
    if (issued === undefined) throw new Error("The rule is not issued.");
    const { args } = ruleFinding(issued, facts, operandSource(facts));
    expect(ruleMessage(args, "vi")).toBe("“Chỉ tiêu TT_04_01” giảm từ 9 xuống 5.");
    expect(ruleMessage(args, "en")).toBe("“Indicator TT_04_01” fell from 9 to 5.");
  });
});
