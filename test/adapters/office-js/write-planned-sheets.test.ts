import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import {
  cellAt,
  sheetNamed,
  type CellScalar,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { launchBrowser } from "../../browser/find-browser.ts";
import type { WorkbookModel } from "../../office-host/model/workbook-model.ts";
import { everyFieldPlan, FORM_SHEET } from "../exceljs/every-field-plan.ts";
import { largeSummary } from "./large-summary.ts";
import { buildTestPane, openTestPane, type OpenPane } from "./open-test-pane.ts";
import { unpackSnapshot } from "./packed-snapshot.ts";
import { smallSummary } from "./small-summary.ts";

let browser: Browser;
let folder: string;
let excel: OpenPane;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildTestPane()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), rm(folder, { recursive: true })]);
});

afterEach(async () => {
  expect(excel.missing).toEqual([]);
  await excel.close();
});

async function open(options: Parameters<typeof openTestPane>[2] = {}): Promise<OpenPane> {
  excel = await openTestPane(browser, folder, options);
  return excel;
}

/** Lets the host give planned formulas their planned values. */
function calculateAsPlanned(workbook: WorkbookModel, plan: WorkbookPlan): void {
  workbook.calculate = ({ sheet, row, column }) => {
    const planned = plan.sheets.find(({ name }) => name === sheet.name)?.cells;
    return planned?.find((cell) => cell.row === row && cell.column === column)?.value ?? 0;
  };
}

function place(text: string): { readonly row: number; readonly column: number } {
  const address = parseCellAddress(text);
  if (address === undefined) throw new Error(text);
  return address;
}

/** Everything that the workbook holds; the order of names says nothing. */
async function readAll(): Promise<WorkbookSnapshot> {
  const outcome = await excel.call("read");
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return unpackSnapshot(outcome.value);
}

function valueAt(sheet: string, at: string): unknown {
  return excel.workbook.sheet(sheet)?.valueAt(place(at));
}

function formulaAt(sheet: string, at: string): string | undefined {
  return excel.workbook.sheet(sheet)?.cellAt(place(at))?.formula;
}

async function expectPlannedValues(plan: WorkbookPlan): Promise<void> {
  const written = await readWorkbook(await excel.toXlsx());
  for (const { name, cells } of plan.sheets) {
    const sheet = sheetNamed(written, name);
    const differing = cells.filter((cell) => {
      const found = sheet && cellAt(sheet, cell);
      const expected: CellScalar = cell.value ?? (cell.formula === undefined ? null : 0);
      // The host's own file does not tell an empty text from a blank, and takes this for a letter.
      if (typeof expected === "string" && expected.startsWith("_x0041_")) return false;
      return (found?.value ?? "") !== (expected ?? "") || found?.formula !== cell.formula;
    });
    expect({ name, differing }).toEqual({ name, differing: [] });
  }
}

