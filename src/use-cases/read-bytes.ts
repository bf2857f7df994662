/** Reads what the office wrote from its bytes: JSON, CSV and workbooks with tables. */
import {
  CsvEncodingError,
  readCsvTable,
  readOldCsvTables,
} from "../adapters/csv/read-csv-table.ts";
import { UnreadableFileError, type FolderFile } from "../adapters/folder/folder.ts";
import { tableFromSheet, type Table } from "../core/campaign/table.ts";
import type { WorkbookSnapshot } from "../core/workbook/workbook-snapshot.ts";
import { formatCellAddress } from "../core/workbook/cell-address.ts";
import { readOldTable } from "../core/reading/legacy-encoding/old-table.ts";
import { decodeLegacyText } from "../core/reading/legacy-encoding/decode-legacy-text.ts";
import { ProblemsError } from "./failures.ts";
import { openWorkbook } from "./open-workbook.ts";
import { unclearTexts } from "./unclear-texts.ts";

/** Reads text; a byte order mark is no part of it. */
export function textFromBytes(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * Reads a workbook, every sheet of it, texts of old fonts as Unicode.
 *
 * @throws {UnreadableFileError} If that cannot be done.
 */
export async function workbookFromBytes({ path, bytes }: FolderFile): Promise<WorkbookSnapshot> {
  try {
    const workbook = decodeLegacyText(await openWorkbook(bytes));
    // Sheets are read when their rows are first asked for.
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
  } catch (error) {
    throw new UnreadableFileError(path, error);
  }
}

/**
 * Reads a table from `.csv` or from the first sheet of a workbook.
 *
 * @throws {UnreadableFileError} If there is none.
 * @throws {ProblemsError} If texts are in an old encoding and cannot be told for sure.
 */
export async function tableFromBytes(file: FolderFile): Promise<Table> {
  if (!/\.csv$/iu.test(file.path)) {
    const workbook = await workbookFromBytes(file);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new UnreadableFileError(file.path, "no sheet");
    const unclear = unclearTexts([sheet], file.path);
    if (unclear.length > 0) throw new ProblemsError(unclear);
    return tableFromSheet(sheet, workbook.dateSystem);
  }
  try {
    return readCsvTable(file.bytes);
  } catch (error) {
    const old = error instanceof CsvEncodingError ? tableOfOldBytes(file) : undefined;
    if (old !== undefined) return old;
    throw new UnreadableFileError(file.path, error);
  }
}

/**
 * A table from before Unicode; `undefined` where it is in no encoding known here.
 *
 * @throws {ProblemsError} If some texts are Vietnamese in no encoding or in two.
 */
function tableOfOldBytes({ path, bytes }: FolderFile): Table | undefined {
  const { western, vietnamese } = readOldCsvTables(bytes);
  const read = readOldTable(western.rows, vietnamese.rows);
  switch (read.outcome) {
    case "decoded":
      return { rows: read.rows, lines: western.lines };
    case "unclear":
      throw new ProblemsError(
        read.texts.map(({ row, column, text, encoding }) => ({
          code: "unclear-encoding",
          args: { text, encoding },
          file: path,
          cell: formatCellAddress({ row: (western.lines[row] ?? row + 1) - 1, column }),
        })),
      );
    case "unknown":
      return undefined;
  }
}
