/** Which planned filter can be a real Excel table, and under what name. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import { foldDiacritics } from "../../core/workbook/fold-text.ts";
import type { SheetPlan } from "../../core/workbook/workbook-plan.ts";
import { overlap } from "./planned-area.ts";

/**
 * The area of the table that stands for the planned filter.
 *
 * Excel changes headers that it does not like without a word (blank, doubled or no text), and a
 * table holds no merged cells: where our sheet has such, it gets no table.
 */
export function tableArea({ autoFilter, cells, merges = [] }: SheetPlan): CellRange | undefined {
  if (autoFilter === undefined || autoFilter.from.row === autoFilter.to.row) return undefined;
  if (merges.some((merge) => overlap(merge, autoFilter))) return undefined;
  const { from, to } = autoFilter;
  const heads = new Map(
    cells
      .filter(({ row, column }) => row === from.row && column >= from.column && column <= to.column)
      .map((cell) => [cell.column, cell]),
  );
  const titles = new Set<string>();
  for (let column = from.column; column <= to.column; column += 1) {
    const head = heads.get(column);
    if (typeof head?.value !== "string" || head.formula !== undefined) return undefined;
    if (head.value.trim() === "") return undefined;
    titles.add(head.value.normalize("NFC").toLowerCase());
  }
  return titles.size === to.column - from.column + 1 ? autoFilter : undefined;
}

/** The table's name at its first writing; formulas of the user name it. */
export function tableName(plannedSheet: string): string {
  const words = foldDiacritics(plannedSheet).replaceAll(/[^A-Za-z0-9]+/gu, "_");
  return `TongHop_${words}`;
}
