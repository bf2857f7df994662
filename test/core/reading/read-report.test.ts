import fc from "fast-check";
import type { Figure, ReadReport } from "../../../src/core/reading/figure.ts";
import { readReport } from "../../../src/core/reading/read-report.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import {
  FORM,
  formNames,
  formWorkbook,
  pack,
  rowOf,
  target,
  type CellInput,
} from "./form-workbook.ts";

const campaign = { year: 2024, dataFrom: "2023-12-15", dataTo: "2024-06-14" };
const ratio = 'IF(N(DN_01_01)=0,"",DN_01_02/DN_01_01)';

/** A report without anything to say. */
const honest = {
  DV_01_01: "Có",
  DV_01_02: 2,
  DN_01_01: 4,
  DN_01_02: 3,
  DN_01_03: { value: 0.75, formula: ratio },
} as const;

function readForm(
  values: Readonly<Record<string, CellInput>>,
  more: Parameters<typeof formWorkbook>[1] = {},
): ReadReport {
  const workbook = formWorkbook({ ...honest, ...values }, more);
  const unit = { level: "TH", ownership: "public" } as const;
  return readReport(workbook, locateForm(workbook, pack), { pack, campaign, unit });
}

function figure(report: ReadReport, code: string): Figure | undefined {
  return report.figures.get(code as IndicatorCode);
}

function codesOf({ findings }: ReadReport): readonly string[] {
  return findings.map(({ code, severity }) => `${severity} ${code}`);
}

