import * as fc from "fast-check";
import type { FormulaValue } from "../../src/core/formula/formula.ts";
import { parseName } from "../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import type { IssuedRule } from "../../src/core/validation/issued-rule.ts";
import { fullFormRules, judgeValues, type Values } from "./judge-values.ts";
import { loadPacks } from "./load-packs.ts";

/** Reports tried at once, and how many such batches before a rule counts as one-sided. */
const BATCH = 100;
const BATCHES = 30;
const dates = ["2022-03-01", "2023-11-20", "2024-02-05", "2024-04-20"];
const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2000 }));
const ofType: Readonly<Record<string, fc.Arbitrary<FormulaValue>>> = {
  integer: count,
  decimal: count,
  ratio: fc.constantFrom(0, 0.5, 0.8, 1),
  boolean: fc.constantFrom("Có", "Không"),
  date: fc.constantFrom(...dates),
  text: fc.constantFrom("12/KH", "Không"),
  choice: fc.constantFrom("a", "b"),
  list: fc.integer({ min: 0, max: 3 }).map((rows) => ({ rows })),
};

/** Any report that fills in what the rule needs. */
function anyValues(
  { formula }: IssuedRule,
  pack: ReportPack,
  period: string,
): fc.Arbitrary<Values> {
  const members = formula.operands.map(({ name, needsValue }) => {
    const code = parseName(name)?.code;
    const type = pack.indicators.find((one) => one.code === code)?.type ?? name;
    const value = ofType[type] ?? fc.constant(reportValue(name, period));
    const mayBeBlank = !needsValue && type !== "list";
    return [name, mayBeBlank ? fc.option(value, { nil: null }) : value] as const;
  });
  return fc.record(Object.fromEntries(members));
}

function reportValue(name: string, period: string): FormulaValue {
  if (name === "BC_KY") return period;
  return name === "BC_NAM" ? 2024 : "2024-04-15";
}

describe.each(loadPacks())("rules of $file", ({ pack }) => {
  describe.each(pack.periods.filter((one) => one.documents !== true))(
    "in $id",
    ({ id: period }) => {
      it.each(fullFormRules(pack, period).map((issued) => ({ verdict: issued.verdict, issued })))(
        "$verdict can be met and can be missed",
        ({ issued }) => {
          const reports = anyValues(issued, pack, period);
          const verdicts = new Set<string>();
          for (let seed = 1; seed <= BATCHES && verdicts.size < 2; seed += 1) {
            for (const values of fc.sample(reports, { numRuns: BATCH, seed })) {
              verdicts.add(judgeValues(issued, values));
            }
          }
          expect([...verdicts].sort()).toEqual(["fail", "pass"]);
        },
      );
    },
  );

  it("issues every rule in some period", () => {
    const issued = new Set(
      pack.periods.flatMap(({ id }) => fullFormRules(pack, id).map(({ rule }) => rule.id)),
    );
    expect(pack.rules.map(({ id }) => id).filter((id) => !issued.has(id))).toEqual([]);
  });
});
