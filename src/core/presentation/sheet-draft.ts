import type { CellAddress } from "../workbook/cell-address.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type {
  CellPlan,
  PlannedValue,
  RowHeightPlan,
  SheetPlan,
} from "../workbook/workbook-plan.ts";
import { heightOfText } from "../workbook/row-height.ts";

/** What a cell may carry beside value and role. */
export type CellExtras = Partial<
  Pick<CellPlan, "formula" | "numberFormat" | "link" | "fileLink" | "indent">
>;

/** What a planner adds to the cells it put. */
export type SheetFrame = Omit<SheetPlan, "name" | "columns" | "cells" | "merges" | "rowHeights">;

/**
 * A sheet while it is being planned: cells, merges and the row heights that wrapped text needs.
 *
 * Heights are estimated here because neither Excel nor LibreOffice fits a row to merged cells.
 */
export class SheetDraft {
  readonly name: string;
  /** Widths in characters; columns past the end have none. */
  readonly widths: readonly number[];
  readonly #cells: CellPlan[] = [];
  readonly #merges: { from: CellAddress; to: CellAddress }[] = [];
  readonly #heights = new Map<number, number>();

  constructor(name: string, widths: readonly number[]) {
    this.name = name;
    this.widths = widths;
  }

  /** Puts one cell; its text makes the row as high as it needs. */
  put(
    row: number,
    column: number,
    value: PlannedValue,
    role?: StyleRole,
    extras: CellExtras = {},
  ): void {
    this.#cells.push({ row, column, value, ...(role === undefined ? {} : { role }), ...extras });
    this.#fit(row, value, this.#width(column, column), role);
  }

  /** Puts one value over several columns of a row, both ends included. */
  span(
    row: number,
    columns: { readonly from: number; readonly to: number },
    value: PlannedValue,
    role?: StyleRole,
    extras: CellExtras = {},
  ): void {
    const { from, to } = columns;
    this.block({ from: { row, column: from }, to: { row, column: to } }, value, role, extras);
    this.#fit(row, value, this.#width(from, to), role);
  }

  /** Puts one value over a rectangle; its rows keep their heights. */
  block(
    area: { readonly from: CellAddress; readonly to: CellAddress },
    value: PlannedValue,
    role?: StyleRole,
    extras: CellExtras = {},
  ): void {
    const { from, to } = area;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const isFirst = row === from.row && column === from.column;
        this.#cells.push({
          row,
          column,
          value: isFirst ? value : null,
          ...(role === undefined ? {} : { role }),
          ...(isFirst ? extras : {}),
        });
      }
    }
    if (from.row !== to.row || from.column !== to.column) this.#merges.push({ from, to });
  }

  /** Puts a row of cells of one role from a column on. */
  line(row: number, from: number, values: readonly PlannedValue[], role: StyleRole): void {
    values.forEach((value, index) => {
      this.put(row, from + index, value, role);
    });
  }

  /** Makes a row at least so high, in points. */
  atLeast(row: number, points: number): void {
    this.#heights.set(row, Math.max(points, this.#heights.get(row) ?? 0));
  }

  /** The height that a row has got so far, in points. */
  heightOf(row: number): number {
    return this.#heights.get(row) ?? heightOfText("", 1);
  }

  /** The sheet as planned. */
  plan(frame: SheetFrame): SheetPlan {
    const rowHeights = [...this.#heights]
      .map(([row, height]): RowHeightPlan => ({ row, height }))
      .sort((a, b) => a.row - b.row);
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      cells: this.#cells,
      merges: this.#merges,
      rowHeights,
      ...frame,
    };
  }

  #fit(row: number, value: PlannedValue, width: number, role: StyleRole | undefined): void {
    this.atLeast(row, heightOfText(typeof value === "string" ? value : "", width, role));
  }

  #width(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }
}
