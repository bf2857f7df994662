/**
 * Copies of the form's sheet: `Báo cáo (2)` or `Sheet1` beside `Báo cáo`.
 *
 * The names stay with the first sheet, whichever of the two the school goes on with. Where both
 * hold a figure and they differ, or only the copy holds one, nobody but the school knows which
 * counts.
 */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { comparable } from "../workbook/clean-text.ts";
import { cellAt, type CellScalar, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CellPlace } from "./cell-place.ts";
import { findCodeRows, type FormRow } from "./code-rows.ts";
import { isBesideForm } from "./form-words.ts";
import { periodInTitle } from "./title-period.ts";

/** The form's own sheets, and those that look like copies of them. */
export interface FormSheets {
  readonly home: ReadonlySet<SheetSnapshot>;
  readonly copies: readonly SheetSnapshot[];
}

/**
 * Tells copies by their name, or by showing at least half of the codes that the form shows. An
 * earlier report that lies beside the form, by its title, is none.
 *
 * @param home - The sheets that names point to. Beside them, sheets that every form has are not
 *   looked at, so not read.
 */
export function copiesBeside(
  home: ReadonlySet<SheetSnapshot>,
  sheets: readonly SheetSnapshot[],
): FormSheets {
  const names = [...home].map(({ name }) => comparable(name));
  const others = sheets.filter(
    (sheet) => !home.has(sheet) && sheet.visibility === "visible" && !isBesideForm(sheet.name),
  );
  if (others.length === 0) return { home, copies: [] };
  const own = findCodeRows([...home]);
  const codes = codesOf(own);
  const copies = others.filter((sheet) => {
    if (names.some((name) => comparable(sheet.name).startsWith(name))) return true;
    const rows = findCodeRows([sheet]);
    return showsHalfOf(codes, rows) && !isOfOtherPeriod(rows, own);
  });
  return { home, copies };
}

/**
 * Tells the form's sheets where no name points to one: the sheet with most figures, and all that
 * do not show half of its codes again.
 */
export function formAmong(sheets: readonly SheetSnapshot[]): FormSheets {
  const withRows = sheets
    .map((sheet) => ({ sheet, rows: findCodeRows([sheet]) }))
    .map((one) => ({ ...one, filled: one.rows.filter(isFilled).length }))
    .sort((a, b) => b.filled - a.filled || b.rows.length - a.rows.length);
  const codes = new Set<IndicatorCode>();
  const copies = new Set<SheetSnapshot>();
  for (const { sheet, rows } of withRows) {
    if (showsHalfOf(codes, rows)) copies.add(sheet);
    else for (const { code } of rows) codes.add(code);
  }
  return {
    home: new Set(sheets.filter((sheet) => !copies.has(sheet))),
    copies: sheets.filter((sheet) => copies.has(sheet)),
  };
}

/** The values' cells on copies, by the code column. */
export function placesInCopies(
  copies: readonly SheetSnapshot[],
): ReadonlyMap<IndicatorCode, readonly CellPlace[]> {
  const places = new Map<IndicatorCode, CellPlace[]>();
  for (const row of findCodeRows(copies)) {
    places.set(row.code, [...(places.get(row.code) ?? []), valueOf(row)]);
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

function valueOf({ sheet, row, columns }: FormRow): CellPlace {
  return { sheet, address: { row, column: columns.value } };
}

function isFilled(row: FormRow): boolean {
  return contentOf(valueOf(row)) !== null;
}

function codesOf(rows: readonly FormRow[]): ReadonlySet<IndicatorCode> {
  return new Set(rows.map(({ code }) => code));
}

function showsHalfOf(codes: ReadonlySet<IndicatorCode>, rows: readonly FormRow[]): boolean {
  const shared = [...codesOf(rows)].filter((code) => codes.has(code)).length;
  return shared > 0 && 2 * shared >= codes.size;
}

/** Both titles tell a period or a year, and not the same. */
function isOfOtherPeriod([copied]: readonly FormRow[], [own]: readonly FormRow[]): boolean {
  if (copied === undefined || own === undefined) return false;
  const theirs = periodInTitle(copied.sheet, copied.row);
  const ours = periodInTitle(own.sheet, own.row);
  const differ = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  return differ(theirs.period, ours.period) || differ(theirs.year, ours.year);
}
