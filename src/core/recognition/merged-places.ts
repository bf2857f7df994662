/** Cells that a school merged with a neighbour: Excel keeps what is typed at the top left. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { cellAt } from "../workbook/workbook-snapshot.ts";
import type { CellPlace } from "./cell-place.ts";

/**
 * Moves each place that was merged with the cell to its left to the area's own cell, as that is
 * where the figure stands. A place that other indicators would share stays: one figure never counts
 * for two. So does one that a wider area covers: its number may be the row's own, of column STT.
 */
export function atTopLeftOfMerges(
  places: ReadonlyMap<IndicatorCode, CellPlace>,
): ReadonlyMap<IndicatorCode, CellPlace> {
  const taken = new Map<CellPlace["sheet"], Set<string>>();
  for (const { sheet, address } of places.values()) {
    taken.set(sheet, (taken.get(sheet) ?? new Set()).add(`${address.row} ${address.column}`));
  }
  return new Map(
    [...places].map(([code, place]) => {
      const { sheet, address } = place;
      const own = sheet.merges?.find(
        ({ from, to }) =>
          from.row === address.row &&
          to.row === address.row &&
          from.column === address.column - 1 &&
          to.column >= address.column,
      )?.from;
      if (own === undefined || taken.get(sheet)?.has(`${own.row} ${own.column}`) === true) {
        return [code, place];
      }
      // The label or unit of measure that stood there before is no figure.
      const isFigure = typeof cellAt(sheet, own)?.value === "number";
      return [code, isFigure ? { sheet, address: own } : place];
    }),
  );
}
