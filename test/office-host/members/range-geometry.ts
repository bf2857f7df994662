/** Ranges made of ranges. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/cell-address.ts";
import { areaBetween, overlaps, WHOLE_SHEET, type Area } from "../model/area.ts";
import type { RangeModel } from "../model/range-cells.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import type { Argument } from "../rich-api/api-object.ts";
import { isTrue, numberOf, rangeOf } from "./argument.ts";

type Derive = (self: RangeModel, args: readonly Argument[]) => RangeModel | null;

/** By the method's name on the wire; `null` is a null object. */
export const derivedRanges: Readonly<Record<string, Derive>> = {
  GetCell: (self, [row, column]) => part(self, numberOf(row), numberOf(column), 1, 1),
  GetRow: (self, [row]) => part(self, numberOf(row), 0, 1, self.area.columnCount),
  GetColumn: (self, [column]) => part(self, 0, numberOf(column), self.area.rowCount, 1),
  GetLastRow: (self) => part(self, self.area.rowCount - 1, 0, 1, self.area.columnCount),
  GetLastColumn: (self) => part(self, 0, self.area.columnCount - 1, self.area.rowCount, 1),
  GetLastCell: (self) => part(self, self.area.rowCount - 1, self.area.columnCount - 1, 1, 1),
  GetBoundingRect: ({ sheet, area }, [other]) => ({
    sheet,
    area: boundsOfBoth(area, rangeOf(other, sheet).area),
  }),
  GetResizedRange: ({ sheet, area }, [rows, columns]) => ({
    sheet,
    area: onSheet({
      ...area,
      rowCount: area.rowCount + numberOf(rows),
      columnCount: area.columnCount + numberOf(columns),
    }),
  }),
  GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) => ({
    sheet,
    area: onSheet({ ...area, rowCount: numberOf(rows), columnCount: numberOf(columns) }),
  }),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) => ({
    sheet,
    area: onSheet({
      ...area,
      row: area.row + numberOf(rows),
      column: area.column + numberOf(columns),
    }),
  }),
  GetEntireRow: ({ sheet, area }) => ({
    sheet,
    area: { ...WHOLE_SHEET, row: area.row, rowCount: area.rowCount },
  }),
  GetEntireColumn: ({ sheet, area }) => ({
    sheet,
    area: { ...WHOLE_SHEET, column: area.column, columnCount: area.columnCount },
  }),
  GetIntersectionOrNullObject: ({ sheet, area }, [other]) => {
    const found = rangeOf(other, sheet);
    return found.sheet === sheet ? common(sheet, found.area, area) : null;
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => usedRange(self, isTrue(valuesOnly)),
  GetUsedRange: (self, [valuesOnly]) =>
    usedRange(self, isTrue(valuesOnly)) ?? part(self, 0, 0, 1, 1),
};

/** What is used of a range; `null` for nothing. */
export function usedRange({ sheet, area }: RangeModel, valuesOnly: boolean): RangeModel | null {
  const used = sheet.usedArea(valuesOnly);
  return used === undefined ? null : common(sheet, used, area);
}

/** A part of a range by its place in it, which may reach beyond it as in Excel. */
export function part(
  { sheet, area }: RangeModel,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): RangeModel {
  const found = { row: area.row + row, column: area.column + column, rowCount, columnCount };
  return { sheet, area: onSheet(found) };
}

/** @throws {ApiError} `InvalidArgument` for an area that is empty or leaves the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const fits =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!fits) throw invalidArgument("The range leaves the sheet");
  return area;
}

function common(sheet: RangeModel["sheet"], one: Area, other: Area): RangeModel | null {
  if (!overlaps(one, other)) return null;
  const from = { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) };
  const last = [one, other].map(lastOf);
  const to = {
    row: Math.min(...last.map(({ row }) => row)),
    column: Math.min(...last.map(({ column }) => column)),
  };
  return { sheet, area: areaBetween(from, to) };
}

function boundsOfBoth(one: Area, other: Area): Area {
  const from = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) };
  const last = [one, other].map(lastOf);
  const to = {
    row: Math.max(...last.map(({ row }) => row)),
    column: Math.max(...last.map(({ column }) => column)),
  };
  return areaBetween(from, to);
}

function lastOf(area: Area): { readonly row: number; readonly column: number } {
  return { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
}
