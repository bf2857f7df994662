import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import { guardBytes } from "../../../src/adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { convertToPdf, recalculateWithLibreOffice, withLibreOffice } from "../../libreoffice.ts";
import { everyFieldPlan, FORM_SHEET } from "./every-field-plan.ts";

withLibreOffice("LibreOffice as witness", () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "tonghop-witness-"));
  });
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const save = async (name: string, plan: WorkbookPlan): Promise<string> => {
    const file = join(dir, name);
    writeFileSync(file, await writeWorkbook(plan));
    return file;
  };
  const recalculated = async (file: string): Promise<WorkbookSnapshot> => {
    const bytes = new Uint8Array(
      readFileSync(await recalculateWithLibreOffice(file, join(dir, "out"))),
    );
    expect(guardBytes(bytes)).toMatchObject({ ok: true });
    return readWorkbook(bytes);
  };

  it("calculates instead of believing: a wrong cached value comes back right", async () => {
    const file = await save("wrong.xlsx", {
      title: "",
      createdAt: everyFieldPlan.createdAt,
      names: [],
      sheets: [
        {
          name: "A",
          visibility: "visible",
          columns: [],
          cells: [
            { row: 0, column: 0, value: 1 },
            { row: 0, column: 1, value: 999, formula: "A1+5" },
          ],
        },
      ],
    });
    const { sheets } = await recalculated(file);
    expect(sheets[0]?.rows[0]?.[1]?.value).toBe(6);
  });

  it("opens a plan of every field and shows the same values, names and sheets", async () => {
    const snapshot = await recalculated(await save("every-field.xlsx", everyFieldPlan));
    const sheet = snapshot.sheets[0];
    const cell = (row: number, column: number): CellSnapshot | undefined =>
      sheet?.rows[row]?.[column];

    expect(snapshot.sheets.map(({ name }) => name)).toEqual([FORM_SHEET, "Chi tiết", "_tonghop"]);
    // LibreOffice knows no very hidden sheets.
    expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual([
      "visible",
      "hidden",
      "hidden",
    ]);
    expect(snapshot.names.get("DV_01_02")).toEqual({
      sheet: FORM_SHEET,
      from: { row: 2, column: 0 },
      to: { row: 2, column: 0 },
    });
    expect(snapshot.names.get("DV_01_05_DS")?.to).toEqual({ row: 8, column: 2 });

    expect(cell(1, 0)).toEqual({ value: "=1+1" });
    expect(cell(1, 2)).toEqual({ value: '_x0041_ & <b>\n"Cả năm"' });
    expect(cell(2, 0)).toEqual({ value: 0, formula: "5-5" });
    expect(cell(2, 1)).toEqual({ value: false, formula: "1=2" });
    expect(cell(2, 2)).toEqual({ value: "", formula: 'IF(1=1,"","x")' });
    expect(cell(3, 0)).toEqual({ value: 45_400, isDate: true });
    expect(cell(3, 1)).toEqual({ value: 0.928, isPercent: true });
    expect(cell(4, 0)).toEqual({ value: 12 });
    expect(cell(5, 0)?.value).toBe(45_407);
    expect(cell(6, 0)).toEqual({ value: 1, formula: "DV_01_02+1" });
  });

  it("prints it", async () => {
    const pdf = await convertToPdf(await save("print.xlsx", everyFieldPlan), join(dir, "out"));
    expect(readFileSync(pdf).subarray(0, 4).toString("latin1")).toBe("%PDF");
  });
});
