/** Carries out a plan: a workbook as bytes. */
import ExcelJS, { type Worksheet } from "exceljs";
import {
  formatCellAddress,
  formatCellRange,
  MAX_COLUMNS,
} from "../../core/workbook/cell-address.ts";
import { PAGE_MARGINS_MM } from "../../core/workbook/page-margins.ts";
import type {
  CellPlan,
  PlannedValue,
  PrintPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../core/workbook/workbook-plan.ts";
import { createCellStyles, roleColor, type CellLook } from "./cell-style.ts";
import { conditionalFormatFromPlan } from "./conditional-format.ts";
import { dataValidationFromPlan } from "./data-validation.ts";
import { finishPackage } from "./finish-package.ts";

const MM_PER_INCH = 25.4;
const A4_CODE: unknown = 9;
const MAX_TEXT = 32_767;
const MAX_SHEET_NAME = 31;

type Styles = (look: CellLook) => Partial<ExcelJS.Style>;

/**
 * Writes a workbook.
 *
 * Equal plans give equal bytes. Text is written as text whatever it begins with, and the cached
 * value of a formula as planned; a formula planned with `null` has none until a program calculates.
 *
 * @throws {RangeError} If the plan asks for what no workbook can hold: a sheet name that Excel
 *   refuses, a text over 32,767 characters, a number that is not finite, a list that does not fit
 *   into a validation, or a link that is not relative.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = plan.title;
  workbook.creator = "TongHop";
  workbook.lastModifiedBy = "TongHop";
  workbook.created = new Date(plan.createdAt);
  workbook.modified = new Date(plan.createdAt);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: Math.max(
        0,
        plan.sheets.findIndex(({ visibility }) => visibility === "visible"),
      ),
      visibility: "visible",
    },
  ];
  workbook.calcProperties.fullCalcOnLoad = plan.sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => formula !== undefined && value === null),
  );
  const styles = createCellStyles();
  for (const sheet of plan.sheets) await addSheet(workbook, sheet, styles);
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return finishPackage(new Uint8Array(written), plan);
}

async function addSheet(
  workbook: ExcelJS.Workbook,
  plan: SheetPlan,
  styles: Styles,
): Promise<void> {
  checkSheetName(plan.name);
  const tabColor = plan.tabRole && roleColor(plan.tabRole);
  const worksheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility === "very-hidden" ? "veryHidden" : plan.visibility,
    properties: tabColor === undefined ? {} : { tabColor },
    views: [viewOf(plan)],
    ...(plan.print === undefined ? {} : { headerFooter: footerOf(plan.print) }),
    pageSetup: pageSetupOf(plan.print),
  });
  plan.columns.forEach(({ width, hidden }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    if (hidden === true) column.hidden = true;
  });
  for (const { row, height } of plan.rowHeights ?? []) worksheet.getRow(row + 1).height = height;
  for (const cell of plan.cells) addCell(worksheet, cell, styles);
  for (const { from, to } of plan.merges ?? []) {
    worksheet.mergeCellsWithoutStyle(from.row + 1, from.column + 1, to.row + 1, to.column + 1);
  }
  addRules(worksheet, plan);
  if (plan.autoFilter !== undefined) worksheet.autoFilter = formatCellRange(plan.autoFilter);
  for (const row of plan.print?.rowBreaks ?? []) worksheet.getRow(row + 1).addPageBreak();
  if (plan.protected === true) {
    const filters = plan.autoFilter === undefined ? {} : { autoFilter: true, sort: true };
    // Without password: it keeps hands from slipping, it is no lock.
    await worksheet.protect("", {
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      ...filters,
    });
  }
}

function addCell(worksheet: Worksheet, plan: CellPlan, styles: Styles): void {
  if (plan.column >= MAX_COLUMNS) throw new RangeError(`No such column: ${plan.column}`);
  const cell = worksheet.getCell(plan.row + 1, plan.column + 1);
  cell.style = styles(plan);
  const value = checkedValue(plan);
  if (plan.formula === undefined) {
    cell.value = value;
    return;
  }
  const formula = plan.formula.replace(/^=/u, "");
  cell.value = value === null ? { formula } : { formula, result: value };
}

function checkedValue({ value, row, column }: CellPlan): PlannedValue {
  const place = (): string => formatCellAddress({ row, column });
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`Not a number that a cell can hold: ${place()}`);
  }
  if (typeof value !== "string") return value;
  if (value.length > MAX_TEXT) throw new RangeError(`Text too long for a cell: ${place()}`);
  // Spreadsheets read `_x0041_` in text as an escaped letter.
  const escaped = value.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_");
  // XML reads a carriage return alone as a line feed.
  return escaped.replaceAll(/\r(?!\n)/gu, "_x000D_");
}

function addRules(worksheet: Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations ?? []) {
    const address = formatCellRange(validation.range);
    validationsOf(worksheet).add(address, dataValidationFromPlan(validation));
  }
  (plan.conditionalFormats ?? []).forEach((format, index) => {
    worksheet.addConditionalFormatting(conditionalFormatFromPlan(format, index + 1));
  });
}

/** exceljs has this and documents it; its types do not. */
function validationsOf(worksheet: Worksheet): {
  add: (address: string, validation: ExcelJS.DataValidation) => void;
} {
  const { dataValidations } = worksheet as unknown as {
    dataValidations: { add: (address: string, validation: ExcelJS.DataValidation) => void };
  };
  return dataValidations;
}

function viewOf({ freeze, zoom }: SheetPlan): Partial<ExcelJS.WorksheetView> {
  const scale = zoom === undefined ? {} : { zoomScale: zoom, zoomScaleNormal: zoom };
  if (freeze === undefined) return { state: "normal", ...scale };
  const { row: ySplit, column: xSplit } = freeze;
  return { state: "frozen", xSplit, ySplit, ...scale };
}

function pageSetupOf(print: PrintPlan | undefined): Partial<ExcelJS.PageSetup> {
  const inches = Object.entries(PAGE_MARGINS_MM).map(([side, mm]) => [side, mm / MM_PER_INCH]);
  return {
    // Its types have an enum for this that does not exist when the program runs.
    paperSize: A4_CODE as ExcelJS.PaperSize,
    margins: Object.fromEntries(inches) as ExcelJS.Margins,
    ...(print === undefined ? {} : { orientation: print.orientation, ...sizeOf(print) }),
  };
}

function sizeOf({ scale, fitToWidth, fitToHeight }: PrintPlan): Partial<ExcelJS.PageSetup> {
  if (scale !== undefined) return { fitToPage: false, scale };
  return { fitToPage: true, fitToWidth, fitToHeight };
}

function footerOf({ footer }: PrintPlan): Partial<ExcelJS.HeaderFooter> {
  return footer === undefined ? {} : { oddFooter: footer };
}

function checkSheetName(name: string): void {
  // exceljs would cut a long name with a word on the console.
  if (name.length > MAX_SHEET_NAME || name === "" || /[\\/?*[\]:]|^'|'$/u.test(name)) {
    throw new RangeError(`Excel refuses the sheet name "${name}"`);
  }
}
