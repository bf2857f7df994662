import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/find-browser.ts";
import { everyFieldPlan } from "../exceljs/every-field-plan.ts";
import { buildTestPane, openTestPane } from "./open-test-pane.ts";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildTestPane()]);
});

afterAll(async () => {
  await browser.close();
});

describe("writePlannedSheets", () => {
  it("writes", async () => {
    const excel = await openTestPane(browser, folder);
    const t = Date.now();
    const outcome = await excel.call("write", everyFieldPlan);
    console.log(
      JSON.stringify(outcome),
      excel.missing,
      excel.problems,
      excel.requests,
      Date.now() - t,
    );
    console.log(
      JSON.stringify(await excel.call("write", everyFieldPlan)),
      excel.missing,
      excel.problems,
      excel.requests,
    );
    await excel.close();
  });
});
