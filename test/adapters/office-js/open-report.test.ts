/** What a school is told of its open report is what the office is told of the file. */
import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import type { Finding } from "../../../src/core/finding/finding.ts";
import { fillTemplate } from "../../../src/core/template/fill-template.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { launchBrowser } from "../../browser/find-browser.ts";
import { check, honest, models, ownPlan } from "../../core/validation/filled-form.ts";
import { targetOf } from "../../office-host/model/named-item.ts";
import { buildTestPane, openTestPane, type OpenPane } from "./open-test-pane.ts";
import { unpackSnapshot } from "./packed-snapshot.ts";

let browser: Browser;
let folder: string;
let report: Uint8Array;

beforeAll(async () => {
  const values = new Map(Object.entries(honest));
  const filled = fillTemplate(ownPlan, { values, lists: new Map([["DV_01_02", models]]) });
  [browser, folder, report] = await Promise.all([
    launchBrowser(),
    buildTestPane(),
    writeWorkbook(filled),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), rm(folder, { recursive: true })]);
});

function findingsOf(workbook: WorkbookSnapshot): readonly Finding[] {
  return check(workbook).findings;
}

async function readOpen(excel: OpenPane): Promise<WorkbookSnapshot> {
  const outcome = await excel.call("read");
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return unpackSnapshot(outcome.value);
}

/** Where a figure stands in the open workbook. */
function placeOf(excel: OpenPane, name: string) {
  const item = excel.workbook.names.find((one) => one.name === name);
  const target = item && targetOf(item, excel.workbook);
  if (target === undefined) throw new Error(`No cell ${name}`);
  return target;
}

describe.each(["1.7", "1.17"])("an open report, ExcelApi %s", (excelApi) => {
  it("is read in as few requests as its Excel allows while nothing of it is unusual", async () => {
    const excel = await openTestPane(browser, folder, { workbook: report, excelApi });
    expect(findingsOf(await readOpen(excel))).toEqual([]);
    // Older ones tell only piece by piece which columns the form itself hides.
    expect(excel.requests).toHaveLength(excelApi === "1.7" ? 3 : 2);
    expect(excel.missing).toEqual([]);
    await excel.close();
  });

  it("says of hidden figures and old fonts what its file says", async () => {
    const excel = await openTestPane(browser, folder, { workbook: report, excelApi });
    const hidden = placeOf(excel, "DN_01_02");
    hidden.sheet.hiddenRows.add(hidden.area.row);
    const old = placeOf(excel, "NX_01_01");
    old.sheet.putCell(old.area, { value: "Ph©n c«ng tõng tæ, cã nhËt ký." });
    old.sheet.setFormat(old.area, "Font.Name", ".VnTime");
    const unclear = placeOf(excel, "TU_01_02");
    unclear.sheet.putCell(unclear.area, { value: "12/KH-tõ" });
    unclear.sheet.setFormat(unclear.area, "Font.Name", "VNI-Times");
    const inPane = findingsOf(await readOpen(excel));
    expect(inPane.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["hidden-figures", "legacy-encoding"]),
    );
    expect(inPane).toEqual(findingsOf(await readWorkbook(await excel.toXlsx())));
    expect(excel.missing).toEqual([]);
    await excel.close();
  });
});
