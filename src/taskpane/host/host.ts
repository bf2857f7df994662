/** What the program around the screen offers: Excel with its open workbook, or only a browser. */
import type { Folder } from "../../adapters/folder/folder.ts";
import type { CellEdit } from "../../core/workbook/cell-edit.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import type { Language } from "../../core/locale/language.ts";
import type { HostFailure } from "./host-failure.ts";

export type HostOutcome<Value = undefined> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: HostFailure };

/** A sheet that would be written. */
export interface SheetPreview {
  /** As it is called in the workbook: the user may have renamed it. */
  readonly name: string;
  readonly change: "add" | "update";
  /** Cells that the user filled beside our part; they stay. */
  readonly keptCells: number;
}

/** The workbook that is open in Excel. */
export interface OpenWorkbook {
  /** A report: its own sheets only; `undefined` where the workbook does not carry our hidden sheet. */
  readonly readReport: () => Promise<HostOutcome<WorkbookSnapshot | undefined>>;
  /** Names of the visible sheets, in tab order. */
  readonly sheetNames: () => Promise<HostOutcome<readonly string[]>>;
  readonly readSheet: (name: string) => Promise<
    HostOutcome<{
      readonly sheet: SheetSnapshot;
      readonly dateSystem: WorkbookSnapshot["dateSystem"];
    }>
  >;
  readonly select: (sheet: string, cell: string) => Promise<HostOutcome>;
  readonly edit: (edits: readonly CellEdit[]) => Promise<HostOutcome>;
  /** Calls back after every change by the user; the returned function ends it. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** What `writeSheets` would do with the same plan, or why it could not; nothing is touched. */
  readonly previewSheets: (plan: WorkbookPlan) => Promise<HostOutcome<readonly SheetPreview[]>>;
  /** Writes the summary's sheets: all, or what was there before. */
  readonly writeSheets: (
    plan: WorkbookPlan,
  ) => Promise<HostOutcome<{ readonly sheets: readonly string[] }>>;
  /** The campaign that the workbook's settings keep (`.tonghop.zip` bytes). */
  readonly loadCampaign: () => Promise<Uint8Array | undefined>;
  readonly keepCampaign: (archive: Uint8Array) => Promise<HostOutcome>;
}

export interface Host {
  readonly kind: "excel" | "page";
  /** Program, platform and ExcelApi version, for reports of faults; names no file and no person. */
  readonly program?: string;
  /** The language of the program around; the user's own choice wins over it. */
  readonly language: Language;
  readonly theme: "light" | "dark" | "high-contrast";
  readonly onTheme?: (change: (theme: Host["theme"]) => void) => void;
  readonly workbook?: OpenWorkbook;
  /** Saves a file for the user: a download, or a new workbook where downloads do not work. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<HostOutcome>;
  /** Asks for a folder that can be written to; absent where the browser cannot. `undefined` when the user gave up. */
  readonly chooseFolder?: () => Promise<Folder | undefined>;
}
