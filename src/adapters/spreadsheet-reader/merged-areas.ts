import type { CellRange } from "../../core/workbook/cell-address.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { unsafe } from "./guard-reason.ts";

/** Rows of merged areas that may be gone through; areas that overlap are no honest work. */
const MAX_MERGED_ROWS = 5_000_000;

/**
 * Takes away what lies under merged areas beside their top left.
 *
 * @throws {RefusedFileError} `unsafe` where areas lie upon areas beyond all measure.
 */
export function hideMerged(
  rows: (CellSnapshot | undefined)[][],
  merges: readonly CellRange[],
): void {
  let visited = 0;
  for (const { from, to } of merges) {
    const last = Math.min(to.row, rows.length - 1);
    for (let index = from.row; index <= last; index += 1) {
      visited += 1;
      if (visited > MAX_MERGED_ROWS) throw unsafe("too-many-merges");
      const row = rows[index];
      if (row === undefined) continue;
      const end = Math.min(to.column, row.length - 1);
      for (let column = from.column; column <= end; column += 1) {
        if (index !== from.row || column !== from.column) row[column] = undefined;
      }
    }
  }
}
