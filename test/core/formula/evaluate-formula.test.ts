import { evaluateFormula } from "../../../src/core/formula/evaluate-formula.ts";
import type { FormulaValue } from "../../../src/core/formula/formula.ts";
import { functionNames } from "../../../src/core/formula/functions.ts";
import { formulaOf } from "./formula-of.ts";

/** `A` to `D` stand for operands with these values. */
function evaluate(text: string, ...values: FormulaValue[]): FormulaValue {
  const names = ["AA_00_01", "AA_00_02", "AA_00_03", "AA_00_04"];
  const written = text.replace(
    /(?<![\p{L}\w])[A-D](?![\p{L}\w(])/gu,
    (letter) => names[letter.charCodeAt(0) - 65] ?? letter,
  );
  return evaluateFormula(formulaOf(written), (name) => values[names.indexOf(name)] ?? null);
}

const VALUE = { error: "#VALUE!" };
const NUM = { error: "#NUM!" };
const DIV = { error: "#DIV/0!" };

describe("evaluateFormula", () => {
  it("knows exactly the functions of the language", () => {
    expect([...functionNames].sort()).toEqual(
      "ABS AND COUNTA DATE DAY IF IFERROR LEN MAX MIN MOD MONTH N NOT OR ROUND SUM YEAR".split(" "),
    );
  });

  it.each<[string, FormulaValue[], FormulaValue, string]>([
    ["=A+B=C", [48, 2, 50], true, "a sum that holds"],
    ["=A+B=C", [48, 2, 52], false, "a sum that does not"],
    ["=A+B=C", [0.1, 0.2, 0.3], true, "sides are rounded to 15 digits"],
    ["=A-B-C=0", [0.5, 0.4, 0.1], true, "what cancels leaves no dust"],
    ["=A", [null], null, "a blank alone stays blank"],
    ["=A+1", [null], 1, "a blank is 0 in arithmetic"],
    ['=A&"x"', [null], "x", "and nothing in text"],
    ["=A+1", ["12"], 13, "text of digits"],
    ["=A+1", [" 12 "], 13, "with spaces"],
    ["=A+1", ["-1.5e1"], -14, "with sign and exponent"],
    ["=A+1", ["1,5"], VALUE, "a comma differs by locale"],
    ["=A+1", ["12%"], VALUE, "so do signs"],
    ["=A+1", [""], VALUE, "empty text is no number"],
    ["=A+1", ["Có"], VALUE, "text is no number"],
    ["=A+1", [{ rows: 2 }], VALUE, "a list is no number"],
    ["=A&A", [{ rows: 2 }], VALUE, "nor a text"],
    ["=A=2", [{ rows: 2 }], VALUE, "nor compared"],
    ["=SUM(A)", [{ rows: 2 }], VALUE, "nor summed"],
    ["=-2^2", [], 4, "a sign binds more than a power"],
    ["=-A%", [50], -0.5, "per cent"],
    ["=A/B", [1, 0], DIV, "division by zero"],
    ["=A/B", [1, null], DIV, "and by a blank"],
    ["=A*B", [1e300, 1e300], NUM, "beyond all numbers"],
    ["=0*-1", [], 0, "no minus zero"],
    ["=-0", [], 0, "nor written"],
    ["=A+B", [{ error: "#N/A" }, { error: "#REF!" }], { error: "#N/A" }, "the first error"],
    ["=A=B", [1, { error: "#REF!" }], { error: "#REF!" }, "an error in a comparison"],
    ['=A=""', [null], true, "blank"],
    ['=A=""', [""], true, "a computed nothing"],
    ['=A=""', ["   "], true, "spaces look blank"],
    ['=A<>""', ["   "], false, "the same"],
    ['=A=""', [0], false, "zero is a value"],
    ['=A=""', [{ error: "#N/A" }], { error: "#N/A" }, "an error is not blank"],
    ['=IF(TRUE," ","")=""', [], false, "only cells are trimmed"],
    ['=A="Có"', ["có"], true, "without case"],
    ['=A="CÓ"', ["có"], true, "without case, capitals with diacritics"],
    ['=A="Có"', ["Co\u0301"], true, "composed or not"],
    ['=A="Có"', ["Co"], false, "with diacritics"],
    ['=A="Có"', [null], false, "a blank is not yes"],
    ["=A=B", [null, null], true, "two blanks"],
    ["=A<B", [5, "a"], true, "numbers before text"],
    ["=A<B", ["z", false], true, "text before truth values"],
    ["=A=FALSE", [null], true, "a blank is FALSE"],
    ['=A&""', [0.1 + 0.2], "0.3", "15 digits in text"],
    ['=A&""', [1 / 3], "0.333333333333333", "the same"],
    ['=A&""', [1e15], "1E+15", "exponent of large numbers"],
    ['=A&""', [123456789012345], "123456789012345", "fifteen digits stand"],
    ['=A&""', [1.25e-7], "0.000000125", "small numbers"],
    ['=A&""', [1.5e-12], "1.5E-12", "very small numbers"],
    ['=A&""', [-1e20], "-1E+20", "negative"],
    ['=A&"; "&B', [true, false], "TRUE; FALSE", "truth values"],
  ])("%s with %j is %j (%s)", (text, values, expected) => {
    expect(evaluate(text, ...values)).toEqual(expected);
  });

  it.each<[string, FormulaValue[], FormulaValue, string]>([
    ["=IF(A,1/0,2)", [0], 2, "the other branch is not looked at"],
    ["=IF(A,1)", [false], false, "no third argument"],
    ["=IF(A,1,2)", [{ error: "#N/A" }], { error: "#N/A" }, "an error decides nothing"],
    ["=IF(A,1,2)", ["x"], VALUE, "text decides nothing"],
    ["=IFERROR(1/0,5)", [], 5, "an error replaced"],
    ["=IFERROR(5,1/0)", [], 5, "nothing to replace"],
    ["=AND(A,B)", [true, null], true, "blanks are passed over"],
    ["=AND(A,B)", [true, "x"], true, "so is text of a cell"],
    ["=AND(A,B)", [null, "x"], VALUE, "nothing to decide"],
    ['=OR(TRUE,"x")', [], VALUE, "text in the formula is not passed over"],
    ['=OR(FALSE,"TRUE")', [], true, "except the words"],
    ["=OR(TRUE,1/0)", [], DIV, "every argument is looked at"],
    ["=OR(A,B)", [0, 3], true, "numbers"],
    ["=NOT(A)", [null], true, "NOT of a blank"],
    ["=NOT(A)", ["x"], VALUE, "NOT of text"],
    ["=SUM(A,B,C)", [1, "2", true], 1, "cells count only as numbers"],
    ['=SUM("3",1)', [], 4, "text in the formula is converted"],
    ["=SUM(0.1,0.2,-0.3)", [], 0, "sums leave no dust"],
    ["=SUM(A,1)", [{ error: "#N/A" }], { error: "#N/A" }, "errors count"],
    ["=MIN(A,B)", [null, "x"], 0, "no number at all"],
    ["=MAX(A,-5)", [null], -5, "a blank is not 0 here"],
    ["=ROUND(A,2)", [2.675], 2.68, "half away from zero, in decimals"],
    ["=ROUND(A,2)", [1.005], 1.01, "the same"],
    ["=ROUND(A,2)", [-1.005], -1.01, "away from zero"],
    ["=ROUND(A,0)", [-0.4], 0, "no minus zero"],
    ["=ROUND(A,-2)", [1250], 1300, "to hundreds"],
    ["=ROUND(A,-5)", [1250], 0, "beyond its size"],
    ["=ROUND(A,30)", [1.5], 1.5, "more places than digits"],
    ["=ROUND(A,0)", [1e-300], 0, "tiny"],
    ["=ROUND(A,2)", [0], 0, "zero"],
    ["=MOD(A,B)", [-7, 3], 2, "sign of the divisor"],
    ["=MOD(A,B)", [7, -3], -2, "the same"],
    ["=MOD(A,B)", [-6, 3], 0, "no rest"],
    ["=MOD(A,B)", [6, 0], DIV, "by zero"],
    ["=COUNTA(A,B)", [{ rows: 3 }, 0], 4, "rows of a list, and a zero"],
    ["=COUNTA(A)", [null], 0, "a blank cell"],
    ["=COUNTA(A)", [{ error: "#N/A" }], 1, "an error is something"],
    ["=LEN(A)", [0.1 + 0.2], 3, "a number as its text"],
    ["=LEN(A)", ["Kế hoạch"], 8, "letters"],
    ["=LEN(A)", [null], 0, "blank"],
    ["=N(A)", ["12"], 0, "text is 0, digits too"],
    ["=N(A)", [true], 1, "TRUE is 1"],
    ["=N(A)", [null], 0, "blank"],
    ["=YEAR(A)", [45_397], 2024, "a date"],
    ["=MONTH(A)", [45_397.99], 4, "with a time of day"],
    ["=DAY(A)", [60], 29, "29 February 1900"],
    ["=DAY(A)", [61], 1, "1 March 1900"],
    ["=DAY(A)", [59], 28, "28 February 1900"],
    ["=YEAR(A)", [0], 1900, "day 0"],
    ["=DAY(A)", [0], 0, "of January 1900"],
    ["=YEAR(A)", [-1], NUM, "before the calendar"],
    ["=YEAR(A)", [2_958_466], NUM, "after the calendar"],
    ["=YEAR(A)", ["x"], VALUE, "no date"],
    ["=DATE(1900,1,1)", [], 1, "day 1"],
    ["=DATE(1900,2,29)", [], 60, "the day that never was"],
    ["=DATE(1900,3,1)", [], 61, "the day after"],
    ["=DATE(1900,1,0)", [], 0, "day 0"],
    ["=DATE(1900,1,-1)", [], NUM, "before day 0"],
    ["=DATE(124,1,1)", [], 45_292, "years before 1900 count from 1900"],
    ["=DATE(2024,14,31)", [], 45_719, "months overflow, then days"],
    ["=DATE(2024,1,-30)", [], 45_261, "and below"],
    ["=DATE(10000,1,1)", [], NUM, "after the calendar"],
    ["=DATE(2024,1E9,1)", [], NUM, "far after"],
  ])("%s with %j is %j (%s)", (text, values, expected) => {
    expect(evaluate(text, ...values)).toEqual(expected);
  });
});
