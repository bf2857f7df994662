import {
  formatCellRange,
  type CellAddress,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";

/**
 * Shows a cell or an area: brings its sheet to the front and selects it.
 *
 * @returns `sheet-missing` where no sheet has the name; a hidden sheet is not shown by this, and is
 *   missing to who looks for it.
 */
export async function selectCell(
  sheet: string,
  at: CellAddress | CellRange,
): Promise<Outcome<undefined>> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== "Visible") {
      return { ok: false, failure: { code: "sheet-missing", sheet } };
    }
    worksheet.activate();
    const area = "from" in at ? at : { from: at, to: at };
    worksheet.getRange(formatCellRange(area)).untrack().select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}
