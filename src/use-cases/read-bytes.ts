/** Reads what the office wrote from its bytes: JSON, CSV and workbooks with tables. */
import {
  CsvEncodingError,
  readCsvTable,
  readOldCsvTables,
  type CsvTable,
} from "../adapters/csv/read-csv-table.ts";
import { UnreadableFileError, type FolderFile } from "../adapters/folder/folder.ts";
import { tableFromSheet, type DecodedText, type Table } from "../core/campaign/table.ts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../core/workbook/workbook-snapshot.ts";
import { formatCellAddress } from "../core/workbook/cell-address.ts";
import { readOldTable, type OldTable } from "../core/reading/legacy-encoding/old-table.ts";
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
export async function workbookFromBytes(file: FolderFile): Promise<WorkbookSnapshot> {
  return openedFromBytes(file, decodeLegacyText);
}

async function openedFromBytes(
  { path, bytes }: FolderFile,
  change: (stored: WorkbookSnapshot) => WorkbookSnapshot = (stored) => stored,
): Promise<WorkbookSnapshot> {
  try {
    const workbook = change(await openWorkbook(bytes));
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
    const workbook = await openedFromBytes(file);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new UnreadableFileError(file.path, "no sheet");
    return tableOfSheet(sheet, workbook.dateSystem, file.path);
  }
  try {
    return tableOfSheet(sheetOfCsv(readCsvTable(file.bytes)), "1900", file.path);
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    const old = error instanceof CsvEncodingError ? tableOfOldBytes(file) : undefined;
    if (old !== undefined) return old;
    throw new UnreadableFileError(file.path, error);
  }
}

/**
 * A sheet as a table, texts of old fonts as Unicode.
 *
 * @param sheet - As stored.
 * @param file - What people call where it came from.
 * @throws {ProblemsError} If texts are in an old encoding and cannot be told for sure.
 */
export function tableOfSheet(
  sheet: SheetSnapshot,
  dateSystem: WorkbookSnapshot["dateSystem"],
  file: string,
): Table {
  const stored = { sheets: [sheet], names: new Map(), dateSystem };
  const [decoded = sheet] = decodeLegacyText(stored).sheets;
  const unclear = unclearTexts([decoded], file);
  if (unclear.length > 0) throw new ProblemsError(unclear);
  return tableFromSheet(decoded, dateSystem);
}

/** Saved as Unicode, letters of an old font are still what the font makes of them; rows lie where their lines do. */
function sheetOfCsv({ rows, lines }: CsvTable): SheetSnapshot {
  const placed: (readonly CellSnapshot[])[] = [];
  rows.forEach((cells, index) => {
    placed[(lines[index] ?? index + 1) - 1] = cells.map((value) => ({ value }));
  });
  return { name: "", visibility: "visible", rows: placed };
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
      return { rows: read.rows, lines: western.lines, decoded: decodedTexts(western.rows, read) };
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

/** The texts that another encoding made letters of. */
function decodedTexts(
  western: Table["rows"],
  { encoding, rows }: Extract<OldTable, { outcome: "decoded" }>,
): readonly DecodedText[] {
  return western.flatMap((cells, row) =>
    cells.flatMap((stored, column) => {
      const text = rows[row]?.[column] ?? stored;
      return text === stored ? [] : [{ encoding, stored, text }];
    }),
  );
}
