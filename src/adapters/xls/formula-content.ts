/** What the record of a formula holds: its value and its tokens. */
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { CONTENT, scalarOf, type CellContent } from "./cell-content.ts";
import { hasSheetReference, LINK } from "./external-sheets.ts";
import { formulaText, writtenLate } from "./formula-text.ts";
import type { OldBook } from "./read-book.ts";
import { finite } from "./rk-number.ts";
import type { SharedFormulas } from "./shared-formulas.ts";

/** Where a formula's tokens begin, behind its value, flags and their length. */
const TOKENS = 22;
/** Instead of a number: the value is of another kind, or a text of its own record. */
const NO_NUMBER = 0xff_ff;
/** The token of a formula that is written elsewhere: in the cell where its area begins. */
const WRITTEN_AT = 0x01;
/** PtgArray, PtgMemArea, PtgMemErr and PtgMemNoMem, in whatever class. */
const MORE_FOLLOWS = new Set([0x00, 0x06, 0x07, 0x08]);

/**
 * Reads a formula with its value: uncached where that is a text, which stands in a record of its own.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together.
 * @see MS-XLS 2.4.127 (Formula)
 */
export function formulaContent(view: DataView, book: OldBook, shared: SharedFormulas): CellContent {
  const formula = formulaOf(view, book, shared);
  const value = valueOf(view);
  // Assigned to it and not spread from it: it is not written out yet.
  return Object.assign(
    formula,
    { value },
    value === null ? { uncached: true as const } : undefined,
  );
}

/** @returns `null` for a text: until its record is here nobody knows it. */
function valueOf(view: DataView): CellSnapshot["value"] {
  if (view.getUint16(CONTENT + 6, true) !== NO_NUMBER) {
    return finite(view.getFloat64(CONTENT, true));
  }
  const kind = view.getUint8(CONTENT);
  if (kind === 0) return null;
  return kind === 3 ? "" : scalarOf(view.getUint8(CONTENT + 2), kind === 2);
}

function formulaOf(
  view: DataView,
  { external, formulas }: OldBook,
  shared: SharedFormulas,
): Pick<CellSnapshot, "formula"> {
  const [row, column] = [view.getUint16(0, true), view.getUint16(2, true)];
  const length = view.getUint16(TOKENS - 2, true);
  if (TOKENS + length > view.byteLength) throw damaged("a formula is cut off");
  if (TOKENS + length < view.byteLength && !hasMore(view, length))
    throw damaged("a formula has swallowed what comes next");
  if (hasSheetReference(view, external, TOKENS)) return { formula: LINK };
  const tokens = new DataView(view.buffer, view.byteOffset + TOKENS, length);
  return writtenLate(() => {
    const isElsewhere = length === 5 && tokens.getUint8(0) === WRITTEN_AT;
    if (!isElsewhere) return formulaText(tokens, formulas);
    const at = { row: tokens.getUint16(1, true), column: tokens.getUint16(3, true) };
    const found = shared.tokensAt(at);
    return found === undefined ? "" : formulaText(found, formulas, { row, column });
  });
}

/** Whether among a formula's tokens there may be constants in braces or areas: more follows them. */
function hasMore(view: DataView, length: number): boolean {
  const tokens = new Uint8Array(view.buffer, view.byteOffset + TOKENS, length);
  return tokens.some((token) => token >= 0x20 && MORE_FOLLOWS.has(token & 0x1f));
}
