/** What the emulated Excel promises to the tests that stand on it. */
import { HostError } from "./office-messages.ts";
import { usePane } from "./pane-for-tests.ts";

const { excel, run, codeOf } = usePane();

describe("the start", () => {
  it("is Excel on the web, in the language asked for, with the document's address", async () => {
    const host = await excel({ language: "vi-VN" });
    expect(await host.pane.evaluate("window.started")).toMatchObject({
      host: "Excel",
      platform: "OfficeOnline",
    });
    expect(
      await host.pane.evaluate("[Office.context.displayLanguage, Office.context.document.url]"),
    ).toEqual(["vi-VN", "https://example.sharepoint.com/Workbook.xlsx"]);
    expect([host.missing, host.problems, host.refused]).toEqual([[], [], []]);
  });

  it("has no theme, as on the web, unless one is given", async () => {
    const theme = {
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#333333",
      controlForegroundColor: "#FFFFFF",
    };
    const dark = await excel({ theme });
    expect(await dark.pane.evaluate("Office.context.officeTheme")).toEqual(theme);
    const web = await excel();
    expect(await web.pane.evaluate("Office.context.officeTheme === undefined")).toBe(true);
  });

  it("loads nothing from elsewhere", async () => {
    const host = await excel();
    const failed = await host.pane.evaluate(
      `fetch("https://example.org/").then(() => false, () => true)`,
    );
    expect(failed).toBe(true);
    expect(host.refused).toEqual(["https://example.org/"]);
  });
});

