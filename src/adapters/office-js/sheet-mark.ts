/**
 * How a sheet is known to be ours: a hidden workbook-level name over the area that we wrote last.
 *
 * Excel itself keeps the name right when the user renames the sheet, inserts rows or moves the
 * area, and drops it with the sheet. The name also says how large the area was: where it has
 * grown since, the user inserted rows or columns of their own.
 */
import {
  formatAbsoluteAddress,
  quoteSheetName,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";

const MARK = /^_TongHop_(\d+)x(\d+)_(.+)$/iu;

export interface SheetMark {
  /** The defined name. */
  readonly name: string;
  /** Equal for equal planned sheet names. */
  readonly key: string;
  /** Size when it was written. */
  readonly rows: number;
  readonly columns: number;
  /** Where it is now, under the sheet's name of now. */
  readonly target: NameTarget;
}

/** Which planned sheet a mark is for, in letters that a defined name may hold. */
export function markKey(plannedSheet: string): string {
  return plannedSheet
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The defined name that marks `area` of the planned sheet. */
export function markName(plannedSheet: string, { from, to }: CellRange): string {
  const rows = to.row - from.row + 1;
  const columns = to.column - from.column + 1;
  return `_TongHop_${rows}x${columns}_${markKey(plannedSheet)}`;
}

/** What the name refers to. */
export function markFormula(sheet: string, { from, to }: CellRange): string {
  return `=${quoteSheetName(sheet)}!${formatAbsoluteAddress(from)}:${formatAbsoluteAddress(to)}`;
}

/** Whether a defined name is a mark, broken ones included. */
export function isMarkName(name: string): boolean {
  return MARK.test(name);
}

/** Reads a mark; `undefined` if the name is none. */
export function parseMark(name: string, target: NameTarget): SheetMark | undefined {
  const [, rows, columns, key] = MARK.exec(name) ?? [];
  if (key === undefined) return undefined;
  return { name, key: key.toLowerCase(), rows: Number(rows), columns: Number(columns), target };
}
