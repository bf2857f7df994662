/** What an old workbook says of itself before its sheets begin. */
import type { DateSystem } from "../../core/workbook/date-serial.ts";
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { NameTarget, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { builtInShows, type CellFormat } from "../spreadsheet-reader/cell-formats.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { formatShows, type FormatShows } from "../spreadsheet-reader/number-format.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";
import { fontAt, textInFonts, type BookText } from "./book-text.ts";
import { lettersOf, type Letters } from "./code-page.ts";
import type { FormulaContext } from "./formula-text.ts";
import { readNames } from "./read-names.ts";
import type { SheetPlace } from "./read-references.ts";
import { RecordReader, type ReadText } from "./record-reader.ts";
import { EXCEL_95, EXCEL_97 } from "./token-layout.ts";

const CODE_PAGE = 0x42;
const DATE_MODE = 0x22;
const FONT = 0x31;
const FORMAT = 0x04_1e;
const CELL_FORMAT = 0xe0;
const BOUND_SHEET = 0x85;
const SUP_BOOK = 0x01_ae;
const EXTERN_SHEET = 0x17;
const NAME = 0x18;
const TEXTS = 0xfc;

const WESTERN = 1252;
/** In a SUPBOOK: the workbook itself, and add-ins; anything else is another workbook. */
const [OWN_BOOK, ADD_IN] = [0x04_01, 0x3a_01];
/** Before the name of a sheet of another workbook, in Excel 5 and 95. */
const OTHER_BOOK = 1;

const VISIBILITIES: readonly SheetSnapshot["visibility"][] = ["visible", "hidden", "very-hidden"];

export interface Tab {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Charts and macro sheets hold no figures. */
  readonly isWorksheet: boolean;
  /** Where its part begins in the stream. */
  readonly at: number;
}

export interface OldBook {
  readonly isExcel97: boolean;
  /** In their order. */
  readonly tabs: readonly Tab[];
  readonly dateSystem: DateSystem;
  readonly fonts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly texts: readonly BookText[];
  readonly letters: Letters;
  readonly names: ReadonlyMap<string, NameTarget>;
  /** Places in the list of sheets that lead to another workbook. */
  readonly external: ReadonlySet<number>;
  readonly formulas: FormulaContext;
}

/** A record with those that continue it. */
export interface WholeRecord {
  readonly id: number;
  readonly pieces: readonly DataView[];
}

/**
 * Reads the first part of a stream.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together, `unsafe` with too many sheets,
 *   `other-format` with letters of a code page that nobody knows.
 */
export function readBook(
  records: readonly WholeRecord[],
  isExcel97: boolean,
  count: CellCount,
): OldBook {
  const all = (id: number): readonly RecordReader[] =>
    records.filter((one) => one.id === id).map(({ pieces }) => new RecordReader(pieces));
  const [codePage] = all(CODE_PAGE);
  const letters = lettersOf(codePage?.uint16() ?? WESTERN);
  const text = (reader: RecordReader, length: number): string =>
    isExcel97 ? reader.text(length).text : letters(reader.bytes(length));
  const [dateMode] = all(DATE_MODE);
  const tabs = all(BOUND_SHEET).map((reader) => tabOf(reader, text));
  if (tabs.length === 0) throw damaged("no sheet");
  if (tabs.length > MAX_SHEETS) throw unsafe("too-many-sheets");
  const fonts = all(FONT).map((reader) => {
    count.add(1);
    reader.skip(14);
    return text(reader, reader.byte());
  });
  const places = isExcel97
    ? placesOf(all(SUP_BOOK), all(EXTERN_SHEET))
    : otherBooks(all(EXTERN_SHEET));
  const sheetAt = (place: SheetPlace): string | undefined => {
    const { first, last } = place.own ?? places.own.get(place.place) ?? { first: -1, last: -1 };
    return first === last ? tabs[first]?.name : undefined;
  };
  const layout = isExcel97 ? EXCEL_97 : EXCEL_95;
  const named = readNames(all(NAME), { layout, text, sheetAt, count });
  return {
    isExcel97,
    tabs,
    dateSystem: dateMode?.uint16() === 1 ? "1904" : "1900",
    fonts,
    formats: formatsOf(all(FORMAT), all(CELL_FORMAT), { isExcel97, text, fonts, count }),
    texts: all(TEXTS).flatMap((reader) => textsOf(reader, fonts, count)),
    letters,
    names: named.targets,
    external: places.external,
    formulas: {
      layout,
      names: named.all,
      sheetAt,
      textAt: (tokens, at) => {
        const reader = new RecordReader([tokens], at);
        const found = text(reader, reader.byte());
        return { text: found, end: reader.position };
      },
    },
  };
}

function tabOf(reader: RecordReader, text: ReadText): Tab {
  const at = reader.uint32();
  const visibility = VISIBILITIES[reader.byte() & 3] ?? "visible";
  const isWorksheet = reader.byte() === 0;
  return { name: text(reader, reader.byte()), visibility, isWorksheet, at };
}

interface FormatContext {
  readonly isExcel97: boolean;
  readonly text: ReadText;
  readonly fonts: readonly string[];
  readonly count: CellCount;
}

function formatsOf(
  codes: readonly RecordReader[],
  formats: readonly RecordReader[],
  { isExcel97, text, fonts, count }: FormatContext,
): readonly CellFormat[] {
  const custom = new Map<number, FormatShows>();
  for (const reader of codes) {
    count.add(1);
    const number = reader.uint16();
    custom.set(number, formatShows(text(reader, isExcel97 ? reader.uint16() : reader.byte())));
  }
  return formats.map((reader) => {
    count.add(1);
    const font = fontAt(fonts, reader.uint16());
    const number = reader.uint16();
    const shows = custom.get(number) ?? builtInShows(number);
    return font !== undefined && changesLetters(font) ? { shows, font } : { shows };
  });
}

function textsOf(
  reader: RecordReader,
  fonts: readonly string[],
  count: CellCount,
): readonly BookText[] {
  reader.skip(4);
  const texts: BookText[] = [];
  for (let left = reader.uint32(); left > 0; left -= 1) {
    count.add(1);
    texts.push(textInFonts(reader.text(reader.uint16()), fonts));
  }
  return texts;
}

interface Places {
  readonly own: ReadonlyMap<number, { readonly first: number; readonly last: number }>;
  readonly external: ReadonlySet<number>;
}

/** @see MS-XLS 2.4.271 (SupBook), 2.4.105 (ExternSheet) */
function placesOf(books: readonly RecordReader[], lists: readonly RecordReader[]): Places {
  const kinds = books.map((reader) => {
    reader.skip(2);
    return reader.uint16();
  });
  const own = new Map<number, { readonly first: number; readonly last: number }>();
  const external = new Set<number>();
  for (const reader of lists) {
    const length = reader.uint16();
    for (let index = 0; index < length; index += 1) {
      const kind = kinds[reader.uint16()];
      const place = { first: reader.uint16(), last: reader.uint16() };
      if (kind === OWN_BOOK) own.set(index, place);
      else if (kind !== undefined && kind !== ADD_IN) external.add(index);
    }
  }
  return { own, external };
}

/** Excel 5 and 95 name a sheet in each record, which formulas count from 1. */
function otherBooks(sheets: readonly RecordReader[]): Places {
  const external = new Set<number>();
  for (const [index, reader] of sheets.entries()) {
    if (reader.byte() > 0 && reader.byte() === OTHER_BOOK) external.add(index + 1);
  }
  return { own: new Map(), external };
}