describe("values", () => {
  const inputs = [
    { input: "12", value: 12, type: "Double", why: "text that is a number" },
    { input: "00123", value: 123, type: "Double", why: "zeros are lost" },
    { input: "'00123", value: "00123", type: "String", why: "the apostrophe makes text" },
    { input: "'=1+1", value: "=1+1", type: "String", why: "no formula" },
    { input: "1/2", value: 45_293, type: "Double", why: "becomes a date" },
    { input: "12%", value: 0.12, type: "Double", why: "percent" },
    { input: "TRUE", value: true, type: "Boolean", why: "yes or no" },
    { input: "#N/A", value: "#N/A", type: "Error", why: "an error value" },
    { input: "-abc", value: "#NAME?", type: "Error", why: "begins a formula" },
    { input: "Trường", value: "Trường", type: "String", why: "text" },
    { input: "", value: "", type: "Empty", why: "empties the cell" },
  ];

  it("are taken as if they were typed", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const cells = sheet.getRangeByIndexes(1, 1, ${inputs.length}, 1);
       cells.values = "before";
       cells.values = ${JSON.stringify(inputs.map(({ input }) => [input]))};
       cells.load("values,valueTypes");
       await context.sync();
       return cells.values.map(([value], row) => ({ value, type: cells.valueTypes[row][0] }));`,
    );
    expect(read).toEqual(inputs.map(({ value, type }) => ({ value, type })));
  });

  it("keeps what is written into a cell of text as text, numbers and formulas too", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const cells = sheet.getRange("A1:C1");
       cells.numberFormat = [["@", "@", "@"]];
       cells.values = [[5, "1/2", "=1+1"]];
       cells.load("values,formulas");
       await context.sync();
       return [cells.values, cells.formulas];`,
    );
    expect(read).toEqual([[["5", "1/2", "=1+1"]], [["5", "1/2", "=1+1"]]]);
  });

  it("leaves a cell alone for null, and refuses arrays of another size", async () => {
    const host = await excel();
    await run(host, `sheet.getRange("A1:B1").values = [[1, 2]]; await context.sync();`);
    await run(host, `sheet.getRange("A1:B1").values = [[null, 3]]; await context.sync();`);
    expect(host.workbook.active?.valueAt({ row: 0, column: 0 })).toBe(1);
    expect(
      await codeOf(host, `sheet.getRange("A1:B1").values = [[1]]; await context.sync();`),
    ).toBe("InvalidArgument");
  });

  it("does not calculate: a function gives values to formulas, else they are recorded", async () => {
    const host = await excel();
    const write = (formula: string): Promise<unknown> =>
      run(host, `sheet.getRange("A1").formulas = [["${formula}"]]; await context.sync();`);
    await write("=1+1");
    expect(host.workbook.uncalculated).toMatchObject([{ formula: "1+1", row: 0, column: 0 }]);
    host.workbook.calculate = ({ formula }): string => `value of ${formula}`;
    await write("=2+2");
    expect(host.workbook.active?.cellAt({ row: 0, column: 0 })).toMatchObject({
      value: "value of 2+2",
      formula: "2+2",
    });
    expect(
      await codeOf(host, `sheet.getRange("A1").formulas = [["=SUM("]]; await context.sync();`),
    ).toBe("InvalidArgument");
  });

  it("writes tables of many rows, which the client sends in pieces", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const rows = Array.from({ length: 900 }, (_, row) => [row, "Ô " + row]);
       sheet.getRangeByIndexes(10, 3, 900, 2).values = rows;
       const used = sheet.getUsedRangeOrNullObject(true).load("address,values");
       await context.sync();
       return [used.address, used.values[899]];`,
    );
    expect(read).toEqual(["Sheet1!D11:E910", [899, "Ô 899"]]);
    expect(host.missing).toEqual([]);
  });

  it("knows whether days count from 1904", async () => {
    const ask = `const result = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync(); return result.value;`;
    expect(await run(await excel(), ask)).toBe(1462);
    expect(await run(await excel({ date1904: true }), ask)).toBe(0);
  });
});

describe("null objects", () => {
  it("stand for what is not there, and their parts too", async () => {
    const host = await excel();
    const read = await run(
      host,
      `const used = sheet.getUsedRangeOrNullObject(true).load("values");
       const other = context.workbook.worksheets.getItemOrNullObject("Khác");
       const cell = other.getRange("A1").load("values");
       const table = sheet.tables.getItemOrNullObject("Bảng").load("name");
       const name = context.workbook.names.getItemOrNullObject("DV_01").load("formula");
       await context.sync();
       return [used, other, cell, table, name].map((one) => one.isNullObject);`,
    );
    expect(read).toEqual([true, true, true, true, true]);
    expect(
      await codeOf(
        host,
        `context.workbook.worksheets.getItem("Khác").load("name"); await context.sync();`,
      ),
    ).toBe("ItemNotFound");
  });
});

describe("versions of ExcelApi", () => {
  it("says which sets it has", async () => {
    const host = await excel({ excelApi: "1.7" });
    expect(
      await host.pane.evaluate(
        `["1.7", "1.8"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))`,
      ),
    ).toEqual([true, false]);
  });

  it.each([
    { member: "read", body: `sheet.getRange("A1").dataValidation.clear();` },
    { member: "called", body: `sheet.getRange("A1").copyFrom("B1");` },
    { member: "set", body: `sheet.showGridlines = false; await context.sync();` },
  ])("refuses what came later when it is $member", async ({ body }) => {
    expect(await codeOf(await excel({ excelApi: "1.7" }), body)).toBe("ApiNotFound");
  });

  it("names members that the model lacks", async () => {
    const host = await excel();
    expect(await codeOf(host, `sheet.charts.load("items/name"); await context.sync();`)).toBe(
      "ApiNotFound",
    );
    expect(host.missing).toEqual(["Worksheet.Charts"]);
  });
});

describe("refusals", () => {
  it("denies locked cells of a protected sheet and writes none of the range", async () => {
    const host = await excel();
    await run(
      host,
      `sheet.getRange("A1").format.protection.locked = false;
       sheet.protection.protect({ allowFormatColumns: true });
       await context.sync();`,
    );
    const write = (address: string): Promise<unknown> =>
      codeOf(host, `sheet.getRange("${address}").values = "x"; await context.sync();`);
    expect(await write("A1:A2")).toBe("AccessDenied");
    expect(host.workbook.active?.usedArea(true)).toBeUndefined();
    expect(await write("A1")).toBe("none");
    const others = {
      format: `sheet.getRange("A1").format.font.bold = true;`,
      merge: `sheet.getRange("A1:B1").merge();`,
      table: `sheet.tables.add("C1:D2", true);`,
      width: `sheet.getRange("A:A").format.columnWidth = 40;`,
    };
    const codes = [];
    for (const body of Object.values(others)) {
      codes.push(await codeOf(host, `${body} await context.sync();`));
    }
    expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "none"]);
  });

  it("denies changes of sheets where the structure is protected", async () => {
    const host = await excel();
    host.workbook.isStructureProtected = true;
    const codes = [];
    for (const body of [
      `context.workbook.worksheets.add("Mới");`,
      `sheet.name = "Mới";`,
      `sheet.visibility = "Hidden";`,
      `sheet.getRange("A1").values = 1;`,
    ]) {
      codes.push(await codeOf(host, `${body} await context.sync();`));
    }
    expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "none"]);
  });

  it("refuses requests over 5 MB as a whole", async () => {
    const host = await excel();
    const body = `const text = "x".repeat(30000);
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => [text]);
      await context.sync();`;
    expect(await codeOf(host, body)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.active?.usedArea(true)).toBeUndefined();
    expect(host.requests.at(-1)).toMatchObject({
      isWrite: true,
      error: String(HostError.requestTooLarge),
    });
  });

  it("refuses calls while a cell is edited, or lets them wait where the add-in asks for it", async () => {
    const host = await excel();
    host.beginCellEdit();
    const write = `sheet.getRange("A1").values = 1; await context.sync();`;
    expect(await codeOf(host, write)).toBe("InvalidOperationInCellEditMode");
    const waiting = host.pane.evaluate(`Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = 2;
      await context.sync();
      return "written";
    })`);
    host.edit("Sheet1", "A1", "typed");
    host.endCellEdit();
    expect(await waiting).toBe("written");
    expect(host.workbook.active?.valueAt({ row: 0, column: 0 })).toBe(2);
  });

  it("fails when a test plans it: at once, after some writes, or in the middle of one", async () => {
    const host = await excel();
    const write = (row: number): Promise<unknown> =>
      codeOf(
        host,
        `sheet.getCell(${row}, 0).values = 1; sheet.getCell(${row}, 1).values = 1; await context.sync();`,
      );
    host.fail({ error: HostError.accessDenied });
    expect([await write(0), await write(0)]).toEqual(["AccessDenied", "none"]);
    host.fail({ error: "GeneralException", after: 1 });
    const read = `sheet.load("name"); await context.sync();`;
    expect([await write(1), await codeOf(host, read), await write(2), await write(3)]).toEqual([
      "none",
      "none",
      "GeneralException",
      "none",
    ]);
    expect(host.workbook.active?.valueAt({ row: 2, column: 0 })).toBeNull();
  });
});

describe("what the user does", () => {
  it("is told to the sheet's listener and to the workbook's, until they go", async () => {
    const host = await excel();
    await host.pane.evaluate(`Excel.run(async (context) => {
      window.heard = [];
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      window.handler = sheet.onChanged.add(async ({ address, worksheetId }) => {
        window.heard.push("sheet " + address);
      });
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        window.heard.push("workbook " + address + " " + source);
      });
      await context.sync();
    })`);
    host.edit("Sheet1", "C4", 7);
    await host.pane.waitForFunction("window.heard.length === 2");
    expect(await host.pane.evaluate("window.heard.sort()")).toEqual([
      "sheet C4",
      "workbook C4 Local",
    ]);
    await host.pane.evaluate(`Excel.run(window.handler.context, async (context) => {
      window.handler.remove();
      await context.sync();
    })`);
    host.edit("Sheet1", "C5", 7);
    await host.pane.waitForFunction("window.heard.length === 3");
    expect(await host.pane.evaluate("window.heard[2]")).toBe("workbook C5 Local");
  });

  it("reaches commands of the ribbon", async () => {
    const host = await excel();
    await host.pane.evaluate(
      `Office.actions.associate("check", (event) => { window.pressed = event.source.id; event.completed(); })`,
    );
    host.pressRibbonButton("CheckButton", "check");
    await host.pane.waitForFunction("window.pressed !== undefined");
    expect(await host.pane.evaluate("window.pressed")).toBe("CheckButton");
  });
});

it("shows the pane when the add-in asks for it", async () => {
  const host = await excel();
  await host.pane.evaluate("Office.addin.showAsTaskpane()");
  expect(host.paneStates).toEqual(["Visible"]);
});

describe("settings", () => {
  it("come with the document and are saved into it", async () => {
    const host = await excel({ settings: { campaign: "6T-2024", old: "x" } });
    const saved = await host.pane.evaluate(`new Promise((resolve) => {
      const { settings } = Office.context.document;
      const before = settings.get("campaign");
      settings.set("campaign", "9T-2024");
      settings.remove("old");
      settings.saveAsync(({ status }) => resolve([before, status]));
    })`);
    expect(saved).toEqual(["6T-2024", "succeeded"]);
    expect(host.settings()).toEqual({ campaign: "9T-2024" });
  });
});
