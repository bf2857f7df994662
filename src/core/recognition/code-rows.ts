/**
 * The rows of a form found by their printed codes.
 *
 * Defined names are the first choice; this is what is left where a school copied the sheet into
 * another workbook, or a program dropped the names.
 */
import { formWords } from "./form-words.ts";
import { comparable } from "../workbook/clean-text.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { packPatterns } from "../report-pack/pack-patterns.ts";
import { cellAt, type SheetSnapshot } from "../workbook/workbook-snapshot.ts";

/** Columns from 0; a column that the header row lacks is absent. */
export interface FormColumns {
  readonly code: number;
  readonly value: number;
  readonly label?: number;
  readonly previous?: number;
  readonly note?: number;
}

/** A row whose code column shows a code. */
export interface CodeRow {
  readonly code: IndicatorCode;
  readonly sheet: SheetSnapshot;
  /** From 0. */
  readonly row: number;
  readonly columns: FormColumns;
}

/** All rows with a code on visible sheets, below a header row with `Mã` and `Số liệu`. */
export function findCodeRows(sheets: readonly SheetSnapshot[]): readonly CodeRow[] {
  return sheets.filter((sheet) => sheet.visibility === "visible").flatMap(codeRowsOf);
}

function codeRowsOf(sheet: SheetSnapshot): readonly CodeRow[] {
  const found: CodeRow[] = [];
  let columns: FormColumns | undefined;
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    columns = headerColumns(sheet, row) ?? columns;
    if (columns === undefined) return;
    const value = cellAt(sheet, { row, column: columns.code })?.value;
    const code = typeof value === "string" ? value.trim() : "";
    if (packPatterns.indicatorCode.test(code))
      found.push({ code: code as IndicatorCode, sheet, row, columns });
  });
  return found;
}

/** Made once: every row of every sheet is compared with them. */
const heading = {
  code: comparable(formWords.code),
  value: comparable(formWords.value),
  label: comparable(formWords.label),
  previous: comparable(formWords.previous),
};
const noteHeads: readonly string[] = ["ghi chú", comparable(formWords.note)];

function headerColumns(sheet: SheetSnapshot, row: number): FormColumns | undefined {
  const heads = Array.from(sheet.rows[row] ?? [], (cell) =>
    typeof cell?.value === "string" ? comparable(cell.value) : "",
  );
  const code = heads.indexOf(heading.code);
  const value = heads.indexOf(heading.value);
  if (code < 0 || value < 0) return undefined;
  const label = heads.indexOf(heading.label);
  const previous = heads.indexOf(heading.previous);
  const note = heads.findIndex((head) => noteHeads.includes(head));
  return {
    code,
    value,
    ...(label < 0 ? {} : { label }),
    ...(previous < 0 ? {} : { previous }),
    ...(note < 0 ? {} : { note }),
  };
}
