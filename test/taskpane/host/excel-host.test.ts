/** The host over the real office.js in the emulated Excel. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/find-browser.ts";
import { buildTestPane } from "../../adapters/office-js/open-test-pane.ts";
import {
  openExcel,
  type ExcelHost,
  type ExcelHostOptions,
  type OfficeTheme,
} from "../../office-host/open-excel.ts";

let browser: Browser;
let folder: string;
const open: ExcelHost[] = [];

beforeAll(async () => {
  const entry = join(__dirname, "host-entry.ts");
  [browser, folder] = await Promise.all([launchBrowser(), buildTestPane(entry)]);
});

afterEach(async () => {
  for (const excel of open.splice(0)) {
    expect([excel.missing, excel.problems]).toEqual([[], []]);
    await excel.close();
  }
});

afterAll(async () => {
  await Promise.all([browser.close(), rm(folder, { recursive: true })]);
});

async function excelWith(options: Partial<ExcelHostOptions> = {}): Promise<ExcelHost> {
  const excel = await openExcel({ browser, pane: folder, ...options });
  open.push(excel);
  await excel.pane.waitForFunction("window.host !== undefined");
  return excel;
}

function themeOf(bodyBackgroundColor: string): OfficeTheme {
  return {
    bodyBackgroundColor,
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#000000",
  };
}

describe("excelHost", () => {
  it.each<{ options: Partial<ExcelHostOptions>; theme: string; why: string }>([
    { options: { theme: themeOf("#262626") }, theme: "dark", why: "Office is black" },
    {
      options: { theme: themeOf("#FFFFFF"), colorScheme: "dark" },
      theme: "light",
      why: "Office is white in a dark system",
    },
    { options: { colorScheme: "dark" }, theme: "dark", why: "the web says nothing of itself" },
  ])("is $theme where $why", async ({ options, theme }) => {
    const excel = await excelWith(options);
    expect(await excel.pane.evaluate("window.host.theme")).toBe(theme);
  });

  it("names program and requirement set for reports of faults", async () => {
    const excel = await excelWith({ excelApi: "1.7", language: "en-US" });
    expect(await excel.pane.evaluate("window.host.program")).toMatch(
      /^Excel OfficeOnline [\d.]+ ExcelApi 1\.7$/u,
    );
    expect(await excel.pane.evaluate("window.host.language")).toBe("en");
  });

  it("asks for no folder from inside a frame, where browsers refuse it", async () => {
    const excel = await excelWith();
    expect(await excel.pane.evaluate("'chooseFolder' in window.host")).toBe(false);
  });

  it("gives a file to be downloaded", async () => {
    const excel = await excelWith();
    const download = excel.page.waitForEvent("download");
    await excel.pane.evaluate("window.host.saveFile('đợt.zip', new Uint8Array([1, 2, 255]))");
    const file = await download;
    expect(file.suggestedFilename()).toBe("đợt.zip");
    expect([...(await readFile(await file.path()))]).toEqual([1, 2, 255]);
  });
});

describe("the open workbook", () => {
  it("is no report without our sheet, and none of its cells are asked for", async () => {
    const excel = await excelWith();
    excel.edit("Sheet1", "A1", 5);
    expect(await excel.pane.evaluate("window.host.workbook.readReport()")).toEqual({ ok: true });
    expect(excel.requests).toHaveLength(1);
  });

  it("is read whole with our sheet, in two requests", async () => {
    const excel = await excelWith();
    excel.workbook.addSheet("_tonghop").visibility = "VeryHidden";
    excel.edit("Sheet1", "A1", 5);
    expect(
      await excel.pane.evaluate(`window.host.workbook.readReport()
        .then(({ value }) => value.sheets.map(({ name, rows }) => [name, rows.length]))`),
    ).toEqual([
      ["Sheet1", 1],
      ["_tonghop", 0],
    ]);
    expect(excel.requests).toHaveLength(2);
  });

  it("names visible sheets only, and says which one is gone", async () => {
    const excel = await excelWith();
    excel.workbook.addSheet("Ẩn").visibility = "Hidden";
    expect(await excel.pane.evaluate("window.host.workbook.sheetNames()")).toEqual({
      ok: true,
      value: ["Sheet1"],
    });
    expect(await excel.pane.evaluate("window.host.workbook.readSheet('Danh mục')")).toEqual({
      ok: false,
      failure: { code: "sheet-gone", sheet: "Danh mục" },
    });
  });

  it("keeps a campaign in its settings, byte by byte", async () => {
    const excel = await excelWith();
    const kept = await excel.pane.evaluate(`(async () => {
      const { workbook } = window.host;
      const before = await workbook.loadCampaign();
      const archive = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
      const saved = await workbook.keepCampaign(archive);
      const after = await workbook.loadCampaign();
      return [before === undefined, saved.ok, after.every((byte, at) => byte === archive[at])];
    })()`);
    expect(kept).toEqual([true, true, true]);
    expect(Object.keys(excel.settings())).toEqual(["tonghop.campaign"]);
  });

  it("keeps what it had where a campaign is larger than settings may be", async () => {
    const excel = await excelWith({ settings: { "tonghop.campaign": "AQID" } });
    expect(
      await excel.pane.evaluate("window.host.workbook.keepCampaign(new Uint8Array(1_600_000))"),
    ).toMatchObject({ ok: false, failure: { code: "settings-not-saved" } });
    expect(
      await excel.pane.evaluate("window.host.workbook.loadCampaign().then((kept) => [...kept])"),
    ).toEqual([1, 2, 3]);
  });
});
