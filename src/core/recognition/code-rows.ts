/**
 * The rows of a form found by their printed codes.
 *
 * Defined names are the first choice; this is what is left where a school copied the sheet into
 * another workbook, or a program dropped the names.
 */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { packPatterns } from "../report-pack/pack-patterns.ts";
import { cellAt, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import { formColumnsAt, type FormColumns } from "./form-columns.ts";

/** A row of a form that is known to be an indicator's. */
export interface FormRow {
  readonly code: IndicatorCode;
  readonly sheet: SheetSnapshot;
  /** From 0. */
  readonly row: number;
  readonly columns: FormColumns;
  /** Absent where its code column shows the code. */
  readonly fit?: LabelFit;
}

/** A row's words, and how well they fit the label: 1 is to the letter. */
export interface LabelFit {
  readonly written: string;
  readonly score: number;
}

/** All rows with a code on visible sheets, below a head row with `Mã` and `Số liệu`. */
export function findCodeRows(sheets: readonly SheetSnapshot[]): readonly FormRow[] {
  return sheets.filter((sheet) => sheet.visibility === "visible").flatMap(codeRowsOf);
}

function codeRowsOf(sheet: SheetSnapshot): readonly FormRow[] {
  const found: FormRow[] = [];
  let columns: FormColumns | undefined;
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    columns = formColumnsAt(sheet, row) ?? columns;
    const code = columns && codeShownAt(sheet, row, columns);
    if (columns !== undefined && code !== undefined) found.push({ code, sheet, row, columns });
  });
  return found;
}

/** The code in a row's code column, of whatever pack. */
export function codeShownAt(
  sheet: SheetSnapshot,
  row: number,
  { code: column }: FormColumns,
): IndicatorCode | undefined {
  const value = column === undefined ? undefined : cellAt(sheet, { row, column })?.value;
  const code = typeof value === "string" ? value.trim() : "";
  return packPatterns.indicatorCode.test(code) ? (code as IndicatorCode) : undefined;
}
