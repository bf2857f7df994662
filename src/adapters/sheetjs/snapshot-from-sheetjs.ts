/** A workbook as SheetJS gives it, as a snapshot. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/cell-address.ts";
import type {
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { errorOfByte } from "../spreadsheet-reader/error-bytes.ts";
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { hideMerged } from "../spreadsheet-reader/merged-areas.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import { withBooks } from "../xls/external-sheets.ts";
import { formatShows } from "../spreadsheet-reader/number-format.ts";

/** Until Excel 2003. */
const OLD_MAX_ROWS = 65_536;
const OLD_MAX_COLUMNS = 256;

const VISIBILITIES: readonly SheetSnapshot["visibility"][] = ["visible", "hidden", "very-hidden"];

/** What the bytes themselves say of each sheet, in the order of the tabs. */
export interface CountedSheet {
  /** Cells with a value. */
  readonly cells: number;
  /** Charts and macro sheets hold no figures. */
  readonly isWorksheet: boolean;
  /** Cells whose formula takes from another workbook, by `placeOf`. */
  readonly links: ReadonlySet<number>;
}

/** One number for a cell, both counted from 0. */
export function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/**
 * Turns a workbook into a snapshot.
 *
 * @param counted - Counted without the library.
 * @throws {RefusedFileError} `damaged` if the library holds other sheets, or more or fewer cells,
 *   than the file: then it has lost something.
 */
export function snapshotFromSheetJs(
  workbook: WorkBook,
  counted: readonly CountedSheet[],
): Omit<WorkbookSnapshot, "modifiedAt"> {
  if (workbook.SheetNames.length !== counted.length) throw damaged("sheets lost");
  const isOwn = (sheet: string): boolean => workbook.SheetNames.includes(sheet);
  const sheets = workbook.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const facts = counted[index];
    const sheet = workbook.Sheets[name];
    if (facts?.isWorksheet !== true) return [];
    if (sheet === undefined) throw damaged("a sheet lost");
    const hidden = workbook.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0;
    const visibility = VISIBILITIES[hidden] ?? "visible";
    return [{ name, visibility, rows: rowsOf(sheet, facts, isOwn) }];
  });
  if (sheets.length === 0) throw damaged("no worksheet");
  return {
    sheets,
    names: namesOf(workbook),
    dateSystem: workbook.Workbook?.WBProps?.date1904 === true ? "1904" : "1900",
  };
}

function rowsOf(
  sheet: WorkSheet,
  { cells, links }: CountedSheet,
  isOwn: (sheet: string) => boolean,
): SheetSnapshot["rows"] {
  const rows: (CellSnapshot | undefined)[][] = [];
  let found = 0;
  for (const [index, stored] of Object.entries(sheet["!data"] ?? [])) {
    const row: (CellSnapshot | undefined)[] = [];
    for (const [column, cell] of Object.entries(stored)) {
      if (cell.t === "z") continue;
      found += 1;
      const isLink = links.has(placeOf(Number(index), Number(column)));
      row[Number(column)] = isLink ? withLink(cellOf(cell), isOwn) : cellOf(cell);
    }
    if (row.length > 0) rows[Number(index)] = row;
  }
  if (found !== cells) throw damaged(`${cells} cells, ${found} read`);
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    from: { row: s.r, column: s.c },
    to: { row: e.r, column: e.c },
  }));
  hideMerged(rows, merges);
  return rows;
}

function withLink(cell: CellSnapshot, isOwn: (sheet: string) => boolean): CellSnapshot {
  return cell.formula === undefined ? cell : { ...cell, formula: withBooks(cell.formula, isOwn) };
}

function cellOf(cell: CellObject): CellSnapshot {
  const value = scalarOf(cell);
  // Cells of an array formula have its area instead of its text.
  const formula = cell.f ?? cell.F;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(value === null ? { uncached: true } : {}),
    ...(typeof cell.z === "string" ? formatShows(cell.z) : {}),
  };
}

function scalarOf({ t: type, v: value }: CellObject): CellSnapshot["value"] {
  if (type === "e") return { error: errorOfByte(Number(value)) };
  if (value instanceof Date) throw damaged("a date that is no number");
  return value ?? null;
}

/** Workbook-level names that point at cells. */
function namesOf(workbook: WorkBook): ReadonlyMap<string, NameTarget> {
  const names = new Map<string, NameTarget>();
  // A name that holds a number has that number as its reference, whatever the library's types say.
  const all: readonly { readonly Name: string; readonly Ref: unknown; readonly Sheet?: number }[] =
    workbook.Workbook?.Names ?? [];
  for (const { Name: name, Ref: reference, Sheet: sheet } of all) {
    const isOfWorkbook = sheet === undefined && typeof reference === "string";
    const target = isOfWorkbook ? parseNameTarget(reference) : undefined;
    if (target !== undefined && !isWhole(target)) names.set(name, target);
  }
  return names;
}

/** Whole rows or columns are written out to the end that the format has. */
function isWhole({ from, to }: NameTarget): boolean {
  const isFromTop = from.row === 0 && [OLD_MAX_ROWS, MAX_ROWS].includes(to.row + 1);
  return isFromTop || (from.column === 0 && [OLD_MAX_COLUMNS, MAX_COLUMNS].includes(to.column + 1));
}
