/** The door: opens a workbook in an emulated Excel on the web, with an add-in's pane beside it. */
import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { ExcelSession, type RecordedRequest } from "./excel-session.ts";
import type { HostFailure } from "./host-failure.ts";
import { HOST_URL, hostPage, PANE_ORIGIN, TO_HOST } from "./host-page.ts";
import { rangeAt } from "./members/argument.ts";
import { writeRows } from "./model/range-cells.ts";
import { WorkbookModel } from "./model/workbook-model.ts";
import type { Json } from "./rich-api/wire.ts";
import { serveFiles } from "./serve-files.ts";
import { loadXlsx } from "./xlsx/load-xlsx.ts";
import { toXlsx } from "./xlsx/to-xlsx.ts";

export interface OfficeTheme {
  /** Colours as `#RRGGBB`. */
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

export interface ExcelHostOptions {
  readonly browser: Browser;
  /** Folder served as `https://addin.test/`. */
  readonly pane: string;
  /** Page of the pane; default `taskpane.html`. */
  readonly page?: string;
  /** An `.xlsx`; default is one empty sheet. */
  readonly workbook?: Uint8Array;
  /** Version of ExcelApi that the host has; default `1.17`. */
  readonly excelApi?: string;
  /** Default `vi-VN`. */
  readonly language?: string;
  /** What `Office.context.officeTheme` says; Excel on the web itself says nothing. */
  readonly theme?: OfficeTheme;
  /** Overrides what the workbook says. */
  readonly date1904?: boolean;
  /** Width of the pane in pixels; default 320. */
  readonly width?: number;
  /** Settings of the document at the start, text by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the browser prefers; default light. */
  readonly colorScheme?: "light" | "dark";
}

export interface ExcelHost {
  readonly page: Page;
  readonly pane: Frame;
  readonly workbook: WorkbookModel;
  /** Requests about the workbook, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Members that were asked for and that the model lacks. */
  readonly missing: readonly string[];
  /** Addresses outside of add-in and office.js that were asked for; all were refused. */
  readonly refused: readonly string[];
  /** Messages of errors that the pane did not catch, and of its console's errors. */
  readonly problems: readonly string[];
  /** What the add-in asked of its own pane: `Visible`, `Background`. */
  readonly paneStates: readonly string[];
  /** The document's settings as last saved, by name. */
  settings(): Readonly<Record<string, Json>>;
  /** Lets a coming request fail, once. */
  fail(failure: HostFailure): void;
  /** Writes into a cell as the user types it, and tells the pane. */
  edit(sheet: string, address: string, value: Json): void;
  beginCellEdit(): void;
  endCellEdit(): void;
  pressRibbonButton(id: string, functionName: string): void;
  toXlsx(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens Excel and waits until the pane's page is loaded (not until the add-in is ready).
 *
 * @throws {Error} If the pane's page does not load.
 */
export async function openExcel(options: ExcelHostOptions): Promise<ExcelHost> {
  const { browser, excelApi = "1.17", language = "vi-VN", width = 320 } = options;
  const workbook =
    options.workbook === undefined ? emptyWorkbook() : await loadXlsx(options.workbook);
  if (options.date1904 !== undefined) workbook.dateSystem = options.date1904 ? "1904" : "1900";
  const context = await browser.newContext({
    locale: language,
    viewport: { width: Math.max(width, 320), height: 900 },
    colorScheme: options.colorScheme ?? "light",
    // Under a panel that still unfolds a click can miss its button.
    reducedMotion: "reduce",
  });
  const refused: string[] = [];
  const problems: string[] = [];
  await serveFiles(context, {
    hostPage: hostPage(options.page ?? "taskpane.html", language, width),
    pane: resolve(options.pane),
    afterLibrary: afterLibrary(options.theme),
    refused,
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  const settings = Object.entries(options.settings ?? {}).map(
    ([name, value]) => [name, JSON.stringify(value)] as const,
  );
  const session = new ExcelSession(
    workbook,
    {
      excelApi,
      language,
      documentUrl: `https://example.sharepoint.com/${workbook.fileName}`,
      settings: new Map(settings),
    },
    (message) => {
      // A pane that is just closing hears no more events.
      page
        .evaluate((text) => {
          (window as unknown as HostWindow).tellPane(text);
        }, message)
        .catch(() => undefined);
    },
  );
  await page.exposeFunction(TO_HOST, (text: string) => session.answer(text));
  await page.goto(HOST_URL);
  const pane = await paneOf(page);
  await pane.waitForLoadState("load");
  return {
    page,
    pane,
    workbook,
    requests: session.requests,
    missing: session.missing,
    paneStates: session.service.paneStates,
    refused,
    problems,
    settings: () =>
      Object.fromEntries(
        [...session.settings].map(([name, value]) => [name, JSON.parse(value) as Json]),
      ),
    fail: (failure) => {
      session.failure.plan(failure);
    },
    edit: (sheet, address, value) => {
      writeRows(rangeAt(address, workbook.sheet(sheet), workbook), value);
    },
    beginCellEdit: () => {
      session.beginCellEdit();
    },
    endCellEdit: () => {
      session.endCellEdit();
    },
    pressRibbonButton: (id, functionName) => {
      session.pressRibbonButton(id, functionName);
    },
    toXlsx: () => toXlsx(workbook),
    close: () => context.close(),
  };
}

interface HostWindow {
  readonly tellPane: (message: string) => void;
}

function emptyWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet("Sheet1");
  return workbook;
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The host page has no pane");
  await frame.waitForURL((url) => url.origin === PANE_ORIGIN);
  return frame;
}

/** Turns on the library's own check of versions, and gives it the theme that desktop hosts send. */
function afterLibrary(theme: OfficeTheme | undefined): string {
  const gate = "OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;";
  if (theme === undefined) return gate;
  return `${gate}
(() => {
  const Context = OSF.OfficeAppContext;
  OSF.OfficeAppContext = function (...args) {
    Context.apply(this, args);
    this._officeTheme = ${JSON.stringify(theme)};
  };
})();`;
}
