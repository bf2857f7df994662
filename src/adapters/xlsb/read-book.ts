/** The binary workbook part: its sheets, its names and who is another workbook. */
import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../core/workbook/cell-address.ts";
import type { DateSystem } from "../../core/workbook/date-serial.ts";
import type { NameTarget, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";
import type { FormulaContext } from "../xls/formula-text.ts";
import { BINARY_2007 } from "../xls/token-layout.ts";
import { binaryRecords, shortText, wideText } from "./binary-records.ts";

const END_BOOK = 132;
const PROPERTIES = 153;
const BUNDLE_SHEET = 156;
const NAME = 39;
const EXTERN_SHEET = 362;
const OWN_BOOK = 357;
const OTHER_BOOK = 355;
/** The workbook itself, another one, the same sheet, add-ins. */
const BOOKS = new Set([OWN_BOOK, OTHER_BOOK, 358, 667]);
/** Where in the record of a name its text begins. */
const NAME_AT = 9;
const OF_WORKBOOK = 0xff_ff_ff_ff;
/** PtgRef3d and PtgArea3d in their three classes, with their lengths. */
const REFERENCES = new Set([0x3a, 0x5a, 0x7a]);
const REFERENCE_BYTES = 9;
const AREAS = new Set([0x3b, 0x5b, 0x7b]);
const AREA_BYTES = 15;
/** PtgRange, between two cells. */
const RANGE = 0x11;

export interface BinarySheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationship: string;
}

export interface BinaryBook {
  /** In the order of their tabs. */
  readonly sheets: readonly BinarySheet[];
  readonly names: ReadonlyMap<string, NameTarget>;
  readonly dateSystem: DateSystem;
  /** Places in the list of sheets of formulas which lead to another workbook. */
  readonly external: ReadonlySet<number>;
  readonly formulas: FormulaContext;
}

const VISIBILITIES: readonly SheetSnapshot["visibility"][] = ["visible", "hidden", "very-hidden"];

/**
 * Reads the workbook part.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together, `unsafe` with too many sheets.
 * @see MS-XLSB 2.4.304 (BrtBundleSh), 2.4.663 (BrtExternSheet), 2.4.711 (BrtName)
 */
export function readBook(bytes: Uint8Array): BinaryBook {
  const sheets: BinarySheet[] = [];
  const books: number[] = [];
  const places: { readonly book: number; readonly first: number; readonly last: number }[] = [];
  const named: DataView[] = [];
  let dateSystem: DateSystem = "1900";
  for (const { id, content } of binaryRecords(bytes, END_BOOK)) {
    if (id === PROPERTIES) dateSystem = (content.getUint32(0, true) & 1) === 1 ? "1904" : "1900";
    if (id === BUNDLE_SHEET) sheets.push(sheetOf(content));
    if (sheets.length > MAX_SHEETS) throw unsafe("too-many-sheets");
    if (BOOKS.has(id)) books.push(id);
    if (id === NAME) named.push(content);
    if (id !== EXTERN_SHEET) continue;
    for (let at = 4; at + 12 <= content.byteLength; at += 12) {
      const book = books[content.getUint32(at, true)] ?? 0;
      places.push({
        book,
        first: content.getInt32(at + 4, true),
        last: content.getInt32(at + 8, true),
      });
    }
  }
  if (sheets.length === 0) throw damaged("no sheet");
  const sheetAt = (place: number): string | undefined => {
    const { book, first, last } = places[place] ?? {};
    return book === OWN_BOOK && first === last ? sheets[first ?? -1]?.name : undefined;
  };
  const external = places.flatMap(({ book }, index) => (book === OTHER_BOOK ? [index] : []));
  return {
    sheets,
    names: new Map(named.flatMap((content) => nameOf(content, sheetAt))),
    dateSystem,
    external: new Set(external),
    formulas: {
      layout: BINARY_2007,
      names: named.map((content) => wideText(content, NAME_AT).text),
      sheetAt: ({ place }) => sheetAt(place),
      textAt: shortText,
    },
  };
}

function sheetOf(content: DataView): BinarySheet {
  const relationship = wideText(content, 8);
  return {
    name: wideText(content, relationship.end).text,
    visibility: VISIBILITIES[content.getUint32(0, true)] ?? "visible",
    relationship: relationship.text,
  };
}

/** Names of the workbook that lead to one area of one sheet. */
function nameOf(
  content: DataView,
  sheetAt: (place: number) => string | undefined,
): readonly (readonly [string, NameTarget])[] {
  if (content.getUint32(5, true) !== OF_WORKBOOK) return [];
  const { text, end } = wideText(content, NAME_AT);
  const area = areaOf(content, end + 4, content.getUint32(end, true));
  const sheet = area === undefined ? undefined : sheetAt(area.place);
  if (area === undefined || sheet === undefined) return [];
  const { from, to } = area;
  const isWhole =
    (from.row === 0 && to.row === MAX_ROWS - 1) ||
    (from.column === 0 && to.column === MAX_COLUMNS - 1);
  return isWhole ? [] : [[text, { sheet, from, to }]];
}

interface Area {
  /** In the list of sheets of formulas. */
  readonly place: number;
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** The area that tokens are, if they are nothing else: a cell, an area, or from one cell to another. */
function areaOf(content: DataView, at: number, length: number): Area | undefined {
  const token = content.getUint8(at);
  const place = content.getUint16(at + 1, true);
  if (AREAS.has(token) && length === AREA_BYTES) {
    return {
      place,
      from: addressAt(content, at + 3, at + 11),
      to: addressAt(content, at + 7, at + 13),
    };
  }
  if (!REFERENCES.has(token)) return undefined;
  const from = addressAt(content, at + 3, at + 7);
  if (length === REFERENCE_BYTES) return { place, from, to: from };
  if (length !== 2 * REFERENCE_BYTES + 1) return undefined;
  const next = at + REFERENCE_BYTES;
  const isRange =
    REFERENCES.has(content.getUint8(next)) &&
    content.getUint16(next + 1, true) === place &&
    content.getUint8(next + REFERENCE_BYTES) === RANGE;
  return isRange ? { place, from, to: addressAt(content, next + 3, next + 7) } : undefined;
}

function addressAt(content: DataView, row: number, column: number): CellAddress {
  // The two upper bits say whether row and column move.
  return { row: content.getUint32(row, true), column: content.getUint16(column, true) & 0x3f_ff };
}