describe("readReport", () => {
  it("has nothing to say of an honest report", () => {
    const report = readForm({});
    expect(report.findings).toEqual([]);
    expect(report.reportDate).toBe("2024-04-18");
    expect(figure(report, "DV_01_02")).toEqual({
      code: "DV_01_02",
      value: 2,
      sheet: "Báo cáo",
      cell: "E6",
    });
  });

  it("reads what applies to the unit only", () => {
    expect(readForm({ DN_01_04: "khoảng 5" }).figures.has("DN_01_04" as IndicatorCode)).toBe(false);
  });

  it("names all required blanks in one finding", () => {
    const report = readForm({ DV_01_01: null, DV_01_02: " ", B2: null });
    expect(report.findings).toMatchObject([
      {
        code: "required-blank",
        severity: "error",
        args: { indicators: [{ code: "BC_NGAY" }, { code: "DV_01_01" }, { code: "DV_01_02" }] },
      },
    ]);
    expect(figure(report, "DV_01_02")).toMatchObject({ value: null, why: "blank" });
  });

  it("names all interpreted cells in one note", () => {
    const report = readForm({
      DV_01_01: "x",
      DV_01_02: "03 mô hình",
      DN_01_02: "-",
      DN_01_03: null,
    });
    expect(report.findings).toMatchObject([
      {
        code: "interpreted",
        severity: "note",
        args: {
          items: [
            { code: "DV_01_01", raw: "x", value: { value: true } },
            { code: "DV_01_02", raw: "03 mô hình", cell: "E6", value: { value: 3 } },
            { code: "DN_01_02", raw: "-", value: { value: 0 } },
          ],
        },
      },
      { code: "no-cached-value", severity: "note" },
    ]);
    expect(figure(report, "DV_01_02")).toMatchObject({ value: 3, raw: "03 mô hình" });
  });

  it("names all texts of old fonts in one note, and keeps what was stored", () => {
    const report = readForm({
      DV_01_01: { value: "Không", legacy: { encoding: "TCVN3", stored: "Kh«ng" } },
    });
    expect(report.findings).toMatchObject([
      {
        code: "legacy-encoding",
        severity: "note",
        args: { items: [{ code: "DV_01_01", raw: "Kh«ng", text: "Không" }] },
      },
    ]);
    expect(figure(report, "DV_01_01")).toMatchObject({ value: false, raw: "Kh«ng" });
  });

  it("warns of text that may be of an old font, and reads it as it stands", () => {
    const report = readForm({
      DV_01_01: { value: "Có", legacy: { encoding: "TCVN3", stored: "Có", isUnsure: true } },
    });
    expect(codesOf(report)).toEqual(["warning unclear-encoding"]);
    expect(figure(report, "DV_01_01")).toMatchObject({ value: true });
  });

  it("turns blank numbers of a confirmed section into 0", () => {
    const report = readForm({ DN_01_02: null, DN_01_01: null, DN_01_03: null, E20: "Có" });
    expect(figure(report, "DN_01_01")).toMatchObject({ value: 0, provenance: "confirmed-none" });
    expect(figure(report, "DN_01_03")).toMatchObject({ value: null, why: "blank" });
    expect(codesOf(report)).toEqual([]);
  });

  it("keeps blanks where the section says Không", () => {
    expect(figure(readForm({ DN_01_02: null, E20: "Không" }), "DN_01_02")).toMatchObject({
      value: null,
      why: "blank",
    });
  });

  it.each([
    { value: -1, code: "not-a-count" },
    { value: 2.5, code: "not-a-count" },
    { value: "2,5", code: "not-a-count" },
  ])("keeps $value as sent, with $code", ({ value, code }) => {
    const report = readForm({ DV_01_02: value });
    expect(codesOf(report)).toEqual([`error ${code}`]);
    expect(typeof figure(report, "DV_01_02")?.value).toBe("number");
  });

  it.each([
    { value: 45_199, range: { from: "2023-10-01", to: "2024-04-18" }, why: "before the range" },
    { value: 45_401, range: { from: "2023-10-01", to: "2024-04-18" }, why: "after the report" },
  ])("asks about a date $why", ({ value, range }) => {
    const report = readForm({ DV_01_03: { value, isDate: true } });
    expect(report.findings).toMatchObject([
      { code: "date-outside-range", severity: "warning", state: "open", args: range },
    ]);
  });

  it("takes notes beside figures", () => {
    const report = readForm({ DV_01_02: "45 (30 nữ)", G6: " Cả nữ " });
    expect(figure(report, "DV_01_02")?.explanation).toBe("Cả nữ");
    expect(report.findings).toMatchObject([{ code: "text-dropped", state: "explained" }]);
  });

  it("reads earlier figures silently", () => {
    const report = readForm({ F6: "khoảng 3", [`F${rowOf("DN_01_01")}`]: "02", "_tonghop!B20": 7 });
    expect(report.previous).toEqual(new Map([["DN_01_01", 2]]));
    expect(report.samePeriod).toEqual(new Map([["DN_01_01", 7]]));
    expect(report.findings).toEqual([]);
  });
});

