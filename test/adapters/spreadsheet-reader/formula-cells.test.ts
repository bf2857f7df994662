import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { readFigure } from "../../../src/core/reading/read-figure.ts";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";
import { readComputed } from "../../../src/core/reading/read-computed.ts";
import type { CellReading } from "../../../src/core/reading/read-figure.ts";
import type { Subject } from "../../../src/core/reading/subject.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { CellSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { packageOfRows } from "./make-package.ts";

const context = { dateSystem: "1900", year: 2024 } as const;
const subject: Subject = {
  code: "DN_01_03" as IndicatorCode,
  label: { vi: "Số đơn" },
  type: "integer",
  sheet: "Báo cáo",
  cell: "A1",
};

async function cellOf(xml: string): Promise<CellSnapshot | undefined> {
  const { sheets } = await readWorkbook(packageOfRows(`<row r="1">${xml}</row>`));
  return sheets[0]?.rows[0]?.[0];
}

function told({ value, findings }: CellReading): readonly [CellReading["value"], ...string[]] {
  return [value, ...findings.map(({ severity, code }) => `${severity} ${code}`)];
}

describe("a formula in a figure's cell, from the file's bytes", () => {
  it.each([
    { xml: '<c r="A1"><f>2+3</f><v>5</v></c>', says: [5] },
    { xml: '<c r="A1"><f>2-2</f><v>0</v></c>', says: [0], why: "0 is a result" },
    { xml: '<c r="A1" t="str"><f>B1</f><v>05</v></c>', says: [5], why: "text as any other" },
    { xml: '<c r="A1" t="str"><f>""</f><v></v></c>', says: [null], why: "blank, no finding yet" },
    { xml: '<c r="A1"><f>SUM(B1:B9)</f></c>', says: [null, "error no-cached-value"] },
    { xml: '<c r="A1"><f>SUM(B1:B9)</f><v/></c>', says: [null, "error no-cached-value"] },
    ...["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"].map((error) => ({
      xml: `<c r="A1" t="e"><f>B1</f><v>${error}</v></c>`,
      says: [null, "error formula-error"],
    })),
    { xml: '<c r="A1" t="e"><v>#N/A</v></c>', says: [null, "error formula-error"], why: "pasted" },
    {
      xml: '<c r="A1"><f>[1]Sheet1!$B$2</f><v>7</v></c>',
      says: [7, "warning external-link"],
      why: "the stored figure is used",
    },
    {
      xml: "<c r=\"A1\"><f>'C:\\số liệu\\[năm 2023.xlsx]Biểu 1'!B2</f><v>7</v></c>",
      says: [7, "warning external-link"],
      why: "a whole path",
    },
    {
      xml: "<c r=\"A1\"><f>'[1]Biểu 1'!B2</f></c>",
      says: [null, "error no-cached-value"],
      why: "no stored figure to speak of",
    },
    { xml: '<c r="A1"><f>Table1[Số]</f><v>7</v></c>', says: [7], why: "a table of the same file" },
    {
      xml: '<c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>7</v></c>',
      says: [7],
      why: "an array formula",
    },
    {
      xml: '<c r="A1" t="b"><f>1=1</f><v>1</v></c>',
      says: [null, "error wrong-type"],
      why: "TRUE is no count",
    },
  ])("$xml says $says", async ({ xml, says }) => {
    expect(told(readFigure(await cellOf(xml), subject, context))).toEqual(says);
  });
});

describe("a computed cell, from the file's bytes", () => {
  const parsed = parseFormula("=DN_01_01+DN_01_02");
  const part = (value: number) => ({ type: "integer" as const, reading: { value, findings: [] } });
  const parts = new Map([
    ["DN_01_01" as IndicatorCode, part(2)],
    ["DN_01_02" as IndicatorCode, part(3)],
  ]);

  it.each([
    { xml: '<c r="A1"><f>B1+B2</f><v>5</v></c>', says: [5], why: "the form's own formula" },
    { xml: '<c r="A1"><f>B1+B2</f></c>', says: [5, "note no-cached-value"], why: "not calculated" },
    { xml: '<c r="A1"><v>5</v></c>', says: [5, "note computed-overwritten"], why: "typed, right" },
    { xml: '<c r="A1"><v>6</v></c>', says: [6, "error computed-overwritten"], why: "typed, wrong" },
    {
      xml: '<c r="A1" t="e"><f>B1+B2</f><v>#REF!</v></c>',
      says: [null, "error formula-error"],
      why: "its cells are gone",
    },
  ])("$xml says $says ($why)", async ({ xml, says }) => {
    if (!parsed.ok) throw new Error("no formula");
    const cell = await cellOf(xml);
    const reading = readFigure(cell, subject, context);
    expect(told(readComputed(cell, reading, subject, parsed.value, parts))).toEqual(says);
  });
});
