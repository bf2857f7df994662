/** A table that the office wrote, as text: a registry, a list of received dates. */
import { calendarDate, type DateSystem } from "../workbook/date-serial.ts";
import type { OldEncoding } from "../workbook/legacy-font.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";

/** A text that was not stored in Unicode, and what it was read as. */
export interface DecodedText {
  readonly encoding: OldEncoding;
  readonly stored: string;
  readonly text: string;
}

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Line or row number of each row, from 1; absent where rows are counted. */
  readonly lines?: readonly number[];
  /** Texts of old encodings, in reading order; absent where all were in Unicode. */
  readonly decoded?: readonly DecodedText[];
}

/**
 * A sheet's filled rows as text; dates become `YYYY-MM-DD`, numbers lose nothing.
 *
 * @param sheet - After `decodeLegacyText`.
 */
export function tableFromSheet(sheet: SheetSnapshot, dateSystem: DateSystem): Table {
  const rows: string[][] = [];
  const lines: number[] = [];
  const decoded: DecodedText[] = [];
  sheet.rows.forEach((cells, index) => {
    const row = Array.from(cells ?? [], (cell): string => {
      const value = cell?.value ?? null;
      if (value === null || typeof value === "object") return "";
      // A number that is no day stays a number, and is told where a date is asked for.
      const isDate = cell?.isDate === true && typeof value === "number";
      const date = isDate ? calendarDate(value, dateSystem) : undefined;
      const text = date ?? String(value).normalize("NFC").trim();
      if (cell?.legacy !== undefined && cell.legacy.isUnsure !== true) {
        const { encoding, stored } = cell.legacy;
        decoded.push({ encoding, stored, text });
      }
      return text;
    });
    if (row.every((text) => text === "")) return;
    rows.push(row);
    lines.push(index + 1);
  });
  return { rows, lines, ...(decoded.length === 0 ? {} : { decoded }) };
}
