/** A sheet of an old workbook: its cells, merged areas and what is hidden. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { CellSnapshot, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { errorOfByte } from "../spreadsheet-reader/error-bytes.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { hideMerged } from "../spreadsheet-reader/merged-areas.ts";
import { MAX_MERGES } from "../spreadsheet-reader/sheet-bounds.ts";
import { bytesInFonts, textInFonts, type BookText } from "./book-text.ts";
import { hasSheetReference, LINK } from "./external-sheets.ts";
import { formulaText, writtenLate } from "./formula-text.ts";
import type { OldBook, WholeRecord } from "./read-book.ts";
import { RecordReader } from "./record-reader.ts";
import { isOfSheet, SETTING_BYTES } from "./sheet-records.ts";
import { finite, numberOfRk } from "./rk-number.ts";

const ROW = 0x02_08;
const COLUMNS = 0x7d;
const MERGED = 0xe5;
const BLANK = 0x02_01;
const BLANKS = 0xbe;
const NUMBER = 0x02_03;
const RK = 0x02_7e;
const RKS = 0xbd;
const SHARED_TEXT = 0xfd;
const LABEL = 0x02_04;
const RICH_LABEL = 0xd6;
const BOOLEAN_OR_ERROR = 0x02_05;
const FORMULA = 0x06;
const STRING = 0x02_07;
const SHARED_FORMULA = 0x04_bc;

/** Bytes of a record that holds one cell. A longer one has swallowed what comes next. */
const CELL_BYTES = new Map([
  [BLANK, 6],
  [NUMBER, 14],
  [RK, 10],
  [SHARED_TEXT, 10],
  [BOOLEAN_OR_ERROR, 8],
]);

const MAX_COLUMNS = 256;
/** Where a cell's content begins, behind row, column and format. */
const CONTENT = 6;
/** Where a formula's tokens begin, behind its value, flags and their length. */
const TOKENS = 22;
/** Instead of a number: the value is of another kind, or a text of its own record. */
const NO_NUMBER = 0xff_ff;
/** The token of a formula that is written elsewhere: in the cell where its area begins. */
const WRITTEN_AT = 0x01;

/** PtgArray, PtgMemArea, PtgMemErr and PtgMemNoMem, in whatever class. */
const MORE_FOLLOWS = new Set([0x00, 0x06, 0x07, 0x08]);

type Value = Pick<CellSnapshot, "value" | "formula" | "uncached" | "font">;

/**
 * Reads a sheet.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together or a cell stands twice, `unsafe`
 *   beyond the limits.
 * @see MS-XLS 2.1.7.20.5 (worksheet substream)
 */
export function readSheet(
  records: Iterable<WholeRecord>,
  book: OldBook,
  count: CellCount,
): Pick<SheetSnapshot, "rows" | "merges" | "hidden"> {
  const reader = new SheetReader(book, count);
  for (const record of records) reader.take(record);
  return reader.content();
}

class SheetReader {
  readonly #book: OldBook;
  readonly #count: CellCount;
  readonly #rows: (CellSnapshot | undefined)[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  /** Tokens of formulas that several cells share, by the cell that holds them. */
  readonly #shared = new Map<number, DataView>();
  /** The cell whose text is in the next record, or its last one. */
  #last: { readonly row: number; readonly column: number; readonly format: number } | undefined;
  #awaits = false;
  /** Whether a record stood there that no sheet has: it was a cell, or has swallowed some. */
  #isStrange = false;

  constructor(book: OldBook, count: CellCount) {
    this.#book = book;
    this.#count = count;
  }

