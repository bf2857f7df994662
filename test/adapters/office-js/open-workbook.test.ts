import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/find-browser.ts";
import { buildTestPane, openTestPane, type OpenPane } from "./open-test-pane.ts";

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

const A1 = { row: 0, column: 0 };

describe("readOpenWorkbook", () => {
  it("reads no cells of sheets that are not wanted, and in one request if none is", async () => {
    await open();
    const hidden = excel.workbook.addSheet("Ẩn");
    hidden.visibility = "Hidden";
    excel.edit("Sheet1", "A1", 5);
    excel.edit("Ẩn", "A1", 6);
    const outcome = await excel.call("readVisible");
    expect(outcome).toMatchObject({
      ok: true,
      value: { sheets: [{ cells: [[0, 0, { value: 5 }]] }, { name: "Ẩn", cells: [] }] },
    });
    expect(excel.requests).toHaveLength(2);
    await excel.call("readSheetNames");
    expect(excel.requests).toHaveLength(3);
  });

  it.each([
    { error: 5104, code: "response-too-large" },
    { error: 5102, code: "too-busy" },
    { error: "GeneralException" as const, code: "host-failed" },
  ])("gives $error as a value", async ({ error, code }) => {
    await open();
    excel.fail({ error });
    expect(await excel.call("read")).toMatchObject({ ok: false, failure: { code } });
  });

  it("waits for a cell that is being edited", async () => {
    await open();
    excel.beginCellEdit();
    const reading = excel.call("read");
    setTimeout(() => {
      excel.endCellEdit();
    }, 100);
    expect(await reading).toMatchObject({ ok: true });
  });
});

describe("selectCell", () => {
  it("brings the sheet to the front", async () => {
    await open();
    const sheet = excel.workbook.addSheet("Báo cáo 'A' B");
    expect(await excel.call("select", { sheet: "Báo cáo 'A' B", cell: "C5" })).toMatchObject({
      ok: true,
    });
    expect(excel.workbook.active).toBe(sheet);
    expect(excel.workbook.selection?.area).toMatchObject({ row: 4, column: 2 });
  });

  it.each(["Không có", "Ẩn"])("cannot show the sheet %s", async (sheet) => {
    await open();
    excel.workbook.addSheet("Ẩn").visibility = "VeryHidden";
    const failure = { code: "sheet-missing", sheet };
    expect(await excel.call("select", { sheet, cell: "A1" })).toEqual({ ok: false, failure });
  });
});

