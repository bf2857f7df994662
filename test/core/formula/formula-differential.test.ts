import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormula } from "../../../src/core/formula/evaluate-formula.ts";
import type { FormulaValue } from "../../../src/core/formula/formula.ts";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";
import {
  differentialFormulas,
  differentialOperands,
} from "../../fixtures/formula-differential-cases.ts";

/** Made by make-formula-differential.ts with LibreOffice. */
const fixture = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/formula-differential.json"), "utf8"),
) as {
  operands: Record<string, FormulaValue>;
  cases: { formula: string; value: FormulaValue }[];
};

/** Where LibreOffice differs from Excel; we follow Excel, and the check of types refuses most. */
const knownDifferences: Readonly<Record<string, string>> = {
  "=0^0": "Excel refuses, LibreOffice says 1",
  "=0^-1": "another error value",
  "=(-8)^(1/3)": "LibreOffice knows odd roots",
  '="z"<FALSE': "LibreOffice has no truth values of their own; they are numbers",
  '=TRUE&""': "the same: TRUE becomes 1",
  "=LEN(TRUE)": "the same",
  '=SUM("3",1)': "LibreOffice does not convert text written into SUM",
  "=YEAR(AA_01_05)": "its day 0 is 30 December 1899, Excel's is 0 January 1900",
  "=MONTH(AA_01_05)": "the same",
  "=DAY(AA_01_05)": "the same",
  "=YEAR(-1)": "LibreOffice has days before day 0",
  "=DAY(60)": "Excel has a 29 February 1900",
  "=DAY(59)": "so days before it are off by one",
  "=DATE(1900,1,1)": "the same",
  "=DATE(124,1,1)*1": "Excel counts years before 1900 from 1900",
  "=DATE(-1,1,1)*1": "LibreOffice knows years before Christ",
  "=DATE(10000,1,1)": "Excel's calendar ends with the year 9999",
};

const rounded = (value: FormulaValue) =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

function evaluate(text: string): FormulaValue {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text} does not parse`);
  return rounded(evaluateFormula(parsed.value, (name) => differentialOperands[name] ?? null));
}

describe("evaluateFormula beside LibreOffice", () => {
  it("has the results of the cases as they are now", () => {
    expect(fixture.operands).toEqual(differentialOperands);
    expect(fixture.cases.map(({ formula }) => formula)).toEqual(differentialFormulas);
  });

  it.each(fixture.cases.filter(({ formula }) => !(formula in knownDifferences)))(
    "agrees on $formula",
    ({ formula, value }) => {
      expect(evaluate(formula)).toEqual(rounded(value));
    },
  );

  it.each(Object.entries(knownDifferences))("still differs on %s: %s", (formula) => {
    const theirs = fixture.cases.find((one) => one.formula === formula);
    expect(theirs).toBeDefined();
    expect(evaluate(formula)).not.toEqual(rounded(theirs?.value ?? null));
  });
});
