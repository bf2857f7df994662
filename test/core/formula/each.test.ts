import { bindFormula, eachMembers } from "../../../src/core/formula/each.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { formulaOf } from "./formula-of.ts";
import { indicator, packOf, rule } from "./pack-of.ts";

const code = (text: string) => text as IndicatorCode;

describe("eachMembers", () => {
  const pack = packOf({
    indicators: [
      indicator("DN_02_01", { nature: "cumulative", unitOfMeasure: "đơn" }),
      indicator("DN_01_01", { nature: "cumulative", unitOfMeasure: "lượt" }),
      indicator("DN_01_02", { nature: "none", type: "text" }),
      indicator("DV_01_05", { nature: "cumulative", type: "list" }),
      indicator("DN_01_03", { nature: "opening" }),
    ],
  });

  it.each([
    { each: undefined, codes: [], why: "no each rule" },
    {
      each: { nature: ["cumulative" as const] },
      codes: ["DN_02_01", "DN_01_01", "DV_01_05"],
      why: "in the order of the pack",
    },
    {
      each: { nature: ["cumulative" as const], type: ["integer" as const] },
      codes: ["DN_02_01", "DN_01_01"],
      why: "every criterion holds",
    },
    { each: { unitOfMeasure: ["đơn"] }, codes: ["DN_02_01"], why: "unit of measure" },
    {
      each: { codes: [code("DN_01_03"), code("DN_02_01")], except: [code("DN_02_01")] },
      codes: ["DN_01_03"],
      why: "codes and exceptions",
    },
    {
      each: { except: [code("DN_01_02")] },
      codes: ["DN_02_01", "DN_01_01", "DV_01_05", "DN_01_03"],
      why: "all but one",
    },
  ])("finds $codes ($why)", ({ each, codes }) => {
    const [only] = packOf({ rules: [rule("=X=1", each === undefined ? {} : { each })] }).rules;
    if (only === undefined) throw new Error("The pack has one rule.");
    expect(eachMembers(only, pack).map((one) => one.code)).toEqual(codes);
  });
});

describe("bindFormula", () => {
  it.each([
    ["=X>=X_KT", "=DN_01_01>=DN_01_01_KT"],
    [
      '=OR(X_GT<>"",ABS(X-X_CK)<=0.2*X_CK)',
      '=OR(DN_01_01_GT<>"",ABS(DN_01_01-DN_01_01_CK)<=0.2*DN_01_01_CK)',
    ],
    ['=IF(X="X",X&"X",(X))<>DN_01_02', '=IF(DN_01_01="X",DN_01_01&"X",(DN_01_01))<>DN_01_02'],
    ["=DN_01_02>0", "=DN_01_02>0"],
  ])("binds %s to DN_01_01", (text, expected) => {
    expect(bindFormula(formulaOf(text), code("DN_01_01"))).toEqual(formulaOf(expected));
  });

  it("leaves a formula without X as the same object", () => {
    const formula = formulaOf("=DN_01_02>0");
    expect(bindFormula(formula, code("DN_01_01"))).toBe(formula);
  });
});
