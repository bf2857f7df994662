/** A pack's workbook as it would be read after somebody changed cells of it. */
import { planPackWorkbook } from "../../../src/core/pack-workbook/plan-pack-workbook.ts";
import type { ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { formatCellAddress } from "../../../src/core/workbook/cell-address.ts";
import {
  sheetNamed,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallPack } from "../template/small-pack.ts";
import { snapshotOfPlan } from "../campaign/snapshot-of-plan.ts";

const NOW = "2026-01-05T01:00:00.000Z";

type Rows = (CellSnapshot | undefined)[][];

/** One changed cell: the row whose first cell says `row`, the column under `heading`. */
export interface CellChange {
  readonly sheet: string;
  readonly row: string | number;
  readonly heading: string;
  readonly cell: CellSnapshot["value"] | CellSnapshot;
}

/** A pack that has one of everything. */
export const everyPack: ReportPack = {
  ...smallPack,
  rules: smallPack.rules.map((rule) =>
    rule.id === "R-TU-04"
      ? { ...rule, message: { vi: "Ngày {TU_01_03} sau ngày báo cáo." } }
      : rule,
  ),
};

/** Rows of a sheet of the snapshot, to be changed in place. */
export function rowsOf(workbook: WorkbookSnapshot, sheet: string): Rows {
  const found = sheetNamed(workbook, sheet);
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return found.rows as Rows;
}

export function snapshotOfPack(pack: ReportPack): WorkbookSnapshot {
  return snapshotOfPlan(planPackWorkbook(pack, NOW));
}

/** Writes a cell; the address that a problem of it names. */
export function changeCell(workbook: WorkbookSnapshot, change: CellChange): string {
  const { sheet, row, heading, cell } = change;
  const rows = rowsOf(workbook, sheet);
  const columns = (rows[0] ?? []).map((one) => headingIn(one));
  const at = {
    row: typeof row === "number" ? row : rows.findIndex((cells) => cells[0]?.value === row),
    column: columns.indexOf(heading),
  };
  if (at.row < 0 || at.column < 0) throw new Error(`No cell ${row}, ${heading} on ${sheet}`);
  const isSnapshot = typeof cell === "object" && cell !== null && "value" in cell;
  (rows[at.row] ??= [])[at.column] = isSnapshot ? cell : { value: cell };
  return formatCellAddress(at);
}

function headingIn(cell: CellSnapshot | undefined): string {
  return typeof cell?.value === "string" ? cell.value.replace(/ \(\*\)$/u, "") : "";
}
