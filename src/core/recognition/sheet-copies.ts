/**
 * Copies of the form's sheet: `Báo cáo (2)` beside `Báo cáo`.
 *
 * The names stay with the first sheet, whichever of the two the school goes on with. Where both
 * hold a figure and they differ, or only the copy holds one, nobody but the school knows which
 * counts.
 */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { comparable } from "../workbook/clean-text.ts";
import { cellAt, type CellScalar, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CellPlace } from "./cell-place.ts";
import { findCodeRows } from "./code-rows.ts";

/**
 * The values' cells on copies, by the code column. Other sheets are not looked at, so not read.
 *
 * @param home - Sheets that names point to.
 */
export function placesInCopies(
  sheets: readonly SheetSnapshot[],
  home: ReadonlySet<SheetSnapshot>,
): ReadonlyMap<IndicatorCode, readonly CellPlace[]> {
  const names = [...home].map(({ name }) => comparable(name));
  const copies = sheets.filter(
    (sheet) => !home.has(sheet) && names.some((name) => comparable(sheet.name).startsWith(name)),
  );
  const places = new Map<IndicatorCode, CellPlace[]>();
  for (const { code, sheet, row, columns } of findCodeRows(copies)) {
    const place = { sheet, address: { row, column: columns.value } };
    places.set(code, [...(places.get(code) ?? []), place]);
  }
  return places;
}

/** Those of the copies, in other rows than their own, that hold something, and something else. */
export function otherContent(own: CellPlace, copies: readonly CellPlace[]): readonly CellPlace[] {
  const there = contentOf(own);
  return copies.filter((copy) => {
    if (copy.sheet === own.sheet && copy.address.row === own.address.row) return false;
    const content = contentOf(copy);
    return content !== null && content !== there;
  });
}

function contentOf({ sheet, address }: CellPlace): Exclude<CellScalar, object> {
  const value = cellAt(sheet, address)?.value ?? null;
  if (value !== null && typeof value === "object") return value.error;
  return typeof value === "string" && value.trim() === "" ? null : value;
}
