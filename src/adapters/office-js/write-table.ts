/** The real Excel table that stands for a planned filter. */
import { formatCellRange, type CellRange } from "../../core/workbook/cell-address.ts";
import { inputOfValue } from "./cell-input.ts";
import { tableArea, tableName } from "./table-of-sheet.ts";
import { isSameArea } from "./planned-area.ts";
import type { PendingRequest, RequestQueue } from "./request-queue.ts";
import { supports } from "./supports.ts";
import type { TargetSheet, TargetTable } from "./write-target.ts";

/** Lines under the head only, so that our own looks show. */
const PLAIN_STYLE = "TableStyleLight1";

/** What becomes of a table that we or the user made of our part of a sheet. */
export type TableChange =
  | { readonly kind: "keep"; readonly table: TargetTable }
  | { readonly kind: "resize"; readonly table: TargetTable; readonly to: CellRange }
  /** Dissolved, and made again when the cells are written. */
  | { readonly kind: "renew"; readonly table: TargetTable; readonly to: CellRange }
  | { readonly kind: "dissolve"; readonly table: TargetTable };

/** Decides what becomes of each table that stands in our part. */
export function tableChanges({ plan, previous }: TargetSheet): readonly TableChange[] {
  const wanted = tableArea(plan);
  return (previous?.tables ?? []).map((table, index): TableChange => {
    if (wanted === undefined || index > 0) return { kind: "dissolve", table };
    if (isSameArea(table.area, wanted)) return { kind: "keep", table };
    const isHeadInPlace =
      table.area.from.row === wanted.from.row && table.area.from.column === wanted.from.column;
    return isHeadInPlace && supports("tableResize")
      ? { kind: "resize", table, to: wanted }
      : { kind: "renew", table, to: wanted };
  });
}

/** Before the cells: tables take the size that the cells need. */
export async function prepareTables(queue: RequestQueue, target: TargetSheet): Promise<void> {
  for (const change of tableChanges(target)) {
    await queue.step((request) => {
      const table = request.sheet(target.name).tables.getItem(change.table.name);
      request.called(2);
      // Rows that a filter hides would be hidden by what stood there before.
      table.clearFilters();
      if (change.kind === "resize") table.resize(formatCellRange(change.to));
      if (change.kind === "renew" || change.kind === "dissolve") table.convertToRange();
      if (change.kind === "keep" || change.kind === "resize") renameHeads(request, target);
    });
  }
}

/**
 * Gives head cells that will change passing names: while they are written, two may be the same for
 * a moment, and Excel would number one of them.
 */
function renameHeads(request: PendingRequest, { name, plan, previous }: TargetSheet): void {
  const area = tableArea(plan);
  if (area === undefined || previous === undefined) return;
  const { from, to } = area;
  const { image } = previous;
  const before = image.inputs[from.row - image.area.from.row] ?? [];
  const isSame = plan.cells
    .filter(({ row, column }) => row === from.row && column >= from.column && column <= to.column)
    .every(
      (cell) => before[cell.column - image.area.from.column] === inputOfValue(cell.value, cell),
    );
  if (isSame) return;
  const heads = Array.from({ length: to.column - from.column + 1 }, (_, index) => `…${index}`);
  const row = { from, to: { row: from.row, column: to.column } };
  request.set(request.range(name, row), "values", [heads]);
}

/** After the cells: the table, or a filter where our sheet cannot hold a table. */
export async function writeTable(queue: RequestQueue, target: TargetSheet): Promise<void> {
  const { name, plan } = target;
  const changes = tableChanges(target);
  const kept = changes.find(({ kind }) => kind === "keep" || kind === "resize");
  const renewed = changes.find(({ kind }) => kind === "renew");
  const area = tableArea(plan);
  await queue.step((request) => {
    const worksheet = request.sheet(name);
    if (area === undefined) {
      if (plan.autoFilter !== undefined && supports("autoFilter")) {
        worksheet.autoFilter.apply(request.range(name, plan.autoFilter));
        request.called();
      }
      return;
    }
    if (kept !== undefined) return;
    addTable(request, worksheet.tables, area, renewed?.table.name ?? tableName(plan.name));
  });
}

/** Makes a table of cells whose first row is its head. */
export function addTable(
  request: PendingRequest,
  tables: Excel.TableCollection,
  area: CellRange,
  name: string,
): void {
  const table = tables.add(formatCellRange(area), true);
  request.called();
  request.set(table, "name", name);
  request.set(table, "style", PLAIN_STYLE);
  request.set(table, "showBandedRows", false);
}
