/** What the emulated workbook does with sheets, tables, names and looks. */
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { cellAt, sheetNamed } from "../../src/core/workbook/workbook-snapshot.ts";
import type { ExcelHost } from "./open-excel.ts";
import { WorkbookModel } from "./model/workbook-model.ts";
import { usePane } from "./pane-for-tests.ts";
import { toXlsx } from "./xlsx/to-xlsx.ts";

const { excel, run, codeOf } = usePane();

/** Runs each body as a request of its own and says how it ended. */
async function codes(host: ExcelHost, bodies: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const body of bodies) found.push(await codeOf(host, `${body} await context.sync();`));
  return found;
}

describe("sheets", () => {
  it("are added, renamed, moved, hidden and deleted; formulas and names follow", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const added = context.workbook.worksheets.add("Chi tiết");
       added.getRange("A1").values = 5;
       sheet.getRange("A1").formulas = "='Chi tiết'!A1+LEN(\\"'Chi tiết'!A1\\")";
       context.workbook.names.add("DV_01", added.getRange("A1"));
       await context.sync();
       added.name = "Số 1's";
       added.position = 0;
       const { worksheets, names } = context.workbook;
       worksheets.load("items/name,items/position,items/visibility");
       const formula = sheet.getRange("A1").load("formulas");
       const name = names.getItem("DV_01").load("formula,type,scope,visible");
       await context.sync();
       return [worksheets.items.map((one) => one.name), formula.formulas[0][0], name.toJSON()];`,
    );
    expect(read).toEqual([
      ["Số 1's", "Sheet1"],
      `='Số 1''s'!A1+LEN("'Chi tiết'!A1")`,
      {
        formula: "='Số 1''s'!$A$1",
        type: "Range",
        scope: "Workbook",
        visible: true,
        name: "DV_01",
      },
    ]);
    await run(
      host,
      `context.workbook.worksheets.getItem("Số 1's").delete(); await context.sync();`,
    );
    const broken = await run(
      host,
      `const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
       const name = context.workbook.names.getItem("DV_01").load("formula,type,value");
       await context.sync();
       return [cell.formulas[0][0], cell.values[0][0], name.formula, name.type, name.value];`,
    );
    expect(broken).toEqual([
      `=#REF!A1+LEN("'Chi tiết'!A1")`,
      "#REF!",
      "=#REF!$A$1",
      "Error",
      "#REF!",
    ]);
  });

  it("keep Excel's rules", async () => {
    const host = await excel();
    expect(
      await codes(host, [
        `sheet.visibility = "Hidden";`,
        `sheet.delete();`,
        `context.workbook.worksheets.add("sheet1");`,
        `context.workbook.worksheets.add("a/b");`,
        `context.workbook.worksheets.add("x".repeat(32));`,
        `context.workbook.worksheets.add("_tonghop").visibility = "VeryHidden";`,
        `context.workbook.worksheets.getItem("_tonghop").delete();`,
        `context.workbook.worksheets.getItem("_tonghop").activate();`,
        `context.workbook.worksheets.getItem("_tonghop").getRange("A1").values = 1;`,
      ]),
    ).toEqual([
      "InvalidOperation",
      "InvalidOperation",
      "ItemAlreadyExists",
      "InvalidArgument",
      "InvalidArgument",
      "none",
      "InvalidOperation",
      "InvalidOperation",
      "none",
    ]);
  });

  it("freeze panes, colour their tab, and select", async () => {
    const host = await excel();
    await run(
      host,
      `sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
       sheet.tabColor = "#00aa00";
       sheet.getRange("C7").select();
       await context.sync();`,
    );
    expect(host.workbook.active).toMatchObject({
      freeze: { rows: 3, columns: 2 },
      tabColor: "#00AA00",
    });
    expect(host.workbook.selection?.area).toMatchObject({ row: 6, column: 2 });
  });
});

describe("tables", () => {
  const HEADERS = `sheet.getRange("B2:E3").values = [["Mã", "", "mã", 2024], [1, 2, 3, 4]];`;

  it("make headers unique, are named, and become a range again", async () => {
    const host = await excel();
    const read = await run(
      host,
      `${HEADERS}
       const table = sheet.tables.add("B2:E3", true);
       table.name = "ChiTiet";
       table.style = "TableStyleLight1";
       table.showBandedRows = false;
       const head = table.getHeaderRowRange().load("values,valueTypes,address");
       await context.sync();
       const again = sheet.tables.getItemOrNullObject("chitiet").load("name,style,showBandedRows");
       await context.sync();
       return [head.values[0], head.address, again.name, again.style, again.showBandedRows];`,
    );
    expect(read).toEqual([
      ["Mã", "Column2", "mã2", "2024"],
      "Sheet1!B2:E2",
      "ChiTiet",
      "TableStyleLight1",
      false,
    ]);
    await run(
      host,
      `sheet.tables.getItem("ChiTiet").getHeaderRowRange().values = [["a", "a", "", "b"]];
       await context.sync();`,
    );
    const { active } = host.workbook;
    const headers = [1, 2, 3, 4].map((column) => active?.valueAt({ row: 1, column }));
    expect(headers).toEqual(["a", "a2", "Column3", "b"]);
    await run(host, `sheet.tables.getItem("ChiTiet").convertToRange(); await context.sync();`);
    expect(host.workbook.tables()).toEqual([]);
    expect(active?.valueAt({ row: 2, column: 1 })).toBe(1);
  });

  it("refuse merged cells, overlaps and taken names", async () => {
    const host = await excel();
    expect(
      await codes(host, [
        `${HEADERS} sheet.tables.add("B2:E3", true).name = "Một";`,
        `sheet.tables.add("D3:F8", true);`,
        `sheet.getRange("B3:C3").merge();`,
        `sheet.getRange("H1:I1").merge(); sheet.tables.add("H1:I4", true);`,
        `sheet.tables.add("L1:M4", true).name = "một";`,
        `context.workbook.names.add("Một", sheet.getRange("A1"));`,
        `context.workbook.names.add("A1", sheet.getRange("A1"));`,
      ]),
    ).toEqual([
      "none",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemAlreadyExists",
      "InvalidArgument",
    ]);
  });
});

