/** Sheets that the office added to the register: carried over, never read. */
import { DATE_FORMAT } from "../workbook/format-codes.ts";
import { DAYS_BETWEEN_SYSTEMS, type DateSystem } from "../workbook/date-serial.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import type { KeptCell, KeptSheet } from "./decisions.ts";

/** Takes a sheet's values; a formula could point at what is no longer there. */
export function keptSheet(
  { name, visibility, rows }: SheetSnapshot,
  dateSystem: DateSystem,
): KeptSheet {
  const cells: KeptCell[] = [];
  rows.forEach((cellsOfRow, row) => {
    cellsOfRow?.forEach((cell, column) => {
      const value = cell?.value ?? null;
      if (value === null) return;
      const shown = typeof value === "object" ? value.error : value;
      if (typeof shown === "number" && cell?.isDate === true) {
        const shift = dateSystem === "1904" ? DAYS_BETWEEN_SYSTEMS : 0;
        cells.push({ row, column, value: shown + shift, isDate: true });
      } else cells.push({ row, column, value: shown });
    });
  });
  return { name, visibility, cells };
}

/** Writes it again, in plain looks. */
export function planKeptSheet({ name, visibility, cells }: KeptSheet): SheetPlan {
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  return {
    name,
    visibility,
    columns: Array.from({ length: columns }, () => ({ width: 18 })),
    cells: cells.map(({ row, column, value, isDate }) => ({
      row,
      column,
      value,
      ...(isDate === true ? { numberFormat: DATE_FORMAT } : {}),
    })),
  };
}
