import { readFigure } from "../../../src/core/reading/read-figure.ts";
import type { Subject } from "../../../src/core/reading/subject.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import type { CellSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";

const label = { vi: "Nhãn" };
const context = { dateSystem: "1900", year: 2024 } as const;

function subject(type: Subject["type"], more: Partial<Subject> = {}): Subject {
  return { code: "DV_01_02" as IndicatorCode, label, type, sheet: "Báo cáo", cell: "E6", ...more };
}

const read = (cell: CellSnapshot | undefined, of: Subject) => readFigure(cell, of, context);

describe("readFigure, cells that are as asked", () => {
  it.each([
    { type: "integer", value: 5, read: 5 },
    { type: "decimal", value: 2.5, read: 2.5 },
    { type: "ratio", value: 0.928, read: 0.928 },
    { type: "text", value: 12, read: "12" },
    { type: "text", value: "12/KH-THTT", read: "12/KH-THTT" },
    { type: "boolean", value: "Không", read: false },
  ] as const)("$type $value", ({ type, value, read: expected }) => {
    expect(read({ value }, subject(type))).toEqual({ value: expected, findings: [] });
  });

  it("takes a true number as it is, whatever its format", () => {
    expect(read({ value: 5, isDate: true }, subject("integer")).value).toBe(5);
    expect(read({ value: 0.5, isPercent: true }, subject("decimal")).value).toBe(0.5);
  });

  it.each([
    { dateSystem: "1900", serial: 45_407 },
    { dateSystem: "1904", serial: 43_945 },
  ] as const)("reads date serials of the $dateSystem system", ({ dateSystem, serial }) => {
    const cell = { value: serial, isDate: true } as const;
    const reading = readFigure(cell, subject("date"), { dateSystem, year: 2024 });
    expect(reading).toEqual({ value: "2024-04-25", findings: [] });
  });

  it.each([undefined, { value: null }, { value: "" }, { value: "", formula: 'IF(A1=0,"",1)' }])(
    "is blank: %j",
    (cell) => {
      expect(read(cell, subject("integer"))).toEqual({ value: null, why: "blank", findings: [] });
    },
  );
});

describe("readFigure, cells that are understood in one way", () => {
  it.each([
    { type: "integer", cell: { value: "1.234" }, value: 1234, raw: "1.234" },
    { type: "boolean", cell: { value: true }, value: true, raw: "TRUE" },
    { type: "boolean", cell: { value: 0 }, value: false, raw: "0" },
    { type: "date", cell: { value: 45_407 }, value: "2024-04-25", raw: "45407" },
    {
      type: "text",
      cell: { value: 45_407, isDate: true },
      value: "25/04/2024",
      raw: "25/04/2024",
    },
  ] as const)("$type $raw", ({ type, cell, value, raw }) => {
    expect(read(cell, subject(type))).toEqual({ value, raw, interpreted: true, findings: [] });
  });

  it("keeps the cell's text where some was left out, with a warning", () => {
    const reading = read({ value: "45 (30 nữ)" }, subject("integer", { unitOfMeasure: "người" }));
    expect(reading).toMatchObject({ value: 45, raw: "45 (30 nữ)" });
    expect(reading.findings).toEqual([
      {
        code: "text-dropped",
        severity: "warning",
        state: "open",
        indicator: "DV_01_02",
        sheet: "Báo cáo",
        cell: "E6",
        args: {
          label,
          raw: "45 (30 nữ)",
          value: { value: 45, as: "number", unitOfMeasure: "người" },
        },
      },
    ]);
  });

  it("takes a note beside the figure as the answer to a warning", () => {
    const explained = subject("integer", { explanation: "Trong đó 30 nữ" });
    expect(read({ value: "45 (30 nữ)" }, explained).findings).toMatchObject([
      { state: "explained", explanation: "Trong đó 30 nữ" },
    ]);
  });
});

describe("readFigure, cells without value", () => {
  it.each([
    {
      type: "integer",
      cell: { value: "12/15" },
      code: "ambiguous-value",
      args: { readings: [{ value: 12 }, { value: 15 }] },
    },
    {
      type: "integer",
      cell: { value: 45_537, isDate: true },
      code: "ambiguous-value",
      args: {
        raw: "02/09/2024",
        readings: [{ value: 45_537 }, { value: "2024-09-02", as: "date" }],
      },
    },
    {
      type: "integer",
      cell: { value: "khoảng 20" },
      code: "vague-value",
      args: { raw: "khoảng 20" },
    },
    { type: "integer", cell: { value: true }, code: "wrong-type", args: { expected: "integer" } },
    { type: "date", cell: { value: 2024 }, code: "wrong-type", args: { raw: "2024" } },
    { type: "date", cell: { value: "13/25/2024" }, code: "wrong-type", args: { expected: "date" } },
    { type: "boolean", cell: { value: 2 }, code: "wrong-type", args: { raw: "2" } },
    { type: "choice", cell: { value: "Giỏi" }, code: "not-a-choice", args: { choices: ["Tốt"] } },
    {
      type: "integer",
      cell: { value: { error: "#REF!" }, formula: "A1" },
      code: "formula-error",
      args: { error: "#REF!" },
    },
    {
      type: "integer",
      cell: { value: null, formula: "A1+1", uncached: true },
      code: "no-cached-value",
      args: { label },
    },
  ] as const)("$type $cell.value is $code", ({ type, cell, code, args }) => {
    const reading = read(cell, subject(type, { choices: ["Tốt"] }));
    expect(reading).toMatchObject({ value: null, why: "unreadable" });
    expect(reading.findings).toMatchObject([{ code, severity: "error", state: "open", args }]);
  });
});

describe("readFigure, formulas", () => {
  it("says only that there is no value where a link to another file has none", () => {
    const cell = { value: { error: "#REF!" }, formula: "[1]Sheet1!A1" } as const;
    expect(read(cell, subject("integer")).findings).toMatchObject([{ code: "formula-error" }]);
  });

  it.each([
    "[1]Sheet1!A1",
    "'[Bao cao.xlsx]Sheet 1'!$A$1+2",
    String.raw`'C:\bc\[a.xlsx]S'!A1`,
    "SUM([2]!Tong)",
  ])("warns of %s and keeps the stored value", (formula) => {
    const reading = read({ value: 5, formula }, subject("integer"));
    expect(reading.value).toBe(5);
    expect(reading.findings).toMatchObject([{ code: "external-link", severity: "warning" }]);
  });

  it.each([
    "SUM(A1:A5)",
    "SUM(Bang[Cot])",
    'IF(A1="[x]!",1,2)',
    "'Báo cáo'!A1",
    "Bang[A]+Sheet1!A1",
  ])("says nothing of %s", (formula) => {
    expect(read({ value: 5, formula }, subject("integer")).findings).toEqual([]);
  });
});
