/** Workbooks of Excel 5 to 2003 (`.xls`) as snapshots. */
import type { WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { readWithSheetJs } from "../sheetjs/read-with-sheetjs.ts";
import { RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { openCompoundFile, type CompoundFile } from "./compound-file.ts";
import { decryptStream } from "./decrypt-stream.ts";
import { scanRecords } from "./scan-records.ts";
import { summaryTime } from "./summary-time.ts";

/** The folder in which Excel keeps macros. @see MS-XLS 2.1.7.20 */
const MACROS = "_VBA_PROJECT_CUR";

/**
 * Reads an old workbook.
 *
 * The library gets the stream alone, after its records were walked through and its cells counted
 * here: it reads anything, and says nothing of what it could not.
 *
 * @throws {RefusedFileError}
 */
export async function readXls(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const file = openCompoundFile(bytes);
  const stream = decryptStream(workbookStream(file));
  const sheets = scanRecords(stream);
  const snapshot = await readWithSheetJs(stream, sheets);
  const modifiedAt = summaryTime(file);
  const hasMacros = file.folders.includes(MACROS);
  return {
    ...snapshot,
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(hasMacros ? { hasMacros } : {}),
  };
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