describe("ranges", () => {
  it("merge: one value stays, and what is written under it is dropped", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const area = sheet.getRange("A1:B2");
       area.values = [["", 1], [2, 3]];
       area.merge();
       area.load("values");
       await context.sync();
       const merged = area.values;
       area.values = [[7, 8], [9, 10]];
       area.unmerge();
       area.load("values");
       await context.sync();
       return [merged, area.values];`,
    );
    expect(read).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      [
        [7, ""],
        ["", ""],
      ],
    ]);
  });

  it("carry looks, one value where all cells agree", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const area = sheet.getRange("B2:C3");
       area.format.fill.color = "#ddeeff";
       area.format.font.bold = true;
       area.format.horizontalAlignment = "Center";
       area.format.wrapText = true;
       area.numberFormat = "#,##0";
       area.format.borders.getItem("EdgeBottom").style = "Continuous";
       sheet.getRange("B2").format.font.bold = false;
       sheet.getRange("A:C").format.columnWidth = 60;
       sheet.getRange("D:D").columnHidden = true;
       sheet.getRange("2:2").format.rowHeight = 30;
       sheet.getRange().format.font.name = "Times New Roman";
       area.load("numberFormat,format/wrapText,format/columnWidth,format/font/bold,format/font/name");
       const fill = area.format.fill.load("color");
       await context.sync();
       const { format } = area;
       return [area.numberFormat, format.wrapText, format.columnWidth, format.font.bold, format.font.name, fill.color];`,
    );
    expect(read).toEqual([
      [
        ["#,##0", "#,##0"],
        ["#,##0", "#,##0"],
      ],
      true,
      60,
      null,
      "Times New Roman",
      "#DDEEFF",
    ]);
    const { active } = host.workbook;
    expect(active?.formatAt({ row: 2, column: 1 }, "Borders.Bottom.Style")).toBe("Continuous");
    expect(active?.formatAt({ row: 1, column: 1 }, "Borders.Bottom.Style")).toBe("None");
    expect(active?.formatAt({ row: 99, column: 99 }, "Font.Name")).toBe("Times New Roman");
    expect([...(active?.hiddenColumns ?? [])]).toEqual([3]);
    expect(
      await codeOf(host, `sheet.getRange("A1").format.rowHeight = 410; await context.sync();`),
    ).toBe("InvalidArgument");
  });

  it("link to a place in the workbook, and are cleared", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const cell = sheet.getRange("A1");
       cell.hyperlink = { documentReference: "'Sheet1'!B5", textToDisplay: "B5", screenTip: "Mở" };
       cell.load("values,hyperlink");
       const font = cell.format.font.load("color,underline");
       await context.sync();
       const before = [cell.values[0][0], cell.hyperlink, font.color, font.underline];
       cell.clear("Hyperlinks");
       cell.load("values,hyperlink");
       await context.sync();
       return [before, cell.values[0][0], cell.hyperlink];`,
    );
    expect(read).toEqual([
      [
        "B5",
        { documentReference: "'Sheet1'!B5", textToDisplay: "B5", screenTip: "Mở" },
        "#0563C1",
        "Single",
      ],
      "B5",
      null,
    ]);
  });

  it("take conditional formats and validations", async () => {
    const host = await excel();
    await run(
      host,
      `const area = sheet.getRange("B2:B9");
       const custom = area.conditionalFormats.add("Custom");
       custom.custom.rule.formula = "=B2>3";
       custom.custom.format.font.color = "#C00000";
       const bar = area.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
       bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
       bar.dataBar.positiveFormat.fillColor = "#9DC3E6";
       area.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
       area.dataValidation.prompt = { title: "Số", message: "Nhập số", showPrompt: true };
       sheet.getRange("B4").dataValidation.clear();
       await context.sync();`,
    );
    const { active } = host.workbook;
    expect(active?.conditionalFormats.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
    expect(active?.conditionalFormats[0]?.properties.get("Format.Font.Color")).toBe("#C00000");
    expect(active?.validations.map(({ area: { row, rowCount } }) => [row, rowCount])).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(
      await codes(host, [
        `sheet.getRange("A1").dataValidation.rule = { list: { source: "x".repeat(256) } };`,
        `sheet.getRange("B2:B9").conditionalFormats.clearAll();`,
      ]),
    ).toEqual(["InvalidArgument", "none"]);
    expect(active?.conditionalFormats).toEqual([]);
  });
});

it("takes settings of the page", async () => {
  const host = await excel();
  await run(
    host,
    `const { pageLayout } = sheet;
     pageLayout.orientation = "Landscape";
     pageLayout.paperSize = "A4";
     pageLayout.zoom = { horizontalFitToPages: 1 };
     pageLayout.setPrintArea("A1:H40");
     pageLayout.setPrintTitleRows("$5:$6");
     pageLayout.setPrintMargins("Centimeters", { left: 2 });
     pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
     sheet.verticalPageBreaks.add("F1");
     await context.sync();`,
  );
  expect(Object.fromEntries(host.workbook.active?.page ?? [])).toMatchObject({
    Orientation: "Landscape",
    PrintArea: "A1:H40",
    PrintTitleRows: "5:6",
    CenterFooter: "Trang &P/&N",
  });
  expect(host.workbook.active?.columnBreaks).toEqual([5]);
});

it("opens a workbook beside this one", async () => {
  const host = await excel();
  await host.pane.evaluate(`Excel.createWorkbook(btoa("PK-bytes"))`);
  expect(host.workbook.opened.map((bytes) => Buffer.from(bytes).toString())).toEqual(["PK-bytes"]);
});

it("gives its workbook as a file and opens it again, values, looks, tables and names alike", async () => {
  const host = await excel();
  await run(
    host,
    `sheet.name = "Báo cáo";
     sheet.getRange("B2:C4").values = [["Mã", "Số"], ["'01", 5], ["'02", ""]];
     sheet.getRange("C5").formulas = "=SUM(C3:C4)";
     sheet.getRange("C3:C5").numberFormat = "#,##0";
     sheet.getRange("C3:C4").format.protection.locked = false;
     sheet.getRange("B2").format.fill.color = "#DDEEFF";
     sheet.getRange("B7:C7").merge();
     sheet.tables.add("B2:C4", true).name = "SoLieu";
     sheet.freezePanes.freezeRows(2);
     sheet.getRange("B:B").format.columnWidth = 90;
     sheet.getRange("E1").hyperlink = { documentReference: "'Báo cáo'!C5", textToDisplay: "Xem" };
     sheet.getRange("C3:C4").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
     context.workbook.names.add("DV_01", sheet.getRange("C3"));
     sheet.protection.protect({ allowFormatCells: true });
     context.workbook.worksheets.add("_tonghop").visibility = "VeryHidden";
     await context.sync();`,
  );
  host.workbook
    .sheet("Báo cáo")
    ?.putCell({ row: 4, column: 2 }, { value: 5, formula: "SUM(C3:C4)" });
  const bytes = await host.toXlsx();
  const snapshot = await readWorkbook(bytes);
  const sheet = sheetNamed(snapshot, "Báo cáo");
  expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "very-hidden"]);
  expect(snapshot.names.get("DV_01")).toMatchObject({ sheet: "Báo cáo" });
  expect(sheet && cellAt(sheet, { row: 4, column: 2 })).toMatchObject({
    value: 5,
    formula: "SUM(C3:C4)",
  });
  const again = (await excel({ workbook: bytes })).workbook;
  const [before, after] = [host.workbook, again].map((workbook) => {
    const found = workbook.sheet("Báo cáo");
    return {
      cells: [...(found?.cells() ?? [])]
        .filter(({ cell }) => cell.value !== null)
        .map(({ row, column, cell }) => JSON.stringify([row, column, cell.value, cell.formula]))
        .sort(),
      locked: found?.formatAt({ row: 2, column: 2 }, "Protection.Locked"),
      fill: found?.formatAt({ row: 1, column: 1 }, "Fill.Color"),
      merges: found?.merges,
      tables: found?.tables.map(({ name, area }) => ({ name, area })),
      freeze: found?.freeze,
      width: found?.columnWidths.get(1),
      link: found?.cellAt({ row: 0, column: 4 })?.hyperlink,
      rule: found?.validations.map(({ properties }) => Object.keys(properties.get("Rule") ?? {})),
      allowed: [...(found?.protection?.allowed ?? [])],
      names: workbook.names.map(({ name, formula }) => ({
        name,
        formula: formula.replaceAll("'", ""),
      })),
    };
  });
  expect({ ...after, rule: after?.rule?.slice(0, 1) }).toEqual(before);
});

it.each([0, "", false, { error: "#DIV/0!" }])(
  "keeps %p as the value of a formula in the file that it gives",
  async (value) => {
    const workbook = new WorkbookModel();
    workbook.addSheet("Sheet1").putCell({ row: 0, column: 0 }, { value, formula: "B1" });
    const snapshot = await readWorkbook(await toXlsx(workbook));
    expect(snapshot.sheets[0]?.rows[0]?.[0]).toMatchObject({ value, formula: "B1" });
  },
);
