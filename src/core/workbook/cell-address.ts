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
  // By letters and not by a pattern: readers ask this for every cell of every file.
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  const lettersFrom = at;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~LOWER_CASE_BIT;
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (at === lettersFrom || at - lettersFrom > 3) return undefined;
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  let row = 0;
  const digitsFrom = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - DIGIT_ZERO;
    if (digit < 0 || digit > 9 || (digit === 0 && at === digitsFrom)) return undefined;
    row = row * 10 + digit;
  }
  if (at === digitsFrom || row > MAX_ROWS || column > MAX_COLUMNS) return undefined;
  return { row: row - 1, column: column - 1 };
}

const DOLLAR = 36;
const DIGIT_ZERO = 48;
const LETTER_A = 65;
const LETTER_Z = 90;
const LOWER_CASE_BIT = 32;

/** Reads `A1:B2` or `A1`; `undefined` for anything else, whole rows and columns included. */
export function parseCellRange(text: string): CellRange | undefined {
  const colon = text.indexOf(":");
  const from = parseCellAddress(colon === -1 ? text : text.slice(0, colon));
  const to = colon === -1 ? from : parseCellAddress(text.slice(colon + 1));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Writes a sheet's name as a formula needs it: always quoted, which every program accepts. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
