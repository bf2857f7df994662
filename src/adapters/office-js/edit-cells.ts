import { parseCellAddress } from "../../core/workbook/cell-address.ts";
import type { CellEdit } from "../../core/workbook/cell-edit.ts";
import { inputOfValue } from "./cell-input.ts";
import type { OfficeFailure } from "./office-failure.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";

/**
 * Writes a few cells: all of them or none.
 *
 * Asked first are the sheets and, where a sheet is protected, what it allows: only unlocked cells
 * are written there.
 *
 * @returns `sheet-missing`, or `protected-sheet` with the first cell that cannot be written.
 * @throws {RangeError} If a value is none that a cell can hold.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<Outcome<undefined>> {
  return runInExcel(async (context) => {
    const cells = edits.map((edit) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
      const { protection } = worksheet;
      protection.load("protected,options");
      return { edit, worksheet, protection };
    });
    await context.sync();

    for (const { edit, worksheet, protection } of cells) {
      if (worksheet.isNullObject) {
        return { ok: false, failure: { code: "sheet-missing", sheet: edit.sheet } };
      }
      const isFormatFixed = protection.protected && protection.options.allowFormatCells !== true;
      if (edit.numberFormat !== undefined && isFormatFixed) return refused(edit);
    }
    const locks = cells.map(({ edit, worksheet, protection }) => {
      if (!protection.protected) return { edit };
      const lock = worksheet.getRange(edit.cell).untrack().format.protection;
      lock.load("locked");
      return { edit, lock };
    });
    if (locks.some(({ lock }) => lock !== undefined)) await context.sync();
    const locked = locks.find(({ lock }) => lock?.locked === true);
    if (locked !== undefined) return refused(locked.edit);

    for (const { edit, worksheet } of cells) {
      const range = worksheet.getRange(edit.cell).untrack();
      const at = parseCellAddress(edit.cell) ?? { row: 0, column: 0 };
      if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
      range.values = [[inputOfValue(edit.value, at)]];
    }
    await context.sync();
    return { ok: true, value: undefined };
  });
}

function refused({ sheet, cell }: CellEdit): {
  readonly ok: false;
  readonly failure: OfficeFailure;
} {
  return { ok: false, failure: { code: "protected-sheet", sheet, cell } };
}
