/** An `.xlsx` as a model: values by our own reader, looks and structure by exceljs. */
import ExcelJS from "exceljs";
import { readDefinedNames } from "./read-names.ts";
import { readWorkbook } from "../../../src/adapters/spreadsheet-reader/read-workbook.ts";
import {
  openPackage,
  type PackageParts,
} from "../../../src/adapters/spreadsheet-reader/package-parts.ts";
import { findWorkbookParts } from "../../../src/adapters/spreadsheet-reader/workbook-parts.ts";
import type { SheetSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import type { SheetModel, Visibility } from "../model/sheet-model.ts";
import { WorkbookModel } from "../model/workbook-model.ts";
import { loadCellFormats } from "./load-cell-formats.ts";
import { loadSheetParts } from "./load-sheet-parts.ts";

const VISIBILITY: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

/** @throws {UnreadableWorkbookError} If our reader refuses it. */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookModel> {
  const snapshot = await readWorkbook(bytes);
  const parts = openPackage(bytes);
  const { workbook: workbookPart, styles } = findWorkbookParts(parts);
  const workbookXml = parts.xml(workbookPart);
  const looks = new ExcelJS.Workbook();
  await looks.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const workbook = new WorkbookModel();
  workbook.dateSystem = snapshot.dateSystem;
  // The first font is the style Normal's.
  const [, normalFont] =
    /<font>.*?<name val="([^"]+)"/su.exec(styles === undefined ? "" : textOf(parts, styles)) ?? [];
  if (normalFont !== undefined) workbook.normalFont = normalFont;
  for (const one of snapshot.sheets) {
    const sheet = workbook.addSheet(one.name);
    sheet.visibility = VISIBILITY[one.visibility];
    loadCells(sheet, one);
    const look = looks.getWorksheet(one.name);
    if (look === undefined) continue;
    loadCellFormats(sheet, look);
    loadSheetParts(sheet, look);
  }
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  workbook.names = readDefinedNames(workbookXml, workbook);
  workbook.isStructureProtected =
    /<(?:\w+:)?workbookProtection\b[^>]*lockStructure="(?:1|true)"/u.test(
      textOf(parts, workbookPart),
    );
  return workbook;
}

function textOf(parts: PackageParts, name: string): string {
  const xml = parts.xml(name);
  return xml.text(0, xml.bytes.length);
}

function loadCells(sheet: SheetModel, { rows }: SheetSnapshot): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells?.entries() ?? []) {
      if (cell === undefined) continue;
      const { value, formula } = cell;
      // Excel calculates such a formula when it opens the file.
      const isUncached = cell.uncached === true && formula !== undefined;
      if (isUncached) sheet.workbook.uncalculated.push({ sheet, row, column, formula });
      sheet.putCell(
        { row, column },
        { value: isUncached ? 0 : value, ...(formula === undefined ? {} : { formula }) },
      );
    }
  }
}
