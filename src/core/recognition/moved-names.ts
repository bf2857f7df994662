/** Names that stayed behind when rows were sorted. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { cellAt } from "../workbook/workbook-snapshot.ts";
import type { CellPlace } from "./cell-place.ts";
import type { FormRow } from "./code-rows.ts";

/** Whether all places hold the same, of at least two. */
export function sameContent(places: readonly CellPlace[]): boolean {
  const contents = places.map(({ sheet, address }) => cellAt(sheet, address));
  const [first] = contents;
  return (
    contents.length > 1 &&
    contents.every(
      (one) =>
        (one?.value ?? null) === (first?.value ?? null) &&
        (one?.formula ?? "") === (first?.formula ?? ""),
    )
  );
}

/** Codes whose named cell stands in the row of another code. */
export function movedCodes(
  named: ReadonlyMap<IndicatorCode, CellPlace>,
  rows: ReadonlyMap<IndicatorCode, readonly FormRow[]>,
): readonly IndicatorCode[] {
  const shownAt = new Map<CellPlace["sheet"], Map<number, IndicatorCode>>();
  for (const { code, sheet, row } of [...rows.values()].flat()) {
    const ofSheet = shownAt.get(sheet) ?? new Map<number, IndicatorCode>();
    shownAt.set(sheet, ofSheet.set(row, code));
  }
  return [...named].flatMap(([code, { sheet, address }]) => {
    const shown = shownAt.get(sheet)?.get(address.row);
    return shown === undefined || shown === code ? [] : [code];
  });
}