describe("readReport, computed cells", () => {
  it.each([
    {
      cell: { value: null, formula: ratio, uncached: true as const },
      value: 0.75,
      findings: ["note no-cached-value"],
      why: "never calculated",
    },
    { cell: null, value: 0.75, findings: ["note no-cached-value"], why: "deleted" },
    {
      cell: { value: { error: "#NAME?" }, formula: ratio },
      value: 0.75,
      findings: ["note no-cached-value"],
      why: "names lost",
    },
    {
      cell: { value: 0.5, formula: ` ${ratio.toLowerCase()}` },
      value: 0.75,
      findings: ["note no-cached-value"],
      why: "stored before the parts changed",
    },
    { cell: 0.75, value: 0.75, findings: ["note computed-overwritten"], why: "typed, right" },
    { cell: 0.7504, value: 0.7504, findings: ["note computed-overwritten"], why: "typed, rounded" },
    { cell: 0.9, value: 0.9, findings: ["error computed-overwritten"], why: "typed, wrong" },
    { cell: 90, value: 90, findings: ["error computed-overwritten"], why: "typed as percentage" },
    {
      cell: { value: 0.9, formula: "E11/5" },
      value: 0.9,
      findings: ["error computed-overwritten"],
      why: "another formula",
    },
    {
      cell: { value: { error: "#REF!" }, formula: "#REF!/5" },
      value: null,
      findings: ["error formula-error"],
      why: "broken",
    },
    {
      cell: { value: "khoảng 75%" },
      value: null,
      findings: ["error vague-value"],
      why: "typed, vague",
    },
  ])("$why: $value", ({ cell, value, findings }) => {
    const report = readForm({ DN_01_03: cell });
    expect(figure(report, "DN_01_03")?.value ?? null).toBe(value);
    expect(codesOf(report)).toEqual(findings);
  });

  it("has one cause, one finding: a part that cannot be read", () => {
    const error = { value: { error: "#VALUE!" }, formula: ratio };
    const report = readForm({ DN_01_02: "khoảng 3", DN_01_03: error });
    expect(codesOf(report)).toEqual(["error vague-value"]);
    expect(figure(report, "DN_01_03")).toMatchObject({ value: null, why: "unreadable" });
  });

  it("is blank where a part is, though the sheet counts a blank as 0", () => {
    const report = readForm({ DN_01_02: null, DN_01_03: { value: 0, formula: ratio } });
    expect(figure(report, "DN_01_03")).toMatchObject({ value: null, why: "blank" });
    expect(report.findings).toEqual([]);
  });

  it("computes from parts that the sheet cannot read", () => {
    const error = { value: { error: "#VALUE!" }, formula: ratio };
    const report = readForm({ DN_01_02: "3 đơn", DN_01_03: error });
    expect(figure(report, "DN_01_03")?.value).toBe(0.75);
    expect(codesOf(report)).toEqual(["note interpreted", "note no-cached-value"]);
  });

  it.each([
    { part: 5, whole: 4, findings: ["warning ratio-out-of-range"], why: "far more than all" },
    { part: 21, whole: 20, findings: [], why: "a little more: people moved in" },
  ])("a computed ratio of $part / $whole ($why)", ({ part, whole, findings }) => {
    const cell = { value: part / whole, formula: ratio };
    const report = readForm({ DN_01_01: whole, DN_01_02: part, DN_01_03: cell });
    expect(codesOf(report)).toEqual(findings);
  });
});

describe("readReport, lists", () => {
  const key = "Danh sách!B";

  it("reads rows by column, and counts them", () => {
    const report = readForm({
      [`${key}3`]: "Mô hình A",
      "Danh sách!C3": "12 người",
      "Danh sách!D3": { value: 45_400, isDate: true },
      [`${key}5`]: "Mô hình B",
    });
    expect(report.lists.get("DV_01_05" as IndicatorCode)).toEqual([
      {
        row: 1,
        sheet: "Danh sách",
        cell: "B3",
        values: { name: "Mô hình A", people: 12, day: "2024-04-18" },
      },
      {
        row: 3,
        sheet: "Danh sách",
        cell: "B5",
        values: { name: "Mô hình B", people: null, day: null },
      },
    ]);
    expect(figure(report, "DV_01_05")).toMatchObject({ value: 2, sheet: "Báo cáo", cell: "E9" });
    expect(codesOf(report)).toEqual(["note interpreted"]);
  });

  it("never drops a row without key", () => {
    const report = readForm({ "Danh sách!C4": 5 });
    expect(report.lists.get("DV_01_05" as IndicatorCode)).toHaveLength(1);
    expect(figure(report, "DV_01_05")).toMatchObject({ value: null, why: "unreadable" });
    expect(report.findings).toMatchObject([
      {
        code: "list-key-missing",
        severity: "error",
        sheet: "Danh sách",
        cell: "B4",
        args: { label: { vi: "Nhãn DV_01_05" }, row: 2, column: { vi: "Tên mô hình" } },
      },
    ]);
  });

  it("is blank without rows", () => {
    expect(figure(readForm({}), "DV_01_05")).toMatchObject({ value: null, why: "blank" });
  });

  it("is 0 where the section confirms it", () => {
    const names = formNames();
    const confirmed = names.get("KPS_DN");
    if (confirmed !== undefined) names.set("KPS_DV", confirmed);
    const report = readForm({ E20: "Có" }, { names });
    expect(figure(report, "DV_01_05")).toMatchObject({ value: 0, provenance: "confirmed-none" });
  });

  it("finds a number typed over the count", () => {
    const report = readForm({ DV_01_05: 3, [`${key}3`]: "Mô hình A" });
    expect(figure(report, "DV_01_05")?.value).toBe(1);
    expect(report.findings).toMatchObject([
      {
        code: "computed-overwritten",
        severity: "error",
        args: { typed: { value: 3 }, computed: { value: 1 } },
      },
    ]);
  });
});