describe.each(["1.7", "1.17"])("a first write, ExcelApi %s", (excelApi) => {
  it("writes every field of a plan that Excel can take", async () => {
    await open({ excelApi });
    calculateAsPlanned(excel.workbook, everyFieldPlan);
    const outcome = await excel.call("write", everyFieldPlan);
    expect(outcome).toMatchObject({ ok: true });
    await expectPlannedValues(everyFieldPlan);

    expect(valueAt(FORM_SHEET, "C2")).toBe('_x0041_ & <b>\n"Cả năm"');
    const form = excel.workbook.sheet(FORM_SHEET);
    if (form === undefined) throw new Error("No form");
    expect(form.merges).toHaveLength(1);
    expect(form.freeze).toEqual({ rows: 2, columns: 1 });
    expect(form.tabColor).toBe("#DDE7F0");
    expect(form.hiddenColumns).toEqual(new Set([3]));
    expect(form.rowHeights.get(0)).toBe(33);
    // 40 digits of 8 pixels and 5 of padding, at 3/4 point a pixel.
    expect(form.columnWidths.get(1)).toBe(243.75);
    expect(form.conditionalFormats.map(({ type }) => type).sort()).toEqual(["Custom", "DataBar"]);
    expect(form.protection?.password).toBeUndefined();
    expect(form.formatAt(place("A4"), "Protection.Locked")).toBe(false);
    expect(form.formatAt(place("A4"), "NumberFormat")).toBe("dd/mm/yyyy");
    expect(form.cellAt(place("A5"))?.hyperlink?.documentReference).toBe("'_tonghop'!A1");
    expect(form.cellAt(place("B5"))?.hyperlink).toBeUndefined();
    expect(form.formatAt(place("A1"), "Font.Bold")).toBe(true);
    expect(form.formatAt(place("A1"), "Font.Name")).toBe("Times New Roman");
    expect(excel.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      "Visible",
      "Visible",
      "Hidden",
      "VeryHidden",
    ]);
    const names = excel.workbook.names.filter(({ visible }) => visible);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ["DV_01_02", "='Báo cáo ''TH'' A'!$A$3:$A$3"],
      ["DV_01_05_DS", "='Báo cáo ''TH'' A'!$A$4:$C$9"],
    ]);
    const isNew = excelApi === "1.17";
    expect(form.validations.length > 0).toBe(isNew);
    expect(form.page.size > 0).toBe(isNew);
    expect([form.rowBreaks.length, form.columnBreaks.length]).toEqual(isNew ? [1, 1] : [0, 0]);
  });

  it("writes a summary of 60 units and 80 indicators in few requests under 2 MB", async () => {
    await open({ excelApi });
    const plan = largeSummary();
    calculateAsPlanned(excel.workbook, plan);
    const filesFolder = "C:\\Users\\chuyen-vien\\Đợt 6 tháng\\ket-qua";
    expect(await excel.call("write", plan, { filesFolder })).toMatchObject({ ok: true });
    expect(excel.requests.length).toBeLessThanOrEqual(10);
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
    await expectPlannedValues(plan);
    expect(
      excel.workbook.sheets.map(({ tables }) => tables.map(({ name }) => name)).flat(),
    ).toEqual(["TongHop_Theo_doi", "TongHop_Noi_dung_can_ra_soat", "TongHop_Tep_da_nhan"]);
    expect(await excel.call("write", plan, { filesFolder })).toMatchObject({ ok: true });
    await expectPlannedValues(plan);
  });
});

describe("links to files", () => {
  it("lead into the campaign folder where it is known", async () => {
    await open();
    await excel.call("write", smallSummary(), { filesFolder: "D:\\bao-cao\\6T\\ket-qua" });
    const board = excel.workbook.sheet("Theo dõi");
    expect(board?.cellAt(place("B3"))?.hyperlink?.address).toBe(
      "D:\\bao-cao\\6T\\nhan\\6T%2050%25%231%20TH%20Ba%20Đình.xlsx",
    );
    expect(valueAt("Theo dõi", "B3")).toBe("TH Ba Đình");
    expect(board?.formatAt(place("B3"), "Font.Underline")).toBe("Single");
  });

  it("are plain text where it is not, and do not look like links", async () => {
    await open();
    await excel.call("write", smallSummary());
    const board = excel.workbook.sheet("Theo dõi");
    expect(board?.cellAt(place("B3"))?.hyperlink).toBeUndefined();
    expect(board?.formatAt(place("B3"), "Font.Underline")).toBe("None");
  });
});

describe("dates", () => {
  it("move into the system of the open workbook", async () => {
    await open({ date1904: true });
    await excel.call("write", everyFieldPlan);
    expect(valueAt(FORM_SHEET, "A4")).toBe(45_400 - 1462);
    expect(valueAt(FORM_SHEET, "B4")).toBe(0.928);
  });
});

