import { explainComparison } from "../../../src/core/formula/explain-comparison.ts";
import type { FormulaValue } from "../../../src/core/formula/formula.ts";
import { formulaOf } from "./formula-of.ts";

const values: Readonly<Record<string, FormulaValue>> = {
  DN_01_01: 48,
  DN_01_02: 2,
  DN_01_03: 52,
  DN_01_05: 100.1,
  LD_01_01: "Có",
};

const explain = (text: string) =>
  explainComparison(formulaOf(text), (name) => values[name] ?? null);

describe("explainComparison", () => {
  it.each([
    ["=DN_01_01+DN_01_02=DN_01_03", { left: 50, operator: "=", right: 52, difference: 2 }],
    ["=DN_01_03<=DN_01_01", { left: 52, operator: "<=", right: 48, difference: 4 }],
    ["=DN_01_05=100", { left: 100.1, operator: "=", right: 100, difference: 0.1 }],
    ["=DN_01_04>=1", { left: 0, operator: ">=", right: 1, difference: 1 }],
    [
      '=IF(LD_01_01="Có",DN_01_01>DN_01_03,TRUE)',
      { left: 48, operator: ">", right: 52, difference: 4 },
    ],
    [
      "=AND(DN_01_01>0,DN_01_01>=DN_01_03,DN_01_02>9)",
      { left: 48, operator: ">=", right: 52, difference: 4 },
    ],
    [
      "=IF(DN_01_01>0,AND(DN_01_02=2,DN_01_02=3),TRUE)",
      { left: 2, operator: "=", right: 3, difference: 1 },
    ],
    ["=0.1+0.2=0.4", { left: 0.3, operator: "=", right: 0.4, difference: 0.1 }],
  ])("explains %s", (text, expected) => {
    expect(explain(text)).toEqual(expected);
  });

  it.each([
    { text: '=LD_01_01="Không"', why: "text" },
    { text: '=DN_01_04<>""', why: "a blank test" },
    { text: "=(DN_01_01>0)=(DN_01_02>9)", why: "truth values" },
    { text: "=OR(DN_01_01>90,DN_01_02>9)", why: "every part of OR is a way out" },
    { text: "=NOT(DN_01_01>0)", why: "said the other way round" },
    { text: '=IF(LD_01_01="Có",FALSE,DN_01_01>0)', why: "the chosen branch compares nothing" },
    { text: "=AND(DN_01_01>0,DN_01_02>0)", why: "nothing failed" },
    { text: "=IF(1/0,DN_01_01>0,TRUE)", why: "an error chooses no branch" },
    { text: "=1/0>DN_01_01", why: "an error is no number" },
  ])("has nothing to say of $text ($why)", ({ text }) => {
    expect(explain(text)).toBeUndefined();
  });
});
