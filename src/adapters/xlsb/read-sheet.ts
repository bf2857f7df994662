/** A binary worksheet: its cells and merged areas. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type CellAddress,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import type { CellSnapshot, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { errorOfByte } from "../spreadsheet-reader/error-bytes.ts";
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { hideMerged } from "../spreadsheet-reader/merged-areas.ts";
import type { FormatShows } from "../spreadsheet-reader/number-format.ts";
import { hasSheetReference, LINK } from "../xls/external-sheets.ts";
import { formulaText, writtenLate } from "../xls/formula-text.ts";
import { finite, numberOfRk } from "../xls/rk-number.ts";
import { binaryRecords, wideText, type BinaryRecord } from "./binary-records.ts";
import type { BinaryBook } from "./read-book.ts";

const ROW = 0;
const MERGED = 176;
const END_SHEET = 130;
const SHARED_FORMULA = 427;
/** The area that shares a formula, before it. */
const AREA_BYTES = 16;
/** The token of a formula that is written elsewhere: in that row; the column stands behind. */
const [WRITTEN_AT, WRITTEN_AT_BYTES] = [0x01, 5];

type Kind = "blank" | "rk" | "error" | "boolean" | "real" | "text" | "shared" | "rich";

/** What a cell's record holds; those from 12 stand right of the cell before, without a column. */
const KINDS = new Map<number, Kind>([
  [1, "blank"],
  [2, "rk"],
  [3, "error"],
  [4, "boolean"],
  [5, "real"],
  [6, "text"],
  [7, "shared"],
  [62, "rich"],
  [12, "blank"],
  [13, "rk"],
  [14, "error"],
  [15, "boolean"],
  [16, "real"],
  [17, "text"],
  [18, "shared"],
  [8, "text"],
  [9, "real"],
  [10, "boolean"],
  [11, "error"],
]);
const isShort = (id: number): boolean => id >= 12 && id <= 18;
const isFormula = (id: number): boolean => id >= 8 && id <= 11;

export interface BookContext {
  readonly strings: readonly string[];
  readonly formats: readonly FormatShows[];
  readonly book: BinaryBook;
  readonly count: CellCount;
}

/** Records of formulas that several cells share, by the cell that holds them. */
type SharedFormulas = ReadonlyMap<number, DataView>;

/**
 * Reads a worksheet. Of a formula that takes from another workbook only that is told.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together or a cell stands twice, `unsafe`
 *   beyond the limits.
 * @see MS-XLSB 2.1.7.62 (worksheet)
 */
export function readSheet(
  bytes: Uint8Array,
  context: BookContext,
): Pick<SheetSnapshot, "rows" | "merges"> {
  const rows: (CellSnapshot | undefined)[][] = [];
  const merges: CellRange[] = [];
  const shared = new Map<number, DataView>();
  let row = -1;
  let column = -1;
  for (const { id, content } of binaryRecords(bytes, END_SHEET)) {
    const kind = KINDS.get(id);
    if (id === ROW) {
      context.count.add(1);
      row = content.getUint32(0, true);
      column = -1;
      if (row >= MAX_ROWS) throw damaged("a row outside");
    } else if (id === MERGED) {
      context.count.add(1);
      merges.push(areaOf(content));
    } else if (id === SHARED_FORMULA) {
      shared.set(placeOf({ row, column }), content);
    } else if (kind !== undefined) {
      context.count.add(kind === "blank" ? 1 : 2);
      column = isShort(id) ? column + 1 : content.getUint32(0, true);
      if (row < 0 || column >= MAX_COLUMNS) throw damaged("a cell outside");
      if (kind === "blank") continue;
      const cells = (rows[row] ??= []);
      if (cells[column] !== undefined) throw damaged("a cell twice");
      cells[column] = cellOf({ id, content, at: { row, column } }, kind, shared, context);
    }
  }
  hideMerged(rows, merges);
  return { rows, ...(merges.length === 0 ? {} : { merges }) };
}

function areaOf(content: DataView): CellRange {
  const at = (from: number): number => content.getUint32(from, true);
  const from = { row: at(0), column: at(8) };
  const to = { row: at(4), column: at(12) };
  const isInside = from.row <= to.row && from.column <= to.column;
  if (!isInside || to.row >= MAX_ROWS || to.column >= MAX_COLUMNS) throw damaged("an area outside");
  return { from, to };
}

interface CellRecord extends BinaryRecord {
  readonly at: CellAddress;
}

function cellOf(
  { id, content, at }: CellRecord,
  kind: Kind,
  shared: SharedFormulas,
  context: BookContext,
): CellSnapshot {
  const from = isShort(id) ? 4 : 8;
  const format = content.getUint32(from - 4, true) & 0xff_ff_ff;
  const value = { value: valueOf(kind, content, from, context), ...context.formats[format] };
  if (!isFormula(id)) return value;
  const { book } = context;
  if (hasSheetReference(content, book.external, from)) return { ...value, formula: LINK };
  const tokensAt = tokensBehind(kind, content, from);
  // Assigned and not spread: it is not written out yet.
  return Object.assign(
    writtenLate(() => formulaOf(content, tokensAt, at, shared, book)),
    value,
  );
}

/** Behind a formula's value and its flags stands the length of its tokens. */
function tokensBehind(kind: Kind, content: DataView, from: number): number {
  if (kind === "text") return wideText(content, from).end + 2;
  return from + (kind === "real" ? 8 : 1) + 2;
}

/** @returns Empty where it has something that forms do not have, or does not hold together. */
function formulaOf(
  content: DataView,
  tokensAt: number,
  cell: CellAddress,
  shared: SharedFormulas,
  { formulas }: BinaryBook,
): string {
  const tokens = tokensOf(content, tokensAt);
  if (tokens === undefined) return "";
  const isElsewhere = tokens.byteLength === WRITTEN_AT_BYTES && tokens.getUint8(0) === WRITTEN_AT;
  if (!isElsewhere) return formulaText(tokens, formulas);
  const columnAt = tokensAt + 4 + tokens.byteLength + 4;
  if (columnAt + 4 > content.byteLength) return "";
  const at = { row: tokens.getUint32(1, true), column: content.getUint32(columnAt, true) };
  const record = shared.get(placeOf(at));
  const found = record === undefined ? undefined : tokensOf(record, AREA_BYTES);
  return found === undefined ? "" : formulaText(found, formulas, cell);
}

/** @param at - Where their length stands. */
function tokensOf(content: DataView, at: number): DataView | undefined {
  if (at + 4 > content.byteLength) return undefined;
  const length = content.getUint32(at, true);
  if (at + 4 + length > content.byteLength) return undefined;
  return new DataView(content.buffer, content.byteOffset + at + 4, length);
}

function placeOf({ row, column }: CellAddress): number {
  return row * MAX_COLUMNS + column;
}

function valueOf(
  kind: Kind,
  content: DataView,
  at: number,
  { strings }: BookContext,
): CellSnapshot["value"] {
  switch (kind) {
    case "blank":
      return null;
    case "rk":
      return numberOfRk(content.getUint32(at, true));
    case "real":
      return finite(content.getFloat64(at, true));
    case "boolean":
      return content.getUint8(at) !== 0;
    case "error":
      return { error: errorOfByte(content.getUint8(at)) };
    case "text":
      return wideText(content, at).text;
    case "rich":
      return wideText(content, at + 1).text;
    case "shared": {
      const text = strings[content.getUint32(at, true)];
      if (text === undefined) throw damaged("no such text");
      return text;
    }
  }
}
