import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";

/** What a reader would see of a plan that was written: values only, blanks left out. */
export function snapshotOfPlan(plan: WorkbookPlan): WorkbookSnapshot {
  return {
    dateSystem: "1900",
    names: new Map(),
    sheets: plan.sheets.map(({ name, visibility, cells }) => {
      const rows: CellSnapshot[][] = [];
      for (const { row, column, value, numberFormat } of cells) {
        if (value === null) continue;
        const isDate = numberFormat?.startsWith("dd/mm/yyyy") === true;
        (rows[row] ??= [])[column] = { value, ...(isDate ? { isDate } : {}) };
      }
      return { name, visibility, rows };
    }),
  };
}
