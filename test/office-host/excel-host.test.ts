import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/find-browser.ts";
import { openExcel, type ExcelHost, type ExcelHostOptions } from "./open-excel.ts";

const PANE = `<!doctype html><html><head><meta charset="utf-8"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady((info) => { window.started = info; });</script></head><body></body></html>`;

let browser: Browser;
let folder: string;
const open: ExcelHost[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), "tonghop-host-"));
  await writeFile(join(folder, "taskpane.html"), PANE);
});

afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function excel(options: Partial<ExcelHostOptions> = {}): Promise<ExcelHost> {
  const host = await openExcel({ browser, pane: folder, ...options });
  open.push(host);
  await host.pane.waitForFunction("window.started !== undefined");
  return host;
}

it("starts the add-in as Excel on the web does", async () => {
  const host = await excel();
  expect(await host.pane.evaluate("window.started")).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
  });
});

it("writes and reads values as Excel does", async () => {
  const host = await excel();
  const read = await host.pane.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").values = [[1, "00123"], ["x", true]];
    const used = sheet.getUsedRangeOrNullObject(true).load("address,values,valueTypes");
    await context.sync();
    return used.toJSON();
  })`);
  expect(read).toEqual({
    address: "Sheet1!B2:C3",
    values: [
      [1, 123],
      ["x", true],
    ],
    valueTypes: [
      ["Double", "Double"],
      ["String", "Boolean"],
    ],
  });
});