describe("readReport, a form that was changed", () => {
  function namesWithout(gone: string): ReturnType<typeof formNames> {
    return new Map([...formNames()].filter(([name]) => !name.startsWith(gone)));
  }

  it("finds a lost code", () => {
    const report = readForm({ B6: null }, { names: namesWithout("DV_01_02") });
    expect(figure(report, "DV_01_02")).toEqual({
      code: "DV_01_02",
      value: null,
      why: "not-in-form",
    });
    expect(report.findings).toMatchObject([
      { code: "cell-not-found", severity: "error", indicator: "DV_01_02", args: { places: [] } },
    ]);
  });

  it("names both places of a doubled code", () => {
    const report = readForm({ B30: "DV_01_02" }, { names: namesWithout("DV_01_02") });
    expect(report.findings).toMatchObject([
      { code: "cell-not-found", args: { places: ["Báo cáo!E6", "Báo cáo!E30"] } },
    ]);
  });

  it("does not miss what the form received never asked", () => {
    const issued = { indicators: [{ code: "DV_01_01" }] };
    const cells = { B6: null, "_tonghop!A2": "packJson1", "_tonghop!B2": JSON.stringify(issued) };
    const report = readForm(cells, { names: namesWithout("DV_01_02") });
    expect(figure(report, "DV_01_02")).toMatchObject({ value: null, why: "not-in-form" });
    expect(report.findings).toMatchObject([
      { code: "other-form", severity: "note", args: { missing: [{ code: "DV_01_02" }] } },
    ]);
  });

  it.each([
    { content: 7, value: { value: 7, as: "number" }, why: "a number" },
    { content: 0, value: { value: 0, as: "number" }, why: "nothing is a figure too" },
    { content: " 12/KH ", value: { value: "12/KH", as: "text" }, why: "text" },
    { content: { value: 0.5, isPercent: true }, value: { value: 0.5, as: "ratio" }, why: "share" },
    {
      content: { value: 45_392, isDate: true },
      value: { value: "2024-04-10", as: "date" },
      why: "a date",
    },
    {
      content: { value: null, formula: "3+4", uncached: true },
      value: { value: "=3+4", as: "text" },
      why: "a formula without its result",
    },
    {
      content: { value: { error: "#REF!" }, formula: "#REF!" },
      value: { value: "#REF!", as: "text" },
      why: "an error value",
    },
  ] as const)("names what stands beside a code not asked: $why", ({ content, value }) => {
    const report = readForm({ B30: "DV_09_09", C30: "Nhãn cũ", E30: content });
    expect(report.findings).toMatchObject([
      {
        code: "other-form",
        sheet: "Báo cáo",
        cell: "E30",
        args: { leftOut: [{ code: "DV_09_09", label: { vi: "Nhãn cũ" }, cell: "E30", value }] },
      },
    ]);
  });

  it("names a cell of a code not asked by its name, where no row shows the code", () => {
    const names = new Map([...formNames(), ["DV_09_09", target(FORM, "E30")]]);
    expect(readForm({ E30: 7 }, { names }).findings).toMatchObject([
      { code: "other-form", args: { leftOut: [{ code: "DV_09_09", cell: "E30" }] } },
    ]);
  });

  it.each([
    { cells: { B30: "DV_09_09" }, why: "blank" },
    { cells: { B30: "DV_09_09", E30: "  " }, why: "spaces" },
    { cells: { B30: "DV_09_09", E30: { value: "", formula: 'IF(1=1,"","")' } }, why: "computed" },
    {
      cells: { B30: "DV_09_09", E30: { value: 0, formula: "COUNTA(DV_09_09)" } },
      why: "the number of rows of an empty list",
    },
    {
      cells: {
        B30: "DV_09_09",
        E30: { value: null, formula: "DN_01_02/DN_01_01", uncached: true },
      },
      why: "a share of nothing",
    },
  ])("says nothing of a code not asked where nothing stands beside it: $why", ({ cells }) => {
    expect(readForm(cells as Readonly<Record<string, CellInput>>).findings).toEqual([]);
  });

  it.each(["0.9.0", "2.0.0"])("tells a form of version %s", (version) => {
    const report = readForm({ "_tonghop!A9": "packVersion", "_tonghop!B9": version });
    expect(report.findings).toMatchObject([
      { code: "other-form", args: { issued: version, asked: "1.0.0", leftOut: [], missing: [] } },
    ]);
  });

  it("takes neither of two cells that rows sorted under fixed names leave", () => {
    const report = readForm({ B6: "DN_01_01", B11: "DV_01_02" });
    expect(report.findings).toMatchObject([
      {
        code: "cell-not-found",
        severity: "error",
        args: { places: ["Báo cáo!E6", "Báo cáo!E11"] },
      },
      {
        code: "cell-not-found",
        severity: "error",
        args: { places: ["Báo cáo!E11", "Báo cáo!E6"] },
      },
    ]);
    expect(figure(report, "DV_01_02")).toMatchObject({ value: null, why: "unreadable" });
  });

  it("notes once that rows were moved where both places say the same", () => {
    const report = readForm({ B6: "DN_01_01", B11: "DV_01_02", E6: 3, E11: 3 });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: "layout-changed",
        severity: "note",
        args: {
          moved: [
            expect.objectContaining({ code: "DV_01_02" }),
            expect.objectContaining({ code: "DN_01_01" }),
          ],
        },
      }),
    );
  });

  it("reads dates of the 1904 system", () => {
    const date = { value: 43_938, isDate: true } as const;
    const report = readForm({ DV_01_03: date, B2: date }, { dateSystem: "1904" });
    expect(figure(report, "DV_01_03")?.value).toBe("2024-04-18");
    expect(report.findings).toEqual([]);
  });

  it("survives a list stretched to the end of the sheet", () => {
    const names = formNames();
    const block = names.get("DV_01_05");
    if (block !== undefined) {
      names.set("DV_01_05", { ...block, to: { row: 1_048_575, column: 1 } });
    }
    expect(figure(readForm({ "Danh sách!B9": "Mô hình" }, { names }), "DV_01_05")?.value).toBe(1);
  });
});

describe("readReport, odd cells", () => {
  const scalar: fc.Arbitrary<CellInput> = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[-–]? ?[\d.,/ %()a-zàđ]{0,12}$/u),
    fc.double(),
    fc.boolean(),
    fc.constant({ value: { error: "#N/A" } }),
    fc.record({ value: fc.double(), isDate: fc.constant(true as const) }),
    fc.record({
      value: fc.constant(null),
      formula: fc.string(),
      uncached: fc.constant(true as const),
    }),
  );
  const places = [...pack.indicators.map(({ code }) => code), "B1", "B2", "E20", "F6", "G6"];
  const lists = ["Danh sách!B3", "Danh sách!C3", "Danh sách!D3", "_tonghop!B1", "_tonghop!B20"];

  it("never throws, and says why every figure is missing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...places, ...lists), scalar), (cells) => {
        for (const { value, why } of readForm(cells).figures.values()) {
          expect(value === null).toBe(why !== undefined);
        }
      }),
    );
  });
});