  content(): Pick<SheetSnapshot, "rows" | "merges" | "hidden"> {
    hideMerged(this.#rows, this.#merges);
    const rows = new Set([...this.#hiddenRows].filter((row) => this.#rows[row] !== undefined));
    const showsAll = rows.size === 0 && this.#hiddenColumns.size === 0;
    return {
      rows: this.#rows,
      ...(this.#merges.length === 0 ? {} : { merges: this.#merges }),
      ...(showsAll ? {} : { hidden: { rows, columns: this.#hiddenColumns } }),
    };
  }

  take({ id, pieces }: WholeRecord): void {
    const [view] = pieces;
    if (view === undefined) return;
    const bytes = CELL_BYTES.get(id) ?? view.byteLength;
    if (bytes !== view.byteLength) throw damaged("a cell of another length");
    if (view.byteLength > (SETTING_BYTES.get(id) ?? view.byteLength)) {
      throw damaged("a setting has swallowed what comes next");
    }
    switch (id) {
      case ROW:
        this.#count.add(1);
        if ((view.getUint16(12, true) & 0x20) !== 0) this.#hiddenRows.add(view.getUint16(0, true));
        return;
      case COLUMNS:
        this.#takeColumns(view);
        return;
      case MERGED:
        this.#takeMerged(view);
        return;
      case BLANK:
      case BLANKS:
        this.#takeBlanks(id, view);
        return;
      case RKS:
        this.#takeNumbers(view);
        return;
      case FORMULA:
        this.#takeFormula(view);
        return;
      case SHARED_FORMULA:
        if (this.#last !== undefined) this.#shared.set(placeOf(this.#last), view);
        return;
      case STRING:
        this.#takeResult(pieces);
        return;
      default: {
        const format = CONTENT <= view.byteLength ? view.getUint16(4, true) : 0;
        const value = this.#valueOf(id, pieces, view, format);
        if (value === undefined) {
          this.#isStrange ||= !isOfSheet(id);
          return;
        }
        this.#place(view.getUint16(0, true), view.getUint16(2, true), format, value);
      }
    }
  }

  #takeBlanks(id: number, view: DataView): void {
    const count = id === BLANK ? 1 : (view.byteLength - CONTENT) / 2;
    if (id === BLANKS) endsAt(view, count);
    for (let left = count; left > 0; left -= 1) this.#count.add(1);
  }

  #takeColumns(view: DataView): void {
    const isHidden = (view.getUint16(8, true) & 1) === 1;
    const last = Math.min(view.getUint16(2, true), MAX_COLUMNS - 1);
    for (let column = view.getUint16(0, true); isHidden && column <= last; column += 1) {
      this.#hiddenColumns.add(column);
    }
  }

  #takeMerged(view: DataView): void {
    const length = view.getUint16(0, true);
    for (let at = 2; at < 2 + length * 8; at += 8) {
      const from = { row: view.getUint16(at, true), column: view.getUint16(at + 4, true) };
      const to = { row: view.getUint16(at + 2, true), column: view.getUint16(at + 6, true) };
      if (this.#merges.push({ from, to }) > MAX_MERGES) throw unsafe("too-many-merges");
    }
  }

  #takeNumbers(view: DataView): void {
    const length = (view.byteLength - CONTENT) / 6;
    endsAt(view, length);
    const column = view.getUint16(2, true);
    for (let index = 0; index < length; index += 1) {
      const value = numberOfRk(view.getUint32(CONTENT + index * 6, true));
      const format = view.getUint16(4 + index * 6, true);
      this.#place(view.getUint16(0, true), column + index, format, { value });
    }
  }

  /** What a record of one cell holds; `undefined` if it is none. */
  #valueOf(
    id: number,
    pieces: readonly DataView[],
    view: DataView,
    format: number,
  ): Value | undefined {
    switch (id) {
      case NUMBER:
        return { value: finite(view.getFloat64(CONTENT, true)) };
      case RK:
        return { value: numberOfRk(view.getUint32(CONTENT, true)) };
      case BOOLEAN_OR_ERROR:
        return { value: scalarOf(view.getUint8(CONTENT), view.getUint8(CONTENT + 1) === 1) };
      case SHARED_TEXT: {
        const found = this.#book.texts[view.getUint32(CONTENT, true)];
        if (found === undefined) throw damaged("no such text");
        return this.#inFont(found, format);
      }
      case LABEL:
      case RICH_LABEL:
        return this.#inFont(this.#label(id, pieces, view, format), format);
      default:
        return undefined;
    }
  }

  #label(id: number, pieces: readonly DataView[], view: DataView, format: number): BookText {
    const { isExcel97, fonts, letters } = this.#book;
    if (isExcel97) {
      const reader = new RecordReader(pieces, CONTENT);
      const found = reader.text(reader.uint16());
      // Behind a rich one stand its fonts.
      if (id === LABEL) reader.end();
      return textInFonts(found, fonts);
    }
    const own = this.#book.formats[format]?.font;
    if (id === RICH_LABEL) return bytesInFonts(view, CONTENT, own, fonts, letters);
    return { text: this.#textIn(pieces, CONTENT, own) };
  }

  #textIn(pieces: readonly DataView[], at: number, font: string | undefined): string {
    const { isExcel97, letters } = this.#book;
    const reader = new RecordReader(pieces, at);
    const length = reader.uint16();
    const text = isExcel97 ? reader.text(length).text : letters(reader.bytes(length), font);
    reader.end();
    return text;
  }

  #inFont({ text, font }: BookText, format: number): Value {
    const told = font ?? this.#book.formats[format]?.font;
    return told !== undefined && changesLetters(told)
      ? { value: text, font: told }
      : { value: text };
  }

  #takeFormula(view: DataView): void {
    const format = view.getUint16(4, true);
    const [row, column] = [view.getUint16(0, true), view.getUint16(2, true)];
    const isNumber = view.getUint16(CONTENT + 6, true) !== NO_NUMBER;
    const kind = isNumber ? undefined : view.getUint8(CONTENT);
    this.#awaits = kind === 0;
    const formula = this.#formulaOf(view, row, column);
    // Not before its text is here: until then nobody knows its value.
    const value: Value["value"] = isNumber
      ? finite(view.getFloat64(CONTENT, true))
      : kind === 3
        ? ""
        : kind === 0
          ? null
          : scalarOf(view.getUint8(CONTENT + 2), kind === 2);
    this.#place(
      row,
      column,
      format,
      Object.assign(formula, { value }, value === null ? { uncached: true as const } : undefined),
    );
  }

