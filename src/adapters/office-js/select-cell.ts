import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";

/**
 * Shows a cell or an area: brings its sheet to the front and selects it.
 *
 * @param at - `cell` may also be an area such as `B2:C9`.
 * @returns `sheet-missing` where no sheet has the name, or it is hidden: what is hidden cannot be
 *   selected, and for who looks for it, it is not there.
 */
export async function selectCell({ sheet, cell }: CellReference): Promise<Outcome<undefined>> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== "Visible") {
      return { ok: false, failure: { code: "sheet-missing", sheet } };
    }
    worksheet.activate();
    worksheet.getRange(cell).untrack().select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}
