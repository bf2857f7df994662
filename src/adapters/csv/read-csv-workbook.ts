/** A report saved as separated text, as a snapshot: one sheet, all cells text. */
import type { CellSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { damaged, RefusedFileError, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { MAX_COUNTED } from "../spreadsheet-reader/cell-count.ts";
import { decodeText } from "../text/decode-text.ts";
import { readRecords } from "./read-csv-table.ts";

/** As Excel calls a sheet that nobody named. */
const SHEET_NAME = "Sheet1";

/** A code, a label and a value, several times: less is a letter with commas. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;

/**
 * Reads text as a table. Numbers stay text, with their zeros and points: the core reads them by its
 * own rules.
 *
 * @throws {RefusedFileError} `other-format` if it is no table, `damaged` if a quoted cell never ends,
 *   `unsafe` beyond the limits.
 */
export async function readCsvWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    const rows: (CellSnapshot | undefined)[][] = [];
    let cells = 0;
    for (const { record } of recordsOf(decodeText(bytes))) {
      cells += record.length;
      if (cells > MAX_COUNTED) throw unsafe("too-many-cells");
      rows.push(record.map((value) => (value.trim() === "" ? undefined : { value })));
    }
    const isWide = (row: readonly (CellSnapshot | undefined)[]): boolean =>
      row.filter((cell) => cell !== undefined).length >= LEAST_COLUMNS;
    if (rows.filter(isWide).length < LEAST_ROWS) {
      throw new RefusedFileError({ code: "other-format", format: "text" });
    }
    const sheet = { name: SHEET_NAME, visibility: "visible" as const, rows };
    return { sheets: [sheet], names: new Map(), dateSystem: "1900" as const };
  });
}

function recordsOf(text: string): ReturnType<typeof readRecords>["records"] {
  try {
    return readRecords(text).records;
  } catch (error) {
    throw damaged(error);
  }
}
