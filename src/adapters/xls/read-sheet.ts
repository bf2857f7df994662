/** A sheet of an old workbook: its cells, merged areas and what is hidden. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import type { CellSnapshot, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { hideMerged } from "../spreadsheet-reader/merged-areas.ts";
import { MAX_MERGES } from "../spreadsheet-reader/sheet-bounds.ts";
import {
  BLANK,
  CELL_BYTES,
  cellContent,
  CONTENT,
  resultContent,
  type CellContent,
} from "./cell-content.ts";
import { formulaContent } from "./formula-content.ts";
import type { OldBook, WholeRecord } from "./read-book.ts";
import { numberOfRk } from "./rk-number.ts";
import { SharedFormulas } from "./shared-formulas.ts";
import { isOfSheet, SETTING_BYTES } from "./sheet-records.ts";

const ROW = 0x02_08;
const COLUMNS = 0x7d;
const MERGED = 0xe5;
const BLANKS = 0xbe;
const RKS = 0xbd;
const FORMULA = 0x06;
const STRING = 0x02_07;
const SHARED_FORMULA = 0x04_bc;

const MAX_COLUMNS = 256;

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
  readonly #shared = new SharedFormulas();
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
        if (this.#last !== undefined) this.#shared.keep(this.#last, view);
        return;
      case STRING:
        this.#takeResult(pieces);
        return;
      default: {
        const format = CONTENT <= view.byteLength ? view.getUint16(4, true) : 0;
        const content = cellContent(id, pieces, view, format, this.#book);
        if (content === undefined) {
          this.#isStrange ||= !isOfSheet(id);
          return;
        }
        this.#place(view.getUint16(0, true), view.getUint16(2, true), format, content);
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

  #takeFormula(view: DataView): void {
    const content = formulaContent(view, this.#book, this.#shared);
    this.#awaits = content.uncached === true;
    const [row, column] = [view.getUint16(0, true), view.getUint16(2, true)];
    this.#place(row, column, view.getUint16(4, true), content);
  }

  /** The text that the formula before gives. */
  #takeResult(pieces: readonly DataView[]): void {
    // The text of no formula was a cell before a bit of its number changed.
    if (!this.#awaits) this.#isStrange = true;
    if (!this.#awaits || this.#last === undefined) return;
    this.#awaits = false;
    const { row, column, format } = this.#last;
    const { value, font } = resultContent(pieces, format, this.#book);
    const cell = this.#rows[row]?.[column];
    if (cell === undefined) return;
    const known: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] } = cell;
    known.value = value;
    delete known.uncached;
    if (font !== undefined) known.font = font;
  }

  #place(row: number, column: number, format: number, content: CellContent): void {
    this.#count.add(2);
    if (column >= MAX_COLUMNS) throw damaged("a cell outside");
    if (this.#isStrange) throw damaged("before a cell something that is of no sheet");
    this.#last = { row, column, format };
    const cells = (this.#rows[row] ??= []);
    if (cells[column] !== undefined) throw damaged("a cell twice");
    // Assigned to it and not spread from it: its formula may not be written out yet.
    cells[column] = Object.assign(content, this.#book.formats[format]?.shows);
  }
}

/** Rows of numbers and of blanks say behind them where they end, from where they begin. */
function endsAt(view: DataView, count: number): void {
  const last = view.getUint16(view.byteLength - 2, true);
  if (last !== view.getUint16(2, true) + count - 1) throw damaged("a row of cells is cut off");
}
