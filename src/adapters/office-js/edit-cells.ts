import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";
import type { PlannedValue } from "../../core/workbook/workbook-plan.ts";
import { inputOfValue } from "./cell-input.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";

/** One cell to write; what is absent stays as it is. */
export interface CellEdit extends CellAddress {
  readonly sheet: string;
  /** `null` empties the cell. Text is written as text, dates as serials of the workbook's system. */
  readonly value?: PlannedValue;
  /** Set before the value: a cell of format `@` would turn a number into text. */
  readonly numberFormat?: string;
}

/**
 * Writes a few cells: all of them or none.
 *
 * Asked first are the sheets and, where a sheet is protected, whether the cells are unlocked.
 *
 * @returns `sheet-missing`, or `protected-sheet` with the first locked cell.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<Outcome<undefined>> {
  return runInExcel(async (context) => {
    const cells = edits.map((edit) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
      const { protection } = worksheet;
      protection.load("protected");
      return { edit, worksheet, protection };
    });
    await context.sync();

    for (const { edit, worksheet } of cells) {
      if (worksheet.isNullObject) {
        return { ok: false, failure: { code: "sheet-missing", sheet: edit.sheet } };
      }
    }
    const locks = cells.map(({ edit, worksheet, protection }) => {
      const range = worksheet.getRange(formatCellAddress(edit)).untrack();
      if (!protection.protected) return { edit };
      const lock = range.format.protection;
      lock.load("locked");
      return { edit, lock };
    });
    if (locks.some(({ lock }) => lock !== undefined)) await context.sync();
    const locked = locks.find(({ lock }) => lock?.locked === true)?.edit;
    if (locked !== undefined) {
      const cell = formatCellAddress(locked);
      return { ok: false, failure: { code: "protected-sheet", sheet: locked.sheet, cell } };
    }

    for (const { edit, worksheet } of cells) {
      const range = worksheet.getRange(formatCellAddress(edit)).untrack();
      if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
      if (edit.value !== undefined) range.values = [[inputOfValue(edit.value, edit)]];
    }
    await context.sync();
    return { ok: true, value: undefined };
  });
}
