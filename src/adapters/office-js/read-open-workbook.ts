/** The open workbook as a snapshot: plain data, read in two round trips. */
import type {
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import { cellFromOffice } from "./cell-from-office.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";

export type SheetFacts = Pick<SheetSnapshot, "name" | "visibility">;

/**
 * Reads the open workbook, very hidden sheets included.
 *
 * @param wanted - Which sheets' cells to read, default all; it is told of all sheets. The others
 *   are there, without rows.
 * @returns Sheets in the order of their tabs. A failure is `response-too-large` where the cells of
 *   the wanted sheets are more than Excel sends at once.
 */
export async function readOpenWorkbook(
  wanted: (sheet: SheetFacts, all: readonly SheetFacts[]) => boolean = () => true,
): Promise<Outcome<WorkbookSnapshot>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, names } = workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula,items/type,items/scope");
    // The first day of the 1904 system has the serial 0 there and 1462 elsewhere.
    const firstOf1904 = workbook.functions.date(1904, 1, 1);
    firstOf1904.load("value");
    await context.sync();

    const known = worksheets.items.map((worksheet) => ({
      worksheet,
      facts: { name: worksheet.name, visibility: visibilityOf(worksheet.visibility) },
    }));
    const all = known.map(({ facts }) => facts);
    const sheets = known.map(({ worksheet, facts }) => ({
      facts,
      cells: wanted(facts, all) ? usedCells(worksheet) : undefined,
    }));
    if (sheets.some(({ cells }) => cells !== undefined)) await context.sync();
    return {
      ok: true,
      value: {
        sheets: sheets.map(({ facts, cells }) => ({
          ...facts,
          rows: cells === undefined || cells.isNullObject ? [] : rowsOf(cells),
        })),
        names: namesOf(names.items),
        dateSystem: firstOf1904.value === 0 ? "1904" : "1900",
      },
    };
  });
}

/** A whole column that only has a look is no reason to send a million cells. */
function usedCells(worksheet: Excel.Worksheet): Excel.Range {
  const range = worksheet.getUsedRangeOrNullObject(true).untrack();
  range.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
  return range;
}

/** Rows of a used range that has been loaded, counted from A1. */
export function rowsOf(range: Excel.Range): SheetSnapshot["rows"] {
  const { rowIndex, columnIndex, formulas, numberFormat, valueTypes } = range;
  const rows: (CellSnapshot | undefined)[][] = [];
  range.values.forEach((values: readonly unknown[], row) => {
    const cells: (CellSnapshot | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = cellFromOffice({
        value,
        formula: formulas[row]?.[column],
        valueType: valueTypes[row]?.[column],
        numberFormat: numberFormat[row]?.[column],
      });
      if (cell !== undefined) cells[columnIndex + column] = cell;
    });
    if (cells.length > 0) rows[rowIndex + row] = cells;
  });
  return rows;
}

function namesOf(items: readonly Excel.NamedItem[]): ReadonlyMap<string, NameTarget> {
  const names = new Map<string, NameTarget>();
  for (const { name, formula, scope } of items) {
    if (scope !== "Workbook") continue;
    const target = typeof formula === "string" ? parseNameTarget(formula) : undefined;
    if (target !== undefined) names.set(name, target);
  }
  return names;
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  switch (visibility) {
    case "Hidden":
      return "hidden";
    case "VeryHidden":
      return "very-hidden";
    default:
      return "visible";
  }
}
