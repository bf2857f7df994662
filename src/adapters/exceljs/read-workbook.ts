/**
 * A workbook's bytes as a snapshot, read with exceljs.
 *
 * exceljs loses things without saying so; what can be mended around it is mended here, and the
 * contract tests tell what cannot.
 */
import ExcelJS, { type Cell, type Worksheet } from "exceljs";
import type {
  CellScalar,
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { readWorkbookPart } from "../spreadsheet-reader/workbook-part.ts";
import { modifiedTime } from "../spreadsheet-reader/modified-time.ts";
import { formatShows } from "../spreadsheet-reader/number-format.ts";
import { UnreadableWorkbookError } from "../spreadsheet-reader/unreadable-workbook-error.ts";
import { xmlOfText } from "../spreadsheet-reader/xml-source.ts";
import { EMPTY_TEXT_MARK, leanPackage } from "./lean-package.ts";

/** What says nothing about values, and what exceljs chokes on. */
const IGNORED_NODES = [
  "autoFilter",
  "cols",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "legacyDrawing",
  "pageMargins",
  "pageSetup",
  "picture",
  "printOptions",
  "rowBreaks",
  "sheetProtection",
  "sheetViews",
  "tableParts",
];

/** Serial number of 1 January 1970 in the 1900 system, and what the 1904 system is behind. */
const UNIX_EPOCH = 25_569;
const SYSTEM_1904_OFFSET = 1462;
const MS_PER_DAY = 86_400_000;

/**
 * Reads a workbook that passed the guard.
 *
 * @throws {UnreadableWorkbookError} If exceljs cannot read it, or it holds no worksheet.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    const { packed, workbookXml, coreXml } = leanPackage(bytes);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(packed as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED_NODES });
    if (workbook.worksheets.length === 0) throw new Error("No worksheet");
    const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/u.test(workbookXml);
    const modifiedAt = coreXml === "" ? undefined : modifiedTime(xmlOfText(coreXml));
    return {
      sheets: workbook.worksheets.map((sheet) => sheetSnapshot(sheet, is1904)),
      names: readWorkbookPart(xmlOfText(workbookXml)).names,
      dateSystem: is1904 ? "1904" : "1900",
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    };
  } catch (error) {
    throw new UnreadableWorkbookError(error);
  }
}

function sheetSnapshot(worksheet: Worksheet, is1904: boolean): SheetSnapshot {
  const rows: (CellSnapshot | undefined)[][] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const cells: (CellSnapshot | undefined)[] = [];
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      const snapshot = cellSnapshot(cell, is1904);
      if (snapshot !== undefined) cells[columnNumber - 1] = snapshot;
    });
    if (cells.length > 0) rows[rowNumber - 1] = cells;
  });
  const { state } = worksheet;
  return {
    name: worksheet.name,
    visibility: state === "veryHidden" ? "very-hidden" : state,
    rows,
  };
}

function cellSnapshot(cell: Cell, is1904: boolean): CellSnapshot | undefined {
  // A merged area holds its value at the top left only; exceljs repeats it in every cell.
  if (cell.type === ExcelJS.ValueType.Merge || cell.type === ExcelJS.ValueType.Null) {
    return undefined;
  }
  const shows = formatShows(cell.numFmt);
  if (cell.type !== ExcelJS.ValueType.Formula) {
    return { value: scalar(cell.value, is1904), ...shows };
  }
  // `cell.value.result` loses a cached 0, FALSE and ""; the model keeps them.
  const { result } = cell.model as { result?: unknown };
  const formula = { formula: cell.formula };
  if (result === undefined || result === null) {
    return { value: null, ...formula, uncached: true, ...shows };
  }
  return { value: scalar(result, is1904), ...formula, ...shows };
}

function scalar(value: unknown, is1904: boolean): CellScalar {
  if (value === EMPTY_TEXT_MARK) return "";
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (value instanceof Date) {
    const serial = value.getTime() / MS_PER_DAY + UNIX_EPOCH;
    return is1904 ? serial - SYSTEM_1904_OFFSET : serial;
  }
  if (typeof value !== "object" || value === null) return null;
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value && Array.isArray(value.richText)) {
    return (value.richText as { text?: string }[]).map(({ text }) => text ?? "").join("");
  }
  return null;
}
