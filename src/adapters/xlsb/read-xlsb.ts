/** Binary workbooks of Excel 2007 and later (`.xlsb`) as snapshots, by our own rules alone. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { builtInShows } from "../spreadsheet-reader/cell-formats.ts";
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { modifiedTime } from "../spreadsheet-reader/modified-time.ts";
import { formatShows, type FormatShows } from "../spreadsheet-reader/number-format.ts";
import { openPackage } from "../spreadsheet-reader/package-parts.ts";
import { binaryRecords, wideText } from "./binary-records.ts";
import { readBook } from "./read-book.ts";
import { readSheet } from "./read-sheet.ts";

const TEXT_ITEM = 19;
const END_TEXTS = 160;
const NUMBER_FORMAT = 44;
const BEGIN_CELL_FORMATS = 617;
const END_CELL_FORMATS = 618;
const CELL_FORMAT = 47;
const END_STYLES = 279;

/**
 * Reads a binary workbook within the guard's limits. SheetJS reads them too, but a single bit makes
 * it ask for all memory there is.
 *
 * @throws {RefusedFileError}
 * @see MS-XLSB
 */
export async function readXlsb(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    const parts = openPackage(bytes);
    const roots = parts.relationships("");
    const root = (type: string): string | undefined =>
      roots.find((one) => one.type === type && !one.isExternal)?.target;
    const workbook = root("officeDocument");
    if (workbook === undefined) throw damaged("no workbook part");
    const book = readBook(parts.bytes(workbook));
    const related = parts.relationships(workbook);
    const part = (type: string): Uint8Array | undefined => {
      const found = related.find((one) => one.type === type && !one.isExternal);
      return found === undefined ? undefined : parts.bytes(found.target);
    };
    const count = new CellCount();
    const context = {
      strings: textsOf(part("sharedStrings"), count),
      formats: formatsOf(part("styles"), count),
      book,
      count,
    };
    const sheets = book.sheets.flatMap(({ name, visibility, relationship }): SheetSnapshot[] => {
      const found = related.find(({ id }) => id === relationship);
      if (found === undefined) throw damaged("a sheet leads nowhere");
      // Charts and macro sheets hold no figures.
      if (found.type !== "worksheet") return [];
      return [{ name, visibility, ...readSheet(parts.bytes(found.target), context) }];
    });
    if (sheets.length === 0) throw damaged("no worksheet");
    const core = root("core-properties");
    const modifiedAt =
      core === undefined || !parts.has(core) ? undefined : modifiedTime(parts.xml(core));
    const { names, dateSystem } = book;
    const hasMacros = related.some(({ type }) => type === "vbaProject");
    return {
      sheets,
      names,
      dateSystem,
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
      ...(hasMacros ? { hasMacros } : {}),
    };
  });
}

function textsOf(part: Uint8Array | undefined, count: CellCount): readonly string[] {
  const texts: string[] = [];
  if (part === undefined) return texts;
  for (const { id, content } of binaryRecords(part, END_TEXTS)) {
    if (id !== TEXT_ITEM) continue;
    count.add(2);
    texts.push(wideText(content, 1).text);
  }
  return texts;
}

function formatsOf(part: Uint8Array | undefined, count: CellCount): readonly FormatShows[] {
  const custom = new Map<number, FormatShows>();
  const numbers: number[] = [];
  if (part === undefined) return [];
  let isOfCells = false;
  for (const { id, content } of binaryRecords(part, END_STYLES)) {
    count.add(1);
    if (id === BEGIN_CELL_FORMATS) isOfCells = true;
    if (id === END_CELL_FORMATS) isOfCells = false;
    if (id === NUMBER_FORMAT) {
      custom.set(content.getUint16(0, true), formatShows(wideText(content, 2).text));
    }
    if (isOfCells && id === CELL_FORMAT) numbers.push(content.getUint16(2, true));
  }
  return numbers.map((number) => custom.get(number) ?? builtInShows(number));
}
