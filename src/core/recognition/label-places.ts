/**
 * Cells of the form without code, found by the words beside them.
 *
 * Used only where their names are gone: a form copied into another workbook still says which unit
 * it is of, when it was made, and in which sections nothing happened.
 */
import { formWords } from "./form-words.ts";
import { comparable } from "../workbook/clean-text.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { CellSnapshot, SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CellPlace } from "./cell-place.ts";
import type { FormRow } from "./code-rows.ts";

const nothingHappened = comparable(formWords.nothingHappened);

/** The first filled cell to the right of a label, on the first sheet that has the label. */
export function placeBesideLabel(
  sheets: Iterable<SheetSnapshot>,
  label: string,
): CellPlace | undefined {
  const wanted = comparable(label);
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.entries()) {
      const at = cells?.findIndex((cell) => textOf(cell).replace(/ ?:$/u, "") === wanted) ?? -1;
      if (cells === undefined || at < 0) continue;
      const column = cells.findIndex((cell, index) => index > at && (cell?.value ?? null) !== null);
      return column < 0 ? undefined : { sheet, address: { row, column } };
    }
  }
  return undefined;
}

/** The cells "không phát sinh": each belongs to the section whose indicators stand above it. */
export function confirmationsBelow(
  rows: readonly FormRow[],
  { indicators }: ReportPack,
): ReadonlyMap<string, CellPlace> {
  const sectionOf = new Map<IndicatorCode, string>(
    indicators.map(({ code, section }) => [code, section]),
  );
  const places = new Map<string, CellPlace>();
  rows.forEach(({ code, sheet, row, columns }, index) => {
    const section = sectionOf.get(code);
    const next = row + 1;
    const isLastOfBlock = rows[index + 1]?.sheet !== sheet || rows[index + 1]?.row !== next;
    const isThere = sheet.rows[next]?.some((cell) => textOf(cell) === nothingHappened) === true;
    if (section !== undefined && isLastOfBlock && isThere) {
      places.set(section, { sheet, address: { row: next, column: columns.value } });
    }
  });
  return places;
}

function textOf(cell: CellSnapshot | undefined): string {
  return typeof cell?.value === "string" ? comparable(cell.value) : "";
}