describe.each(["1.7", "1.17"])("a second write, ExcelApi %s", (excelApi) => {
  const three = ["TH Ba Đình", "TH Sơn Ca", "TH Thới Thạnh"];

  it("keeps the sheets, and formulas of the user that point at them", async () => {
    await open({ excelApi });
    await excel.call("write", smallSummary());
    const board = excel.workbook.sheet("Theo dõi");
    excel.edit("Sheet1", "A1", "='Theo dõi'!B4");
    const outcome = await excel.call("write", smallSummary(three));
    expect(outcome).toMatchObject({
      ok: true,
      value: { sheets: [{ change: "update" }, { change: "update" }] },
    });
    expect(excel.workbook.sheet("Theo dõi")).toBe(board);
    expect(formulaAt("Sheet1", "A1")).toBe("'Theo dõi'!B4");
    expect(valueAt("Theo dõi", "B4")).toBe("TH Sơn Ca");
    expect(valueAt("Theo dõi", "B5")).toBe("TH Thới Thạnh");
    expect(formulaAt("Tổng hợp", "B1")).toBe("COUNTA('Theo dõi'!B3:B5)");
  });

  it("keeps the table under its name when it grows and shrinks", async () => {
    await open({ excelApi });
    await excel.call("write", smallSummary());
    const table = (): unknown => {
      const tables = excel.workbook.tables();
      return tables.map(({ name, area, style, flags }) => [
        name,
        area.rowCount,
        style,
        flags.get("ShowBandedRows"),
      ]);
    };
    expect(table()).toEqual([["TongHop_Theo_doi", 3, "TableStyleLight1", false]]);
    await excel.call("write", smallSummary(three));
    expect(table()).toEqual([["TongHop_Theo_doi", 4, "TableStyleLight1", false]]);
    await excel.call("write", smallSummary(["TH Ba Đình"]));
    expect(table()).toEqual([["TongHop_Theo_doi", 2, "TableStyleLight1", false]]);
    expect(["A2", "B2", "C2"].map((at) => valueAt("Theo dõi", at))).toEqual([
      "STT",
      "Đơn vị",
      "Trạng thái",
    ]);
    expect(valueAt("Theo dõi", "B4")).toBeNull();
    expect(valueAt("Theo dõi", "A5")).toMatch(/^Không có/u);
    expect(excel.workbook.sheet("Theo dõi")?.merges.map(({ row }) => row)).toEqual([0, 4]);
  });

  it("keeps what the user wrote beside and below", async () => {
    await open({ excelApi });
    await excel.call("write", smallSummary());
    excel.edit("Theo dõi", "E3", "đã gọi điện");
    excel.edit("Theo dõi", "A9", "Người lập");
    const outcome = await excel.call("write", smallSummary(three));
    expect(outcome).toMatchObject({
      ok: true,
      value: { sheets: [{ keptCells: 2 }, { keptCells: 0 }] },
    });
    expect(valueAt("Theo dõi", "E3")).toBe("đã gọi điện");
    expect(valueAt("Theo dõi", "A9")).toBe("Người lập");
  });

  it("finds a sheet that the user renamed, and points at it by its new name", async () => {
    await open({ excelApi });
    await excel.call("write", smallSummary());
    const board = excel.workbook.sheet("Theo dõi");
    if (board === undefined) throw new Error("No board");
    excel.workbook.renameSheet(board, "Bảng '6T' mới");
    const outcome = await excel.call("write", smallSummary(three));
    expect(outcome).toMatchObject({
      ok: true,
      value: { sheets: [{ planned: "Theo dõi", name: "Bảng '6T' mới", change: "update" }, {}] },
    });
    expect(excel.workbook.sheets).toHaveLength(3);
    expect(formulaAt("Tổng hợp", "B1")).toBe("COUNTA('Bảng ''6T'' mới'!B3:B5)");
    const link = excel.workbook.sheet("Tổng hợp")?.cellAt(place("A2"))?.hyperlink;
    expect(link?.documentReference).toBe("'Bảng ''6T'' mới'!A1");
  });

  it("adds again what the user deleted", async () => {
    await open({ excelApi });
    await excel.call("write", smallSummary());
    const board = excel.workbook.sheet("Theo dõi");
    if (board === undefined) throw new Error("No board");
    excel.workbook.deleteSheet(board);
    expect(await excel.call("write", smallSummary())).toMatchObject({
      ok: true,
      value: { sheets: [{ change: "add" }, { change: "update" }] },
    });
    expect(valueAt("Theo dõi", "B3")).toBe("TH Ba Đình");
  });
});

