/** What holds the cells of a sheet: widths, heights, merged areas, panes, the tab. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import { styleRoles, type RoleStyle } from "../../core/workbook/style-roles.ts";
import type { SheetPlan } from "../../core/workbook/workbook-plan.ts";
import { pointsFromCharacters } from "./column-width.ts";
import { runsOf } from "./rectangles.ts";
import type { RequestQueue } from "./request-queue.ts";
import type { TargetSheet } from "./write-target.ts";

/** Height of a row of the planned workbooks' default font, in points. */
const DEFAULT_ROW_HEIGHT = 15.75;

/** Widths and heights. A row that grows with its text keeps the height that Excel gives it. */
export async function writeSizes(
  queue: RequestQueue,
  { name, plan, area, previous }: TargetSheet,
): Promise<void> {
  const widths = groupsOf(plan.columns.map(({ width }, column) => [column, width]));
  for (const { value, from, to } of widths) {
    await queue.step((request) => {
      const columns = request.range(name, {
        from: { row: 0, column: from },
        to: { row: 0, column: to },
      });
      request.set(columns.format, "columnWidth", pointsFromCharacters(value));
    });
  }
  const hidden = plan.columns.flatMap((column, index) => (column.hidden === true ? [index] : []));
  for (const { from, to } of runsOf(hidden)) {
    await queue.step((request) => {
      const columns = request.range(name, {
        from: { row: 0, column: from },
        to: { row: 0, column: to },
      });
      request.set(columns, "columnHidden", true);
    });
  }
  for (const { value, from, to } of groupsOf(rowHeights(plan, area, previous !== undefined))) {
    await queue.step((request) => {
      const rows = request.range(name, {
        from: { row: from, column: 0 },
        to: { row: to, column: 0 },
      });
      request.set(rows.format, "rowHeight", value);
    });
  }
}

/** A sheet that was written before has heights of its own, which must not stay by accident. */
function rowHeights(
  { rowHeights: planned = [] }: SheetPlan,
  area: CellRange,
  isWritten: boolean,
): readonly (readonly [number, number])[] {
  const heights = new Map<number, number>();
  if (isWritten) {
    for (let row = area.from.row; row <= area.to.row; row += 1)
      heights.set(row, DEFAULT_ROW_HEIGHT);
  }
  for (const { row, height, grows } of planned) {
    if (grows === true) heights.delete(row);
    else heights.set(row, height);
  }
  return [...heights];
}

interface Group {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Neighbours of one value. */
function groupsOf(entries: readonly (readonly [number, number])[]): readonly Group[] {
  const byValue = new Map<number, number[]>();
  for (const [index, value] of entries) byValue.set(value, [...(byValue.get(value) ?? []), index]);
  return [...byValue].flatMap(([value, indexes]) =>
    runsOf(indexes).map((run) => ({ value, ...run })),
  );
}

export async function writeMerges(queue: RequestQueue, { name, plan }: TargetSheet): Promise<void> {
  for (const merge of plan.merges ?? []) {
    await queue.step((request) => {
      request.range(name, merge).merge(false);
      request.called();
    });
  }
}

/** Frozen panes and the colour of the tab. */
export async function writePanes(
  queue: RequestQueue,
  { name, plan: { freeze, tabRole }, previous }: TargetSheet,
): Promise<void> {
  await queue.step((request) => {
    const { freezePanes } = request.sheet(name);
    if (previous !== undefined) freezePanes.unfreeze();
    const { row = 0, column = 0 } = freeze ?? {};
    if (row > 0 && column > 0) {
      const corner = { row: row - 1, column: column - 1 };
      freezePanes.freezeAt(request.range(name, { from: { row: 0, column: 0 }, to: corner }));
    } else if (row > 0) freezePanes.freezeRows(row);
    else if (column > 0) freezePanes.freezeColumns(column);
    request.called(2);
    const style: RoleStyle = tabRole === undefined ? {} : styleRoles[tabRole];
    const color = style.fill ?? style.color;
    if (color !== undefined) request.set(request.sheet(name), "tabColor", `#${color}`);
  });
}
