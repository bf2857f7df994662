/**
 * References as tokens of formulas and names hold them. Excel 97 and later count sheets in a list
 * that leads to this or another workbook, Excel 5 and 95 say the sheet itself.
 *
 * @see MS-XLS 2.5.198 (formulas)
 */
import type { CellAddress, CellRange } from "../../core/workbook/cell-address.ts";
import type { TokenLayout } from "./token-layout.ts";

/** An area of a sheet, and which of its corners move when the formula is copied. */
export interface Reference extends CellRange {
  readonly moves: {
    readonly from: { readonly row: boolean; readonly column: boolean };
    readonly to: { readonly row: boolean; readonly column: boolean };
  };
}

const [ROW_MOVES, COLUMN_MOVES] = [0x80_00, 0x40_00];

/** Bytes of a cell and of an area, without the token's own. */
export function referenceBytes({ rowBytes, columnBytes }: TokenLayout): {
  readonly cell: number;
  readonly area: number;
} {
  return { cell: rowBytes + columnBytes, area: 2 * (rowBytes + columnBytes) };
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
  layout: TokenLayout,
  base?: CellAddress,
): Reference {
  const { rowBytes, columnBytes } = layout;
  const columnsAt = at + (kind === "cell" ? 1 : 2) * rowBytes;
  const number = (bytes: 1 | 2 | 4, from: number): number =>
    bytes === 1
      ? view.getUint8(from)
      : bytes === 2
        ? view.getUint16(from, true)
        : view.getUint32(from, true);
  const corner = (index: number): ReturnType<typeof cornerOf> => {
    const row = number(rowBytes, at + index * rowBytes);
    const column = number(columnBytes, columnsAt + index * columnBytes);
    return cornerOf(row, column, columnBytes === 1 ? row : column, layout, base);
  };
  const [first, last] = [corner(0), corner(kind === "cell" ? 0 : 1)];
  return {
    from: first.address,
    to: last.address,
    moves: { from: first.moves, to: last.moves },
  };
}

/** @param flagged - Holds in its bits 14 and 15 what moves. */
function cornerOf(
  row: number,
  column: number,
  flagged: number,
  { lastRow, lastColumn }: TokenLayout,
  base: CellAddress | undefined,
): { readonly address: CellAddress; readonly moves: Reference["moves"]["from"] } {
  const moves = { row: (flagged & ROW_MOVES) !== 0, column: (flagged & COLUMN_MOVES) !== 0 };
  // Beyond the last one they begin again at the first.
  const address = {
    row: ((base !== undefined && moves.row ? base.row : 0) + row) & lastRow,
    column: ((base !== undefined && moves.column ? base.column : 0) + column) & lastColumn,
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
export function readSheetPlace(
  view: DataView,
  at: number,
  { sheetBytes }: TokenLayout,
): SheetPlace {
  if (sheetBytes === 2) return { place: view.getUint16(at, true), bytes: 2 };
  const index = view.getInt16(at, true);
  const own = { first: view.getInt16(at + 10, true), last: view.getInt16(at + 12, true) };
  return { place: index, bytes: sheetBytes, ...(index < 0 ? { own } : {}) };
}
