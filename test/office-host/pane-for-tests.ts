/** The smallest add-in, and how the host's own tests tell it what to do. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/find-browser.ts";
import { openExcel, type ExcelHost, type ExcelHostOptions } from "./open-excel.ts";

const PANE = `<!doctype html><html><head><meta charset="utf-8"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady((info) => { window.started = info; });</script></head><body></body></html>`;

export interface TestPane {
  /** Opens Excel; it is closed after the test. */
  readonly excel: (options?: Partial<ExcelHostOptions>) => Promise<ExcelHost>;
  /** Runs the body of an `Excel.run` in the pane; `sheet` is the active sheet. */
  readonly run: (host: ExcelHost, body: string) => Promise<unknown>;
  /** The code of the error that the body ends in, or `none`. */
  readonly codeOf: (host: ExcelHost, body: string) => Promise<unknown>;
}

/** Makes ready what the tests of one file need, and clears it away after them. */
export function usePane(): TestPane {
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

  const script = (body: string): string => `Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    ${body}
  })`;
  return {
    excel: async (options = {}) => {
      const host = await openExcel({ browser, pane: folder, ...options });
      open.push(host);
      await host.pane.waitForFunction("window.started !== undefined");
      return host;
    },
    run: (host, body) => host.pane.evaluate(script(body)),
    codeOf: (host, body) =>
      host.pane.evaluate(`${script(body)}.then(() => "none", (error) => error.code)`),
  };
}
