/** Reads sheets that hold an item of the pack in each row. */
import type { DateSystem } from "../workbook/date-serial.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { isEnglish, type Column } from "./column.ts";
import type { PackPath } from "../formula/pack-problems.ts";
import type { PackDraft } from "./pack-draft.ts";
import { findPackSheet, readSheet, type OwnColumn, type WrittenRow } from "./read-sheet.ts";
import { readCell } from "./written-text.ts";

/** A workbook on the way to a pack. */
export interface PackReading {
  readonly workbook: WorkbookSnapshot;
  readonly draft: PackDraft;
  readonly ownColumns: OwnColumn[];
}

/**
 * Opens a sheet and tells which columns it lacks; then it is not read any further.
 *
 * A column that may be left out is missed only where the sheet has one that nobody knows: its
 * heading may have been changed, and what stands below it would be lost without a word.
 */
export function openSheet(
  name: string,
  columns: readonly Column[],
  { workbook, draft, ownColumns }: PackReading,
): readonly WrittenRow[] {
  const sheet = findPackSheet(workbook, name);
  if (sheet === undefined) {
    draft.report({ code: "sheet-missing", args: { sheet: name } }, { sheet: name });
    return [];
  }
  const written = readSheet(sheet, headingsOf(columns));
  const mayBeRenamed = written.ownColumns.length > 0;
  const missed = columns.filter(
    (column) =>
      written.missing.includes(column.heading) &&
      (column.required === true || (mayBeRenamed && !isEnglish(column))),
  );
  for (const column of new Set(headingsOf(missed))) {
    draft.report({ code: "column-missing", args: { column } }, { sheet: name });
  }
  for (const column of written.doubled) {
    draft.report({ code: "duplicate-column", args: { column } }, { sheet: name });
  }
  ownColumns.push(...written.ownColumns);
  return missed.length + written.doubled.length === 0 ? written.rows : [];
}

function headingsOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** Reads a sheet into an array of the pack, an item a row. */
export function readTable(
  name: string,
  key: string,
  columns: readonly Column[],
  reading: PackReading,
): void {
  const { draft } = reading;
  draft.set([key], []);
  draft.place([key], { sheet: name });
  openSheet(name, columns, reading).forEach((row, index) => {
    readItem(name, row, [key, index], columns, reading);
  });
}

/** Reads the cells of a row into an item of the pack. */
export function readItem(
  sheet: string,
  row: WrittenRow,
  base: PackPath,
  columns: readonly Column[],
  { workbook, draft }: Pick<PackReading, "workbook" | "draft">,
): void {
  for (const column of columns) {
    const place = { sheet, cell: row.address(column.heading), column: column.heading };
    const path = [...base, ...column.path];
    if (column.required === true && path.length > base.length + 1) {
      // So that the schema names what is missing inside, not the whole.
      const holder = path.slice(0, -1);
      if (draft.get(holder) === undefined) draft.set(holder, {});
    }
    for (let length = base.length; length <= path.length; length += 1) {
      draft.place(path.slice(0, length), place);
    }
    takeCell(row, column, path, place, workbook.dateSystem, draft);
  }
}

function takeCell(
  row: WrittenRow,
  column: Column,
  path: PackPath,
  place: { readonly sheet: string; readonly cell: string; readonly column: string },
  dateSystem: DateSystem,
  draft: PackDraft,
): void {
  const read = readCell(row.cell(column.heading), column.form, dateSystem);
  if (read === undefined) return;
  const { onlyWhere } = column;
  if (onlyWhere !== undefined && isElsewhere(draft, path)) {
    const args = { column: onlyWhere.column, words: [onlyWhere.word] };
    draft.report({ code: "cell-not-needed", args }, place);
    return;
  }
  draft.take(read, path, place);
}

/** Whether something else than an object stands where a part of one should go. */
function isElsewhere(draft: PackDraft, path: PackPath): boolean {
  return path.some((_, index) => {
    const holder = index === 0 ? undefined : draft.get(path.slice(0, index));
    return holder !== undefined && typeof holder !== "object";
  });
}
