import type { CellAddress, CellRange } from "../../core/workbook/cell-address.ts";
import type { SheetPlan } from "../../core/workbook/workbook-plan.ts";

/** The part of a sheet that is ours: from A1 over all planned cells, merges and columns. */
export function plannedArea({ cells, merges = [], columns }: SheetPlan): CellRange {
  const corners: readonly CellAddress[] = [
    { row: 0, column: Math.max(0, columns.length - 1) },
    ...cells,
    ...merges.map(({ to }) => to),
  ];
  let [row, column] = [0, 0];
  for (const corner of corners) {
    row = Math.max(row, corner.row);
    column = Math.max(column, corner.column);
  }
  return { from: { row: 0, column: 0 }, to: { row, column } };
}

/** Whether a cell lies in a rectangle. */
export function contains({ from, to }: CellRange, { row, column }: CellAddress): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** Whether two rectangles share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.from.row <= b.to.row &&
    b.from.row <= a.to.row &&
    a.from.column <= b.to.column &&
    b.from.column <= a.to.column
  );
}

/** Whether two rectangles are the same. */
export function isSameArea(a: CellRange, b: CellRange): boolean {
  return (
    a.from.row === b.from.row &&
    a.from.column === b.from.column &&
    a.to.row === b.to.row &&
    a.to.column === b.to.column
  );
}

/** What of `area` lies outside `other`, as at most four rectangles. */
export function areaOutside(area: CellRange, other: CellRange): readonly CellRange[] {
  if (!overlap(area, other)) return [area];
  const top = Math.max(area.from.row, other.from.row);
  const bottom = Math.min(area.to.row, other.to.row);
  const { from, to } = area;
  const rows = (first: number, last: number, left: number, right: number): CellRange => ({
    from: { row: first, column: left },
    to: { row: last, column: right },
  });
  return [
    rows(from.row, top - 1, from.column, to.column),
    rows(bottom + 1, to.row, from.column, to.column),
    rows(top, bottom, from.column, other.from.column - 1),
    rows(top, bottom, other.to.column + 1, to.column),
  ].filter((part) => part.from.row <= part.to.row && part.from.column <= part.to.column);
}

/** The smallest rectangle around two. */
export function hullOf(a: CellRange, b: CellRange): CellRange {
  return {
    from: {
      row: Math.min(a.from.row, b.from.row),
      column: Math.min(a.from.column, b.from.column),
    },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}
