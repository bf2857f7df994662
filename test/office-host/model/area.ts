/** Rectangles of a sheet, whole rows and columns included. */
import {
  formatColumn,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellRange,
  type CellAddress,
} from "../../../src/core/workbook/cell-address.ts";

/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

export function areaBetween(one: CellAddress, other: CellAddress): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row, other.row) - row + 1,
    columnCount: Math.max(one.column, other.column) - column + 1,
  };
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$`; `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const cells = parseCellRange(text);
  if (cells !== undefined) return areaBetween(cells.from, cells.to);
  const [from = "", to = from, ...rest] = text.replaceAll("$", "").toUpperCase().split(":");
  if (rest.length > 0) return undefined;
  const [topLeft, bottomRight] = /^\d+$/u.test(from + to)
    ? [`A${from}`, `${formatColumn(MAX_COLUMNS - 1)}${to}`]
    : [`${from}1`, `${to}${MAX_ROWS}`];
  const corners = text.includes(":") ? parseCellRange(`${topLeft}:${bottomRight}`) : undefined;
  return corners === undefined ? undefined : areaBetween(corners.from, corners.to);
}

/** Writes an area as Excel does: `A1`, `A1:B2`, `A:C`, `2:5`. */
export function formatArea(area: Area, mark: "" | "$" = ""): string {
  const { row, column, rowCount, columnCount } = area;
  const [left, right] = [column, column + columnCount - 1].map((at) => mark + formatColumn(at));
  const [top, bottom] = [row + 1, row + rowCount].map((at) => `${mark}${at}`);
  if (rowCount === MAX_ROWS && columnCount < MAX_COLUMNS) return `${left}:${right}`;
  if (columnCount === MAX_COLUMNS) return `${top}:${bottom}`;
  const start = `${left}${top}`;
  const end = `${right}${bottom}`;
  return start === end ? start : `${start}:${end}`;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

export function isInside(area: Area, { row, column }: CellAddress): boolean {
  return contains(area, { row, column, rowCount: 1, columnCount: 1 });
}

export function isEntireSheetWide(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

export function isEntireSheetHigh(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<CellAddress> {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      yield { row, column };
    }
  }
}

/** The smallest area that holds all cells; `undefined` for none. */
export function boundsOf(cells: Iterable<CellAddress>): Area | undefined {
  let bounds: Area | undefined;
  for (const cell of cells) {
    bounds =
      bounds === undefined
        ? areaBetween(cell, cell)
        : areaBetween(
            { row: Math.min(bounds.row, cell.row), column: Math.min(bounds.column, cell.column) },
            {
              row: Math.max(bounds.row + bounds.rowCount - 1, cell.row),
              column: Math.max(bounds.column + bounds.columnCount - 1, cell.column),
            },
          );
  }
  return bounds;
}
