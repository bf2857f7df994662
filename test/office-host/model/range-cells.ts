/** Reading and writing the cells of a range as arrays of rows. */
import type { CellAddress } from "../../../src/core/workbook/cell-address.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import type { Json } from "../rich-api/wire.ts";
import { cellsOf, type Area } from "./area.ts";
import { readInput } from "./cell-input.ts";
import { cellText } from "./cell-text.ts";
import type { SheetModel } from "./sheet-model.ts";
import { mendHeaders } from "./table-model.ts";

/** A range of Excel's API. */
export interface RangeModel {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** No test reads more; Excel on the web refuses such answers by their bytes. */
const MAX_CELLS = 2_000_000;

export function readRows({ sheet, area }: RangeModel, read: (place: CellAddress) => Json): Json {
  if (area.rowCount * area.columnCount > MAX_CELLS) throw invalidArgument("Range is unbounded");
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      isUnderMerge(sheet, { row: area.row + row, column: area.column + column })
        ? read(NOWHERE)
        : read({ row: area.row + row, column: area.column + column }),
    ),
  );
}

/** A place where nothing stands: what lies under a merged area reads as empty. */
const NOWHERE: CellAddress = { row: -1, column: -1 };

/** Errors are their text, empty cells an empty text. */
export function readValue(sheet: SheetModel, place: CellAddress): Json {
  const value = sheet.valueAt(place);
  return typeof value === "object" ? "" : value;
}

export function readFormula(sheet: SheetModel, place: CellAddress): Json {
  const formula = sheet.cellAt(place)?.formula;
  return formula === undefined ? readValue(sheet, place) : `=${formula}`;
}

export function readValueType(sheet: SheetModel, place: CellAddress): Json {
  const value = sheet.cellAt(place)?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
}

export function readText(sheet: SheetModel, place: CellAddress): Json {
  const format = place === NOWHERE ? "General" : String(sheet.formatAt(place, "NumberFormat"));
  return cellText(sheet.valueAt(place), format, sheet.workbook.dateSystem);
}

/**
 * Writes values or formulas; Excel treats both alike. What lies under a merged area is dropped,
 * headers of tables are made unique.
 *
 * @throws {ApiError} `InvalidArgument` for arrays of another size, `AccessDenied` for locked cells;
 *   then nothing is written.
 */
export function writeRows(range: RangeModel, input: Json): void {
  const { sheet, area } = range;
  const rows = rowsOf(range, input);
  sheet.checkCellsWritable(area);
  const read = [...cellsOf(area)].map((place) => {
    const format = String(sheet.formatAt(place, "NumberFormat"));
    const value = rows(place);
    return { place, format, typed: readInput(value, format, sheet.workbook.dateSystem) };
  });
  for (const { place, format, typed } of read) {
    if (typed === undefined || isUnderMerge(sheet, place)) continue;
    const { value, formula, numberFormat } = typed;
    const link = sheet.cellAt(place)?.hyperlink;
    sheet.putCell(place, {
      value:
        formula === undefined || typeof value === "object"
          ? value
          : sheet.workbook.valueOf({ ...place, sheet, formula }),
      ...(formula === undefined ? {} : { formula }),
      ...(link === undefined || value === null ? {} : { hyperlink: link }),
    });
    if (numberFormat !== undefined && format === "General") {
      sheet.setFormat({ ...place, rowCount: 1, columnCount: 1 }, "NumberFormat", numberFormat);
    }
  }
  mendHeaders(sheet, area);
  sheet.workbook.onChanged(sheet, area);
}

/** @throws {ApiError} `InvalidArgument` for arrays of another size or a format that is no text. */
export function writeNumberFormats(range: RangeModel, input: Json): void {
  const { sheet, area } = range;
  sheet.checkAllowed("allowFormatCells");
  if (typeof input === "string") {
    sheet.setFormat(area, "NumberFormat", input);
    return;
  }
  const rows = rowsOf(range, input);
  for (const place of cellsOf(area)) {
    const format = rows(place);
    if (format === null) continue;
    sheet.setFormat({ ...place, rowCount: 1, columnCount: 1 }, "NumberFormat", format);
  }
}

/** One value for all cells, or rows of the range's own size. */
function rowsOf({ area }: RangeModel, input: Json): (place: CellAddress) => Json {
  if (area.rowCount * area.columnCount > MAX_CELLS) throw invalidArgument("Range is unbounded");
  if (!Array.isArray(input)) return () => input;
  checkSize(input.length, area.rowCount);
  const rows = input.map((row: Json): readonly Json[] => {
    if (!Array.isArray(row)) throw invalidArgument("Rows are arrays");
    checkSize(row.length, area.columnCount);
    return row as readonly Json[];
  });
  return ({ row, column }) => rows[row - area.row]?.[column - area.column] ?? null;
}

function checkSize(found: number, wanted: number): void {
  if (found !== wanted) {
    throw invalidArgument(`The array has ${found} where the range has ${wanted}`);
  }
}

function isUnderMerge(sheet: SheetModel, place: CellAddress): boolean {
  const merge = sheet.mergeAround(place);
  return merge !== undefined && (merge.row !== place.row || merge.column !== place.column);
}
