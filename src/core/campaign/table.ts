/** A table that the office wrote, as text: a registry, a list of received dates. */
import { calendarDate, type DateSystem } from "../workbook/date-serial.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Line or row number of each row, from 1; absent where rows are counted. */
  readonly lines?: readonly number[];
}

/** A sheet's filled rows as text; dates become `YYYY-MM-DD`, numbers lose nothing. */
export function tableFromSheet(sheet: SheetSnapshot, dateSystem: DateSystem): Table {
  const rows: string[][] = [];
  const lines: number[] = [];
  sheet.rows.forEach((cells, index) => {
    const row = Array.from(cells ?? [], (cell): string => {
      const value = cell?.value ?? null;
      if (value === null || typeof value === "object") return "";
      // A number that is no day stays a number, and is told where a date is asked for.
      const isDate = cell?.isDate === true && typeof value === "number";
      const date = isDate ? calendarDate(value, dateSystem) : undefined;
      return date ?? String(value).normalize("NFC").trim();
    });
    if (row.every((text) => text === "")) return;
    rows.push(row);
    lines.push(index + 1);
  });
  return { rows, lines };
}
