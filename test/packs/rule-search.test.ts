import * as fc from "fast-check";
import type { FormulaValue } from "../../src/core/formula/formula.ts";
import { parseName } from "../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import type { IssuedRule } from "../../src/core/validation/issued-rule.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { campaignsOf, loadPacks } from "./load-packs.ts";

/** Reports tried at once, and how many such batches before a rule counts as one-sided. */
const BATCH = 100;
const BATCHES = 30;
const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2000 }));
const ofType: Readonly<Record<string, fc.Arbitrary<FormulaValue>>> = {
  integer: count,
  decimal: count,
  ratio: fc.constantFrom(0, 0.5, 0.8, 1),
  boolean: fc.constantFrom("Có", "Không"),
  text: fc.constantFrom("12/KH", "Không"),
  choice: fc.constantFrom("a", "b"),
  list: fc.integer({ min: 0, max: 3 }).map((rows) => ({ rows })),
};

/** Any report that fills in what the rule needs. */
function anyValues(
  { formula }: IssuedRule,
  pack: ReportPack,
  period: string,
  year: number,
): fc.Arbitrary<Values> {
  const members = formula.operands.map(({ name, needsValue }) => {
    const code = parseName(name)?.code;
    const type = pack.indicators.find((one) => one.code === code)?.type ?? name;
    const value =
      (type === "date" ? datesAround(year) : ofType[type]) ??
      fc.constant(reportValue(name, period, year));
    const mayBeBlank = !needsValue && type !== "list";
    return [name, mayBeBlank ? fc.option(value, { nil: null }) : value] as const;
  });
  return fc.record(Object.fromEntries(members));
}

/** Days before and after the report's, in its year and in earlier ones. */
function datesAround(year: number): fc.Arbitrary<FormulaValue> {
  const days = [`${year - 2}-03-01`, `${year - 1}-11-20`, `${year}-02-05`, `${year}-04-20`];
  return fc.constantFrom(...days);
}

function reportValue(name: string, period: string, year: number): FormulaValue {
  if (name === "BC_KY") return period;
  return name === "BC_NAM" ? year : `${year}-04-15`;
}

describe.each(loadPacks())("rules of $file", ({ pack }) => {
  describe.each(campaignsOf(pack))("in $period $year", ({ period, year }) => {
    it.each(
      fullFormRules(pack, period, year).map((issued) => ({ verdict: issued.verdict, issued })),
    )("$verdict can be met and can be missed", ({ issued }) => {
      const reports = anyValues(issued, pack, period, year);
      const verdicts = new Set<string>();
      for (let seed = 1; seed <= BATCHES && verdicts.size < 2; seed += 1) {
        for (const values of fc.sample(reports, { numRuns: BATCH, seed })) {
          verdicts.add(judgeValues(issued, values));
        }
      }
      expect([...verdicts].sort()).toEqual(["fail", "pass"]);
    });
  });

  it("issues every rule in some period", () => {
    const issued = new Set(
      campaignsOf(pack).flatMap(({ period, year }) =>
        fullFormRules(pack, period, year).map(({ rule }) => rule.id),
      ),
    );
    expect(pack.rules.map(({ id }) => id).filter((id) => !issued.has(id))).toEqual([]);
  });
});
