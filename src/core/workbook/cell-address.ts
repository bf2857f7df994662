/** A cell of a sheet. Both numbers count from 0; only `formatCellAddress` counts from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Size of a sheet: Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Writes a column in letters.
 *
 * @param column - From 0.
 * @example
 * formatColumn(26); // "AA"
 */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Writes an address as people read it: row 0, column 0 is `A1`. */
export function formatCellAddress({ row, column }: CellAddress): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** Writes an address that does not move when copied: `$A$1`. */
export function formatAbsoluteAddress({ row, column }: CellAddress): string {
  return `$${formatColumn(column)}$${row + 1}`;
}

/** Writes a rectangle: `A1:B2`, and one cell as `A1`. */
export function formatCellRange({ from, to }: CellRange): string {
  const start = formatCellAddress(from);
  const end = formatCellAddress(to);
  return start === end ? start : `${start}:${end}`;
}

/**
 * Reads `A1`, `$A$1`.
 *
 * @returns `undefined` for a range, a name, or a cell outside the sheet.
 */
export function parseCellAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text.toUpperCase());
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  const row = Number(digits) - 1;
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** Reads `A1:B2` or `A1`; `undefined` for anything else, whole rows and columns included. */
export function parseCellRange(text: string): CellRange | undefined {
  const [start, end, ...rest] = text.split(":");
  const from = parseCellAddress(start ?? "");
  const to = end === undefined ? from : parseCellAddress(end);
  return from === undefined || to === undefined || rest.length > 0 ? undefined : { from, to };
}

/** Writes a sheet's name as a formula needs it: always quoted, which every program accepts. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
