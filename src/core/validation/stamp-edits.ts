import type { CellEdit } from "../workbook/cell-edit.ts";
import type { CheckedReport } from "./check-workbook.ts";

/**
 * The cells that "Sẵn sàng gửi" writes.
 *
 * @param now - ISO instant with zone.
 * @returns Nothing where the report is not ready, or the workbook has no place for a stamp.
 */
export function stampEdits(
  { isReady, stampCells, pack, referenceCode }: CheckedReport,
  now: string,
): readonly CellEdit[] {
  if (!isReady || stampCells === undefined) return [];
  return [
    { ...stampCells.checkedAt, value: now },
    { ...stampCells.checkedPackVersion, value: pack.version },
    { ...stampCells.checkedValues, value: referenceCode },
  ];
}
