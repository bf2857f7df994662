/** Reads what the office wrote from its bytes: JSON, CSV and workbooks with tables. */
import { readCsvTable } from "../adapters/csv/read-csv-table.ts";
import { UnreadableFileError, type FolderFile } from "../adapters/folder/folder.ts";
import { guardBytes } from "../adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import { tableFromSheet, type Table } from "../core/campaign/table.ts";
import type { WorkbookSnapshot } from "../core/workbook/workbook-snapshot.ts";

/** Reads text; a byte order mark is no part of it. */
export function textFromBytes(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** Reads a workbook. @throws {UnreadableFileError} If it is none, or the guard refuses it. */
export async function workbookFromBytes({ path, bytes }: FolderFile): Promise<WorkbookSnapshot> {
  const guarded = guardBytes(bytes);
  if (!guarded.ok) throw new UnreadableFileError(path, guarded.reason);
  return readWorkbook(bytes).catch((error: unknown) => {
    throw new UnreadableFileError(path, error);
  });
}

/**
 * Reads a table from `.csv` or from the first sheet of a workbook.
 *
 * @throws {UnreadableFileError} If there is none.
 */
export async function tableFromBytes(file: FolderFile): Promise<Table> {
  if (!/\.csv$/iu.test(file.path)) {
    const workbook = await workbookFromBytes(file);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new UnreadableFileError(file.path, "no sheet");
    return tableFromSheet(sheet, workbook.dateSystem);
  }
  try {
    return readCsvTable(file.bytes);
  } catch (error) {
    throw new UnreadableFileError(file.path, error);
  }
}
