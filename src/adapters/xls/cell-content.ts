/** What the record of one cell holds. */
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { errorOfByte } from "../spreadsheet-reader/error-bytes.ts";
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { bytesInFonts, textInFonts, type BookText } from "./book-text.ts";
import type { OldBook } from "./read-book.ts";
import { RecordReader } from "./record-reader.ts";
import { finite, numberOfRk } from "./rk-number.ts";

export const BLANK = 0x02_01;
const NUMBER = 0x02_03;
const RK = 0x02_7e;
const SHARED_TEXT = 0xfd;
const LABEL = 0x02_04;
const RICH_LABEL = 0xd6;
const BOOLEAN_OR_ERROR = 0x02_05;

/** Where a cell's content begins, behind row, column and format. */
export const CONTENT = 6;

/** Bytes of a record that holds one cell. A longer one has swallowed what comes next. */
export const CELL_BYTES: ReadonlyMap<number, number> = new Map([
  [BLANK, 6],
  [NUMBER, 14],
  [RK, 10],
  [SHARED_TEXT, 10],
  [BOOLEAN_OR_ERROR, 8],
]);

export type CellContent = Pick<CellSnapshot, "value" | "formula" | "uncached" | "font">;

/**
 * Reads a number, a text, TRUE, FALSE or an error.
 *
 * @param format - Number of the cell's format, which names the font.
 * @returns `undefined` for a record that is none of these.
 * @throws {RefusedFileError} `damaged` if it does not hold together.
 */
export function cellContent(
  id: number,
  pieces: readonly DataView[],
  view: DataView,
  format: number,
  book: OldBook,
): CellContent | undefined {
  switch (id) {
    case NUMBER:
      return { value: finite(view.getFloat64(CONTENT, true)) };
    case RK:
      return { value: numberOfRk(view.getUint32(CONTENT, true)) };
    case BOOLEAN_OR_ERROR:
      return { value: scalarOf(view.getUint8(CONTENT), view.getUint8(CONTENT + 1) === 1) };
    case SHARED_TEXT: {
      const found = book.texts[view.getUint32(CONTENT, true)];
      if (found === undefined) throw damaged("no such text");
      return inFont(found, format, book);
    }
    case LABEL:
    case RICH_LABEL:
      return inFont(labelOf(id, pieces, view, format, book), format, book);
    default:
      return undefined;
  }
}

/** The text that a formula gives, which stands in a record of its own. */
export function resultContent(
  pieces: readonly DataView[],
  format: number,
  book: OldBook,
): CellContent {
  return inFont({ text: textIn(pieces, 0, book.formats[format]?.font, book) }, format, book);
}

export function scalarOf(byte: number, isError: boolean): CellSnapshot["value"] {
  return isError ? { error: errorOfByte(byte) } : byte !== 0;
}

function labelOf(
  id: number,
  pieces: readonly DataView[],
  view: DataView,
  format: number,
  book: OldBook,
): BookText {
  const { isExcel97, fonts, letters } = book;
  if (isExcel97) {
    const reader = new RecordReader(pieces, CONTENT);
    const found = reader.text(reader.uint16());
    // Behind a rich one stand its fonts.
    if (id === LABEL) reader.end();
    return textInFonts(found, fonts);
  }
  const own = book.formats[format]?.font;
  if (id === RICH_LABEL) return bytesInFonts(view, CONTENT, own, fonts, letters);
  return { text: textIn(pieces, CONTENT, own, book) };
}

function textIn(
  pieces: readonly DataView[],
  at: number,
  font: string | undefined,
  { isExcel97, letters }: OldBook,
): string {
  const reader = new RecordReader(pieces, at);
  const length = reader.uint16();
  const text = isExcel97 ? reader.text(length).text : letters(reader.bytes(length), font);
  reader.end();
  return text;
}

function inFont({ text, font }: BookText, format: number, { formats }: OldBook): CellContent {
  const told = font ?? formats[format]?.font;
  return told !== undefined && changesLetters(told) ? { value: text, font: told } : { value: text };
}
