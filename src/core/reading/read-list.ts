/** The rows of a list. */
import type { ListPlace } from "../recognition/cell-place.ts";
import type { Indicator, List } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { cellAt } from "../workbook/workbook-snapshot.ts";
import type { FigureValue, ListRow } from "./figure.ts";
import { namedCell, remark, type ReportRemarks } from "./form-cell.ts";
import { judgeRange } from "./judge-range.ts";
import { readFigure, type CellReading } from "./read-figure.ts";
import type { ReadingContext } from "./read-scalar.ts";
import { findingBase, type Subject } from "./subject.ts";

export interface ListReading {
  /** Every row that holds anything, also one whose key is missing. */
  readonly rows: readonly ListRow[];
  /** Rows with a key: what `COUNTA` gives on the sheet. */
  readonly count: number;
}

interface ListCell {
  readonly id: string;
  readonly subject: Subject;
  readonly reading: CellReading;
  readonly required: boolean;
}

/** Reads a list's block. Rows that are blank in all columns are skipped. */
export function readList(
  list: List,
  indicator: Pick<Indicator, "code" | "label">,
  place: ListPlace,
  context: ReadingContext,
  remarks: ReportRemarks,
): ListReading {
  const rows: ListRow[] = [];
  let count = 0;
  // A name may be stretched to the end of the sheet; what was written ends earlier.
  const last = Math.min(place.to.row, place.sheet.rows.length - 1);
  for (let row = place.from.row; row <= last; row += 1) {
    const cells = rowCells(list, indicator.code, place, row, context);
    if (cells.every(({ reading }) => reading.why === "blank")) continue;
    const number = row - place.from.row + 1;
    const key = cells.find(({ id }) => id === list.key);
    if (key?.reading.why === "blank") keyMissing(key, number, indicator, remarks);
    else count += 1;
    for (const cell of cells) remarkCell(cell, list.key, remarks);
    rows.push({
      row: number,
      sheet: place.sheet.name,
      cell: key?.subject.cell ?? formatCellAddress({ row, column: place.from.column }),
      values: Object.fromEntries(
        cells.map(({ id, reading }): [string, FigureValue] => [id, reading.value]),
      ),
    });
  }
  return { rows, count };
}

function rowCells(
  { columns }: List,
  code: Indicator["code"],
  { sheet, from }: ListPlace,
  row: number,
  context: ReadingContext,
): readonly ListCell[] {
  return columns.map(({ id, label, type, required }, at) => {
    const address = { row, column: from.column + at };
    const subject = { code, label, type, sheet: sheet.name, cell: formatCellAddress(address) };
    const reading = readFigure(cellAt(sheet, address), subject, context);
    return { id, subject, reading, required: required === true };
  });
}

function remarkCell(
  { id, subject, reading, required }: ListCell,
  key: string,
  remarks: ReportRemarks,
): void {
  remark(reading, subject, remarks);
  const raw = reading.raw ?? String(reading.value);
  remarks.findings.push(...judgeRange(reading.value, raw, subject, { computed: false }));
  if (required && id !== key && reading.why === "blank") remarks.blanks.push(namedCell(subject));
}

function keyMissing(
  { subject }: ListCell,
  row: number,
  { label }: Pick<Indicator, "label">,
  remarks: ReportRemarks,
): void {
  remarks.findings.push({
    ...findingBase(subject, "error"),
    code: "list-key-missing",
    args: { label, row, column: subject.label },
  });
}
