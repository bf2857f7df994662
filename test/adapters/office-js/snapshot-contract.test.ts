import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/find-browser.ts";
import { snapshotContract } from "../snapshot-contract.ts";
import { buildTestPane, openTestPane } from "./open-test-pane.ts";
import { unpackSnapshot } from "./packed-snapshot.ts";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildTestPane()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), rm(folder, { recursive: true })]);
});

describe.each(["1.7", "1.17"])("the open workbook through Office.js, ExcelApi %s", (excelApi) => {
  snapshotContract({
    calculates: true,
    seesLooks: true,
    read: async (workbook) => {
      const excel = await openTestPane(browser, folder, { workbook, excelApi });
      try {
        const outcome = await excel.call("read");
        // Two for the cells, one for the columns' fonts, two for those of each cell and line.
        expect(excel.requests.length).toBeLessThanOrEqual(5);
        expect(excel.missing).toEqual([]);
        if (!outcome.ok) throw new Error(outcome.failure.code);
        return unpackSnapshot(outcome.value);
      } finally {
        await excel.close();
      }
    },
  });
});
