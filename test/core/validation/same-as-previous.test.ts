import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { Indicator } from "../../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../../src/core/validation/issue-pack.ts";
import { issuedRules } from "../../../src/core/validation/issued-rule.ts";
import type { ReportFacts } from "../../../src/core/validation/report-facts.ts";
import { sameAsPrevious } from "../../../src/core/validation/same-as-previous.ts";
import { validateReport } from "../../../src/core/validation/validate-report.ts";
import { loadPack } from "../../packs/load-packs.ts";
import { campaignOf } from "../campaign/campaign-of.ts";

type Values = Readonly<Record<string, FigureValue>>;

const campaign = campaignOf({ packId: "hocmon-2024", period: "9T", form: "full" });
const pack = issuePack(loadPack("hocmon-2024"), campaign);
const grows = pack.indicators.filter(
  ({ nature, type, computed }) =>
    nature === "cumulative" && type === "integer" && computed === undefined,
);

function answer({ code, type, computed }: Indicator): FigureValue {
  if (computed !== undefined) return null;
  switch (type) {
    case "boolean":
      return true;
    case "date":
      return "2024-03-20";
    case "text":
    case "choice":
      return `Lời ${code}`;
    default:
      return 3;
  }
}

const answers: Readonly<Record<string, FigureValue>> = Object.fromEntries(
  pack.indicators.map((one) => [one.code, answer(one)]),
);
const kept = Object.fromEntries(
  pack.indicators.flatMap(({ code, keeps }) => (keeps === true ? [[code, answers[code]]] : [])),
) as Values;
const nothing = Object.fromEntries(grows.map(({ code }) => [code, 0]));

function facts(now: Values, before: Values, more: { note?: string } = {}): ReportFacts {
  const mapOf = (values: Values): Map<IndicatorCode, FigureValue> =>
    new Map(
      Object.entries(values).flatMap(([code, value]) =>
        value === null ? [] : [[code as IndicatorCode, value]],
      ),
    );
  const note = more.note === undefined ? {} : { explanation: more.note };
  return {
    pack,
    campaign,
    unitName: "Tiểu học Thới Thạnh",
    report: {
      figures: new Map(
        Object.entries(now).map(([text, value]) => {
          const code = text as IndicatorCode;
          return [code, { code, value, ...(code === grows[0]?.code ? note : {}) }];
        }),
      ),
      previous: new Map(),
      samePeriod: new Map(),
      lists: new Map(),
      reportDate: "2024-08-20",
      findings: [],
    },
    previous: mapOf(before),
    samePeriod: new Map(),
  };
}

/** All cumulative figures 0 but so many. */
const few = (count: number): Values => ({
  ...answers,
  ...nothing,
  ...Object.fromEntries(grows.slice(0, count).map(({ code }) => [code, 3])),
});

describe("sameAsPrevious", () => {
  it("names the figures that should have grown", () => {
    const finding = sameAsPrevious(facts(answers, answers));
    expect(finding).toMatchObject({
      severity: "warning",
      state: "open",
      indicator: grows[0]?.code,
    });
    expect(finding?.args.cumulative.map(({ code }) => code)).toEqual(grows.map(({ code }) => code));
  });

  it("is closed by a note beside the first of them", () => {
    const note = "Hè không có hoạt động.";
    expect(sameAsPrevious(facts(answers, answers, { note }))).toMatchObject({
      state: "explained",
      explanation: note,
    });
  });

  it.each<{ why: string; now: Values; before: Values }>([
    { why: "one figure grew", now: { ...answers, TU_01_01: 4 }, before: answers },
    { why: "the words are new", now: { ...answers, NX_01_01: "Mới" }, before: answers },
    { why: "staff changed", now: { ...answers, TT_01_01: 4 }, before: answers },
    { why: "a blank was filled", now: answers, before: { ...answers, DV_04_01: null } },
    { why: "a figure is gone", now: { ...answers, TU_01_01: null }, before: answers },
    { why: "nothing is known of the period before", now: answers, before: {} },
    { why: "only what keeps over the years is known", now: answers, before: kept },
    { why: "all is 0", now: few(0), before: few(0) },
    { why: "little is not 0", now: few(7), before: few(7) },
  ])("is silent where $why", ({ now, before }) => {
    expect(sameAsPrevious(facts(now, before))).toBeUndefined();
  });

  it("speaks from eight on, and of 0 in place of a blank as well", () => {
    expect(sameAsPrevious(facts(few(8), few(8)))).toBeDefined();
    const blanks = Object.fromEntries(Object.entries(few(8)).filter(([, value]) => value !== 0));
    expect(sameAsPrevious(facts(few(8), blanks))).toBeDefined();
  });

  it("stands alone: rules that compare with the period before are silent beside it", () => {
    const unit = { level: "TH", ownership: "public" } as const;
    const own = loadPack("q7-2024");
    const q7 = { ...campaign, packId: own.id, period: "12T" };
    const issued = issuePack(own, q7);
    const same = Object.fromEntries(issued.indicators.map((one) => [one.code, answer(one)]));
    const q7Facts = { ...facts(same, same), pack: issued, campaign: q7 };
    const rules = issuedRules(issued);
    const codesOf = (given: ReportFacts): readonly string[] =>
      validateReport(rules, given, unit).findings.map(({ code, rule }) => rule ?? code);
    expect(codesOf(q7Facts)).toContain("same-as-previous");
    expect(codesOf(q7Facts)).not.toContain("T-Q7-07A");
    const other = facts({ ...same, NX_01_01: "Mới" }, same);
    expect(codesOf({ ...other, pack: issued, campaign: q7 })).toContain("T-Q7-07A");
  });
});