  #formulaOf(view: DataView, row: number, column: number): Pick<CellSnapshot, "formula"> {
    const { external, formulas } = this.#book;
    const length = view.getUint16(TOKENS - 2, true);
    if (TOKENS + length > view.byteLength) throw damaged("a formula is cut off");
    if (TOKENS + length < view.byteLength && !hasMore(view, length))
      throw damaged("a formula has swallowed what comes next");
    if (hasSheetReference(view, external, TOKENS)) return { formula: LINK };
    const tokens = new DataView(view.buffer, view.byteOffset + TOKENS, length);
    const shared = this.#shared;
    return writtenLate(() => {
      const isElsewhere = length === 5 && tokens.getUint8(0) === WRITTEN_AT;
      if (!isElsewhere) return formulaText(tokens, formulas);
      const at = { row: tokens.getUint16(1, true), column: tokens.getUint16(3, true) };
      const found = sharedTokens(shared.get(placeOf(at)));
      return found === undefined ? "" : formulaText(found, formulas, { row, column });
    });
  }

  /** The text that the formula before gives. */
  #takeResult(pieces: readonly DataView[]): void {
    // The text of no formula was a cell before a bit of its number changed.
    if (!this.#awaits) this.#isStrange = true;
    if (!this.#awaits || this.#last === undefined) return;
    this.#awaits = false;
    const { row, column, format } = this.#last;
    const own = this.#book.formats[format]?.font;
    const { value, font } = this.#inFont({ text: this.#textIn(pieces, 0, own) }, format);
    const cell = this.#rows[row]?.[column];
    if (cell === undefined) return;
    const known: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = cell;
    known.value = value;
    delete known.uncached;
    if (font !== undefined) known.font = font;
  }

  #place(row: number, column: number, format: number, value: Value): void {
    this.#count.add(2);
    if (column >= MAX_COLUMNS) throw damaged("a cell outside");
    if (this.#isStrange) throw damaged("before a cell something that is of no sheet");
    this.#last = { row, column, format };
    const cells = (this.#rows[row] ??= []);
    if (cells[column] !== undefined) throw damaged("a cell twice");
    // Assigned to it and not spread from it: its formula may not be written out yet.
    cells[column] = Object.assign(value, this.#book.formats[format]?.shows);
  }
}

/** Rows of numbers and of blanks say behind them where they end, from where they begin. */
function endsAt(view: DataView, count: number): void {
  const last = view.getUint16(view.byteLength - 2, true);
  if (last !== view.getUint16(2, true) + count - 1) throw damaged("a row of cells is cut off");
}

/** Whether among a formula's tokens there may be constants in braces or areas: more follows them. */
function hasMore(view: DataView, length: number): boolean {
  const tokens = new Uint8Array(view.buffer, view.byteOffset + TOKENS, length);
  return tokens.some((token) => token >= 0x20 && MORE_FOLLOWS.has(token & 0x1f));
}

function scalarOf(byte: number, isError: boolean): CellSnapshot["value"] {
  return isError ? { error: errorOfByte(byte) } : byte !== 0;
}

/** Behind the area that shares them. */
function sharedTokens(record: DataView | undefined): DataView | undefined {
  if (record === undefined) return undefined;
  const length = record.getUint16(8, true);
  return 10 + length > record.byteLength
    ? undefined
    : new DataView(record.buffer, record.byteOffset + 10, length);
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MAX_COLUMNS + column;
}
