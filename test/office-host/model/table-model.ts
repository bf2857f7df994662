import { accessDenied, ApiError, invalidArgument } from "../rich-api/api-error.ts";
import type { Json } from "../rich-api/wire.ts";
import { contains, isInside, overlaps, type Area } from "./area.ts";
import { isValidName } from "./named-item.ts";
import { isSameName } from "./sheet-references.ts";
import type { SheetModel } from "./sheet-model.ts";

/** A table on a sheet; the first row of its area holds the headers. */
export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  area: Area;
  style: string;
  /** `ShowBandedRows`, `ShowFilterButton`, … as last set. */
  readonly flags: Map<string, Json>;
}

/**
 * Makes a table of a range that has headers, or puts a row of headers above where it has none.
 *
 * @throws {ApiError} Where Excel refuses: merged cells inside, an overlapping table, a protected
 *   sheet.
 */
export function addTable(sheet: SheetModel, wanted: Area, hasHeaders: boolean): TableModel {
  if (sheet.protection !== undefined) throw accessDenied(sheet.name);
  // A table has at least one row below its headers.
  const rowCount = Math.max(wanted.rowCount + (hasHeaders ? 0 : 1), 2);
  const area = { ...wanted, rowCount };
  checkTableArea(sheet, area);
  const { workbook } = sheet;
  const number = 1 + Math.max(0, ...workbook.tables().map(({ id }) => Number(id)));
  let name = `Table${number}`;
  for (let at = number; workbook.isNameTaken(name); at += 1) name = `Table${at + 1}`;
  const table: TableModel = {
    id: String(number),
    sheet,
    name,
    area,
    style: "TableStyleMedium2",
    flags: new Map(),
  };
  if (!hasHeaders) sheet.moveDown(wanted);
  sheet.tables.push(table);
  makeHeadersUnique(table);
  return table;
}

/** @throws {ApiError} `InvalidArgument` for merged cells or another table in the area. */
export function checkTableArea(sheet: SheetModel, area: Area, except?: TableModel): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw invalidArgument("A table cannot hold merged cells");
  }
  if (sheet.tables.some((other) => other !== except && overlaps(other.area, area))) {
    throw invalidArgument("Tables cannot overlap");
  }
}

/** @throws {ApiError} `InvalidArgument` for a name that is no name or is taken. */
export function renameTable(table: TableModel, name: string): void {
  if (isSameName(table.name, name)) {
    table.name = name;
    return;
  }
  if (!isValidName(name)) throw invalidArgument(`Table name ${name}`);
  if (table.sheet.workbook.isNameTaken(name))
    throw new ApiError("InvalidArgument", `${name} exists`);
  table.name = name;
}

export function headerArea({ area }: TableModel): Area {
  return { ...area, rowCount: 1 };
}

export function headerTexts(table: TableModel): readonly string[] {
  const { sheet, area } = table;
  return Array.from({ length: area.columnCount }, (_, index) =>
    String(sheet.valueAt({ row: area.row, column: area.column + index }) ?? ""),
  );
}

/**
 * Gives headers what Excel demands: text in each, none twice (case aside). A blank becomes
 * `Column` and the number of its column, a repeated text gets 2, 3, … behind it, a number or
 * formula becomes its text.
 */
export function makeHeadersUnique(table: TableModel): void {
  const { sheet, area } = table;
  const taken = new Set<string>();
  for (const [index, text] of headerTexts(table).entries()) {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let unique = wanted;
    for (let at = 2; taken.has(unique.toLowerCase()); at += 1) unique = `${wanted}${at}`;
    taken.add(unique.toLowerCase());
    const place = { row: area.row, column: area.column + index };
    const cell = sheet.cellAt(place);
    if (cell?.value !== unique || cell.formula !== undefined)
      sheet.putCell(place, { value: unique });
  }
}

/** Tables whose headers lie in the area get them made unique again. */
export function mendHeaders(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    if (overlaps(headerArea(table), area)) makeHeadersUnique(table);
  }
}

/** The table around a cell. */
export function tableAround(
  sheet: SheetModel,
  row: number,
  column: number,
): TableModel | undefined {
  return sheet.tables.find(({ area }) => isInside(area, { row, column }));
}

export function isWithinTable(sheet: SheetModel, area: Area): boolean {
  return sheet.tables.some((table) => contains(table.area, area) || overlaps(table.area, area));
}