describe("editCells", () => {
  it("writes values as they are, whatever they look like", async () => {
    await open();
    const values = ["00123", "1/2", "=1+1", "-", "TRUE", "'x", "12%", "#N/A", "Có", 12.5, false];
    const edits = values.map((value, row) => ({ sheet: "Sheet1", cell: `A${row + 1}`, value }));
    await excel.call("edit", edits);
    const cells = values.map((_, row) =>
      excel.workbook.sheet("Sheet1")?.cellAt({ row, column: 0 }),
    );
    expect(cells).toEqual(values.map((value) => expect.objectContaining({ value }) as unknown));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    await excel.call("edit", [{ sheet: "Sheet1", cell: "A1", value: null }]);
    expect(excel.workbook.sheet("Sheet1")?.valueAt(A1)).toBeNull();
  });

  it("makes a number of text in a text cell when the format is given", async () => {
    await open();
    const sheet = excel.workbook.sheet("Sheet1");
    sheet?.setFormat({ ...A1, rowCount: 1, columnCount: 1 }, "NumberFormat", "@");
    await excel.call("edit", [{ sheet: "Sheet1", cell: "A1", value: 45, numberFormat: "#,##0" }]);
    expect(sheet?.valueAt(A1)).toBe(45);
  });

  it("writes unlocked cells of a protected sheet, a very hidden one too", async () => {
    await open();
    const sheet = excel.workbook.addSheet("_tonghop");
    sheet.setFormat({ ...A1, rowCount: 1, columnCount: 1 }, "Protection.Locked", false);
    sheet.protection = { allowed: new Set() };
    sheet.visibility = "VeryHidden";
    const outcome = await excel.call("edit", [{ sheet: "_tonghop", cell: "A1", value: "012345" }]);
    expect(outcome).toEqual({ ok: true });
    expect(sheet.valueAt(A1)).toBe("012345");
  });

  it.each([
    {
      edit: { sheet: "Khóa", cell: "A2", value: 1 },
      failure: { code: "protected-sheet", sheet: "Khóa", cell: "A2" },
      why: "a locked cell",
    },
    {
      edit: { sheet: "Khóa", cell: "A1", value: 1, numberFormat: "0" },
      failure: { code: "protected-sheet", sheet: "Khóa", cell: "A1" },
      why: "a format on a sheet that allows none",
    },
    {
      edit: { sheet: "Không có", cell: "A1", value: 1 },
      failure: { code: "sheet-missing", sheet: "Không có" },
      why: "no such sheet",
    },
  ])("writes all or nothing: $why", async ({ edit, failure }) => {
    await open();
    const sheet = excel.workbook.addSheet("Khóa");
    sheet.setFormat({ ...A1, rowCount: 1, columnCount: 1 }, "Protection.Locked", false);
    sheet.protection = { allowed: new Set() };
    const first = { sheet: "Sheet1", cell: "A1", value: 9 };
    expect(await excel.call("edit", [first, edit])).toEqual({ ok: false, failure });
    expect(excel.workbook.sheet("Sheet1")?.valueAt(A1)).toBeNull();
  });
});

describe.each(["1.7", "1.17"])("watchChanges, ExcelApi %s", (excelApi) => {
  it("tells of changes in every sheet until it is stopped", async () => {
    await open({ excelApi });
    const second = excel.workbook.addSheet("Hai");
    await excel.call("watch");
    excel.edit("Sheet1", "B2", 1);
    excel.edit("Hai", "C3", 2);
    await excel.pane.waitForFunction(() => changes().length === 2);
    expect(await excel.call("takeChanges")).toEqual([
      { sheetId: excel.workbook.sheet("Sheet1")?.id, address: "B2" },
      { sheetId: second.id, address: "C3" },
    ]);
    await excel.call("stopWatching");
    excel.edit("Sheet1", "B2", 3);
    expect(excel.workbook.listeners.size).toBe(0);
    expect(await excel.call("takeChanges")).toEqual([]);
  });
});

describe("settings of the document", () => {
  it("keep a text, tell its size, and forget it", async () => {
    await open({ settings: { cu: "đã có" } });
    expect(await excel.call("readSetting", "cu")).toBe("đã có");
    expect(await excel.call("readSetting", "khac")).toBeNull();
    expect(await excel.call("writeSetting", "dot", "Đợt 6T")).toEqual({
      ok: true,
      value: { bytes: 11 },
    });
    expect(excel.settings()).toEqual({ cu: "đã có", dot: "Đợt 6T" });
    expect(await excel.call("readSetting", "dot")).toBe("Đợt 6T");
    await excel.call("forgetSetting", "dot");
    expect(excel.settings()).toEqual({ cu: "đã có" });
  });
});

describe("supports", () => {
  it.each([
    { excelApi: "1.7", answers: [false, false, false] },
    { excelApi: "1.9", answers: [true, true, false] },
    { excelApi: "1.17", answers: [true, true, true] },
  ])("knows what ExcelApi $excelApi has", async ({ excelApi, answers }) => {
    await open({ excelApi });
    const asked = ["validations", "printing", "tableResize"] as const;
    const told = await Promise.all(asked.map((feature) => excel.call("supports", feature)));
    expect(told).toEqual(answers);
  });
});

/** Runs in the pane. */
declare const changes: () => readonly unknown[];
