import { readReport } from "../../../src/core/reading/read-report.ts";
import type { ReadReport } from "../../../src/core/reading/figure.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { parseCellRange } from "../../../src/core/workbook/cell-address.ts";
import type { SheetSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { FORM, formWorkbook, pack, rowOf, type CellInput } from "./form-workbook.ts";

const campaign = { year: 2024, dataFrom: "2023-12-15", dataTo: "2024-06-14" };

/** A report whose form looks different; values are those of an honest one unless given. */
function readForm(
  look: Partial<SheetSnapshot>,
  values: Readonly<Record<string, CellInput>> = {},
): ReadReport {
  const plain = formWorkbook({
    ...{ DV_01_01: "Có", DV_01_02: 2, DN_01_01: 4, DN_01_02: 3 },
    DN_01_03: { value: 0.75, formula: "DN_01_02/DN_01_01" },
    ...values,
  });
  const workbook = {
    ...plain,
    sheets: plain.sheets.map((sheet) => (sheet.name === FORM ? { ...sheet, ...look } : sheet)),
  };
  const unit = { level: "TH", ownership: "public" } as const;
  return readReport(workbook, locateForm(workbook, pack), { pack, campaign, unit });
}

function notesOf({ findings }: ReadReport): readonly string[] {
  return findings.flatMap((one) =>
    one.code === "hidden-figures" ? one.args.indicators.map(({ cell = "" }) => cell) : [],
  );
}

/** Lines of the form, counted from 0. */
const lines = (rows: readonly number[], columns: readonly number[] = []) => ({
  hidden: { rows: new Set(rows), columns: new Set(columns) },
});

describe("hidden figures", () => {
  const row = rowOf("DV_01_02") - 1;

  it("count, and one note names them", () => {
    const report = readForm(lines([row]));
    expect(report.figures.get("DV_01_02" as IndicatorCode)).toMatchObject({ value: 2 });
    expect(report.findings).toMatchObject([
      { code: "hidden-figures", severity: "note", sheet: FORM, cell: `E${row + 1}` },
    ]);
  });

  it("of a hidden column and of a hidden sheet are all named, what calculates is not", () => {
    const cells = ["DV_01_01", "DV_01_02", "DN_01_01", "DN_01_02"].map((one) => `E${rowOf(one)}`);
    expect(notesOf(readForm(lines([], [4])))).toEqual(cells);
    expect(notesOf(readForm({ visibility: "hidden" }))).toEqual(cells);
  });

  it("a hidden row without a figure is nothing to tell", () => {
    expect(notesOf(readForm(lines([row]), { DV_01_02: null }))).toEqual([]);
    expect(notesOf(readForm(lines([0, 1], [0])))).toEqual([]);
  });
});

describe("a cell that the school merged", () => {
  const row = rowOf("DV_01_02");
  const merged = (...areas: readonly string[]) => ({
    merges: areas.flatMap((area) => parseCellRange(area) ?? []),
  });
  const figureOf = (report: ReadReport) => report.figures.get("DV_01_02" as IndicatorCode);

  it.each([
    { area: `E${row}:F${row}`, at: `E${row}`, value: 2, why: "its own top left" },
    { area: `D${row}:E${row}`, at: `D${row}`, value: 7, why: "typed into the merged area" },
    { area: `D${row - 1}:E${row}`, at: `D${row - 1}`, value: null, why: "two rows are one" },
    { area: `D${row}:E${row}`, at: `D${row}`, value: null, typed: "mô hình", why: "no figure" },
    { area: `A${row}:E${row}`, at: `A${row}`, value: null, typed: 2, why: "the row's number" },
  ])("$area is read as $value ($why)", ({ area, at, value, typed }) => {
    const content = typed ?? value ?? 7;
    const values = { DV_01_02: null, [`E${row}`]: null, [at]: content };
    const figure = figureOf(readForm(merged(area), values));
    expect(figure).toMatchObject({ value, cell: value === null ? `E${row}` : at });
  });

  it("never counts one figure for two indicators", () => {
    const above = rowOf("DV_01_01");
    const report = readForm(merged(`E${above}:E${row}`), { DV_01_01: "Có", DV_01_02: null });
    expect(figureOf(report)).toMatchObject({ value: null, why: "blank" });
  });
});