describe("what is refused before anything is written", () => {
  const nothing = { state: "nothing-written", removed: [], restored: [], notRestored: [] };

  async function expectRefusal(failure: unknown): Promise<void> {
    const before = await readAll();
    expect(await excel.call("preview", smallSummary(["A", "B", "C"]))).toEqual({
      ok: false,
      failure,
    });
    const outcome = await excel.call("write", smallSummary(["A", "B", "C"]));
    expect(outcome).toEqual({ ok: false, failure, undone: nothing });
    expect(await readAll()).toEqual(before);
  }

  it("a sheet of the user's that has the name of one of ours", async () => {
    await open();
    excel.workbook.addSheet("THEO DÕI");
    await expectRefusal({ code: "name-taken", kind: "sheet", name: "THEO DÕI" });
  });

  it("a workbook whose structure is protected", async () => {
    await open();
    excel.workbook.isStructureProtected = true;
    await expectRefusal({ code: "protected-workbook" });
  });

  it("a protected sheet", async () => {
    await open();
    await excel.call("write", smallSummary());
    const board = excel.workbook.sheet("Theo dõi");
    if (board !== undefined) board.protection = { allowed: new Set() };
    await expectRefusal({ code: "protected-sheet", sheet: "Theo dõi" });
  });

  it("cells of the user where our sheet has to grow", async () => {
    await open();
    await excel.call("write", smallSummary());
    excel.edit("Theo dõi", "B7", "Người lập");
    excel.edit("Theo dõi", "B9", "Xa hơn");
    await expectRefusal({ code: "cells-in-the-way", sheet: "Theo dõi", cells: ["B7"], count: 1 });
  });

  it("rows that the user inserted into our part", async () => {
    await open();
    await excel.call("write", smallSummary());
    const mark = excel.workbook.names.find(({ formula }) => formula.includes("Theo dõi"));
    if (mark === undefined) throw new Error("No mark");
    // What Excel makes of the name when a row is inserted.
    mark.formula = "='Theo dõi'!$A$1:$C$7";
    await expectRefusal({ code: "area-changed", sheet: "Theo dõi" });
  });

  it("a cell that is being edited where Excel cannot wait", async () => {
    await open();
    excel.fail({ error: "InvalidOperationInCellEditMode" });
    const outcome = await excel.call("write", smallSummary());
    expect(outcome).toEqual({ ok: false, failure: { code: "cell-edit-mode" }, undone: nothing });
    expect(excel.workbook.sheets).toHaveLength(1);
  });
});

describe("what fails in the middle is taken back", () => {
  it("over several requests", async () => {
    await open();
    const large = largeSummary();
    excel.fail({ error: 5103, after: 2 });
    const first = await excel.call("write", large);
    expect(first).toMatchObject({
      ok: false,
      failure: { code: "request-too-large" },
      undone: { state: "undone", removed: large.sheets.map(({ name }) => name) },
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);

    expect(await excel.call("write", smallSummary())).toMatchObject({ ok: true });
    const before = await readAll();
    excel.fail({ error: 5103, after: 2 });
    expect(await excel.call("write", large)).toMatchObject({
      undone: { state: "undone", restored: ["Tổng hợp", "Theo dõi"] },
    });
    expect(await readAll()).toEqual(before);
  });

  it("where a plan asks for what no cell holds", async () => {
    await open();
    const [board, ...others] = smallSummary().sheets;
    if (board === undefined) throw new Error("No board");
    const tooLong = { row: 0, column: 0, value: "x".repeat(40_000) };
    const impossible = { ...smallSummary(), sheets: [...others, { ...board, cells: [tooLong] }] };
    await expect(excel.call("write", impossible)).rejects.toThrow(/Text too long/u);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  const plan = smallSummary(["TH Ba Đình", "TH Sơn Ca", "TH Thới Thạnh"]);

  it.each([
    { error: "AccessDenied" as const, actions: 40, code: "protected-sheet" },
    { error: "GeneralException" as const, actions: 100, code: "host-failed" },
    { error: 5103, actions: 0, code: "request-too-large" },
    { error: 5102, actions: 0, code: "too-busy" },
  ])("added sheets go again: $error", async ({ error, actions, code }) => {
    await open();
    await excel.call("read");
    excel.fail({ error, actions, after: 1 });
    const outcome = await excel.call("write", plan);
    expect(outcome).toMatchObject({ ok: false, failure: { code }, undone: { state: "undone" } });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(excel.workbook.names).toEqual([]);
  });

  it.each([0, 5, 10, 20, 40, 80, 120, 150, 175])(
    "sheets of ours hold again what they held: after %i actions",
    async (actions) => {
      await open();
      await excel.call("write", smallSummary());
      excel.edit("Theo dõi", "E3", "đã gọi điện");
      const before = await readAll();
      const tables = (): unknown => excel.workbook.tables().map(({ name, area }) => [name, area]);
      const tablesBefore = tables();
      excel.fail({ error: "GeneralException", actions, after: 1 });
      const outcome = await excel.call("write", plan);
      expect(outcome).toMatchObject({
        ok: false,
        failure: { code: "host-failed", hostCode: "GeneralException" },
        undone: { state: "undone", removed: [], restored: ["Theo dõi", "Tổng hợp"] },
      });
      expect(await readAll()).toEqual(before);
      expect(tables()).toEqual(tablesBefore);
      // Still ours: the next write goes through.
      expect(await excel.call("write", plan)).toMatchObject({ ok: true });
      expect(valueAt("Theo dõi", "B5")).toBe("TH Thới Thạnh");
      expect(valueAt("Theo dõi", "E3")).toBe("đã gọi điện");
    },
  );
});
