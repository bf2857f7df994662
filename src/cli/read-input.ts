/** Reads the files that the office wrote: JSON, CSV and workbooks with tables. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { readCsvTable } from "../adapters/csv/read-csv-table.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import { guardBytes } from "../adapters/spreadsheet-reader/guard.ts";
import { tableFromSheet, type Table } from "../core/campaign/table.ts";
import type { WorkbookSnapshot } from "../core/workbook/workbook-snapshot.ts";
import { UnreadableFileError } from "./failures.ts";

/** Reads text. @throws {UnreadableFileError} If the file cannot be read. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  return new TextDecoder("utf-8").decode(bytes);
}

/** Reads bytes. @throws {UnreadableFileError} If the file cannot be read. */
async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new UnreadableFileError(path, error);
  });
}

/** Reads a workbook. @throws {UnreadableFileError} If it is none, or the guard refuses it. */
export async function readWorkbookFile(path: string): Promise<WorkbookSnapshot> {
  const bytes = await readBytes(path);
  const guarded = guardBytes(bytes);
  if (!guarded.ok) throw new UnreadableFileError(path, guarded.reason);
  return readWorkbook(bytes).catch((error: unknown) => {
    throw new UnreadableFileError(path, error);
  });
}

/** Reads a table from `.csv` or from the first sheet of a workbook. */
export async function readTable(path: string): Promise<Table> {
  if (extname(path).toLowerCase() !== ".csv") {
    const workbook = await readWorkbookFile(path);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new UnreadableFileError(path, "no sheet");
    return tableFromSheet(sheet, workbook.dateSystem);
  }
  try {
    return readCsvTable(await readBytes(path));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(path, error);
  }
}
