import type { Rule } from "../../../src/core/report-pack/report-pack.ts";
import { missingOperands } from "../../../src/core/formula/missing.ts";
import { formulaOf } from "./formula-of.ts";

/** Names ending in 0x are blank, in 9x unreadable. */
const stateOf = (name: string) =>
  /_0\d(?:_|$)/u.test(name.slice(5))
    ? "blank"
    : /_9\d/u.test(name.slice(5))
      ? "unreadable"
      : "value";

describe("missingOperands", () => {
  it.each<[string, Rule["missing"], string, string[], string[]]>([
    ["=DN_01_11=DN_01_12", "skip-if-any", "evaluate", [], []],
    ["=DN_01_11=DN_01_01", "skip-if-any", "skip", ["DN_01_01"], []],
    ["=DN_01_11=DN_01_01", "skip-if-all", "evaluate", ["DN_01_01"], []],
    ["=DN_01_01=DN_01_02", "skip-if-all", "skip", ["DN_01_01", "DN_01_02"], []],
    ['=IF(BC_KY="12T",DN_01_01>0,TRUE)', "skip-if-all", "skip", ["DN_01_01"], []],
    ["=DN_01_11=DN_01_01", "zero", "evaluate", ["DN_01_01"], []],
    ['=OR(DN_01_01="",DN_01_11>0)', "skip-if-any", "evaluate", [], []],
    ['=DN_01_01=""', "skip-if-all", "evaluate", [], []],
    ["=DN_01_11>=DN_01_01_KT", "skip-if-any", "skip", ["DN_01_01_KT"], []],
    ["=DN_01_11>=DN_01_91", "zero", "unreadable", [], ["DN_01_91"]],
    ['=OR(DN_01_91="",DN_01_11>0)', "skip-if-any", "unreadable", [], ["DN_01_91"]],
    ["=DN_01_01+DN_01_91=0", "skip-if-any", "unreadable", ["DN_01_01"], ["DN_01_91"]],
    ['=OR(DN_01_11>0,DN_01_01_GT="x")', "skip-if-any", "evaluate", [], []],
    ["=1=1", "skip-if-all", "evaluate", [], []],
  ])("%s with %s: %s", (text, strategy, verdict, missing, unreadable) => {
    expect(missingOperands(formulaOf(text), strategy, stateOf)).toEqual({
      verdict,
      missing,
      unreadable,
    });
  });
});
