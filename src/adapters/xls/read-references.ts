/**
 * References as tokens of formulas and names hold them. Excel 97 and later count sheets in a list
 * that leads to this or another workbook, Excel 5 and 95 say the sheet itself.
 *
 * @see MS-XLS 2.5.198 (formulas)
 */
import type { CellAddress, CellRange } from "../../core/workbook/cell-address.ts";

/** An area of a sheet, and which of its corners move when the formula is copied. */
export interface Reference extends CellRange {
  readonly moves: {
    readonly from: { readonly row: boolean; readonly column: boolean };
    readonly to: { readonly row: boolean; readonly column: boolean };
  };
}

const [ROW_MOVES, COLUMN_MOVES] = [0x80_00, 0x40_00];

/** Bytes of a cell and of an area, without the token's own. */
export function referenceBytes(isExcel97: boolean): {
  readonly cell: number;
  readonly area: number;
} {
  return isExcel97 ? { cell: 4, area: 8 } : { cell: 3, area: 6 };
}

/**
 * Reads a cell or an area.
 *
 * @param base - Where the formula stands, if it is shared: then what moves is a distance from there.
 */
export function readReference(
  view: DataView,
  at: number,
  kind: "cell" | "area",
  isExcel97: boolean,
  base?: CellAddress,
): Reference {
  const columnsAt = at + (kind === "cell" ? 2 : 4);
  const columnBytes = isExcel97 ? 2 : 1;
  const corner = (index: number): ReturnType<typeof cornerOf> => {
    const row = view.getUint16(at + index * 2, true);
    const column = columnsAt + index * columnBytes;
    return isExcel97
      ? cornerOf(row, view.getUint16(column, true), 0xff_ff, base)
      : cornerOf(row & 0x3f_ff, (row & 0xc0_00) | view.getUint8(column), 0x3f_ff, base);
  };
  const [first, last] = [corner(0), corner(kind === "cell" ? 0 : 1)];
  return {
    from: first.address,
    to: last.address,
    moves: { from: first.moves, to: last.moves },
  };
}

/** @param flagged - The column, and in its two upper bits what moves. */
function cornerOf(
  row: number,
  flagged: number,
  lastRow: number,
  base: CellAddress | undefined,
): { readonly address: CellAddress; readonly moves: Reference["moves"]["from"] } {
  const moves = { row: (flagged & ROW_MOVES) !== 0, column: (flagged & COLUMN_MOVES) !== 0 };
  const column = flagged & 0xff;
  // Beyond the last row they begin again at the first.
  const address = {
    row: base !== undefined && moves.row ? (base.row + row) & lastRow : row,
    column: base !== undefined && moves.column ? (base.column + column) & 0xff : column,
  };
  return { address, moves };
}

/** Where a reference to a sheet leads, and where in its token cell or area begin. */
export interface SheetPlace {
  /** In the list of sheets; in Excel 5 and 95 from 1 where it is another workbook. */
  readonly place: number;
  /** First and last sheet of the workbook itself, where the token says so (Excel 5 and 95). */
  readonly own?: { readonly first: number; readonly last: number };
  readonly bytes: number;
}

/** Reads what stands before cell or area. */
export function readSheetPlace(view: DataView, at: number, isExcel97: boolean): SheetPlace {
  if (isExcel97) return { place: view.getUint16(at, true), bytes: 2 };
  const index = view.getInt16(at, true);
  const own = { first: view.getInt16(at + 10, true), last: view.getInt16(at + 12, true) };
  return index < 0 ? { place: index, own, bytes: 14 } : { place: index, bytes: 14 };
}
