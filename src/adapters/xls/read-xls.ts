/** Workbooks of Excel 5 to 2003 (`.xls`) as snapshots, by our own rules alone. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { CellCount } from "../spreadsheet-reader/cell-count.ts";
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { openCompoundFile, type CompoundFile } from "./compound-file.ts";
import { decryptStream } from "./decrypt-stream.ts";
import { readBook } from "./read-book.ts";
import { readSheet } from "./read-sheet.ts";
import { streamParts } from "./stream-parts.ts";
import { summaryTime } from "./summary-time.ts";

/** The folder in which Excel keeps macros. @see MS-XLS 2.1.7.20 */
const MACROS = "_VBA_PROJECT_CUR";

/**
 * Reads an old workbook within the guard's limits. SheetJS reads them too, but writes `_` for
 * letters of old code pages and drops fonts, and says nothing of what it could not read.
 *
 * @throws {RefusedFileError}
 * @see MS-XLS
 */
export async function readXls(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because other readers have to wait.
  return Promise.resolve().then(() => {
    const file = openCompoundFile(bytes);
    const parts = streamParts(decryptStream(workbookStream(file)));
    const count = new CellCount();
    const book = readBook(parts.book, parts.isExcel97, count);
    const told = new Set(book.tabs.map(({ at, isWorksheet }) => (isWorksheet ? at : undefined)));
    // Its figures would be lost.
    if (!parts.worksheets.every((at) => told.has(at))) throw damaged("a worksheet without a tab");
    const sheets = book.tabs.flatMap(({ name, visibility, isWorksheet, at }): SheetSnapshot[] => {
      const records = parts.sheet(at);
      return isWorksheet ? [{ name, visibility, ...readSheet(records, book, count) }] : [];
    });
    if (sheets.length === 0) throw damaged("no worksheet");
    const modifiedAt = summaryTime(file);
    return {
      sheets,
      names: book.names,
      dateSystem: book.dateSystem,
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
      ...(file.folders.includes(MACROS) ? { hasMacros: true as const } : {}),
    };
  });
}

/** Excel 97 and later call it `Workbook`; files for both hold the older `Book` as well. */
function workbookStream(file: CompoundFile): Uint8Array {
  const name = ["Workbook", "Book"].find((one) => file.has(one));
  if (name !== undefined) return file.stream(name);
  // A letter with a table inside holds a workbook, but is none.
  const isLetter = file.has("WordDocument");
  throw new RefusedFileError(
    isLetter ? { code: "document", kind: "doc" } : { code: "not-a-workbook" },
  );
}
