/** Where the rows of a list stand. */
import { comparable } from "../workbook/clean-text.ts";
import { nameOf } from "../report-pack/codes.ts";
import type { List } from "../report-pack/report-pack.ts";
import {
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";
import type { ListPlace } from "./cell-place.ts";

export interface LocatedList {
  readonly place: ListPlace;
  readonly byName: boolean;
}

/**
 * Finds a list's rows: by the name of its key column or of its data block, else below a row that
 * shows the heads of all its columns side by side.
 *
 * @returns `undefined` where there is no such place, or more than one.
 */
export function locateList(workbook: WorkbookSnapshot, list: List): LocatedList | undefined {
  const named = namedBlock(workbook, list);
  if (named !== undefined) return { place: named, byName: true };
  const places = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .flatMap((sheet) => blocksBelowHeads(sheet, list));
  const [place, ...others] = places;
  return place === undefined || others.length > 0 ? undefined : { place, byName: false };
}

/** Rows may differ where one of the two names was stretched: the larger extent loses nothing. */
function namedBlock(workbook: WorkbookSnapshot, list: List): ListPlace | undefined {
  const key = workbook.names.get(nameOf(list.code));
  const block = workbook.names.get(nameOf(list.code, "list-block"));
  const anchor = key ?? block;
  const sheet = anchor && sheetNamed(workbook, anchor.sheet);
  if (anchor === undefined || sheet === undefined) return undefined;
  const both = [key, block].filter((one) => one?.sheet === anchor.sheet);
  const first = Math.min(...both.map((one) => one?.from.row ?? anchor.from.row));
  const last = Math.max(...both.map((one) => one?.to.row ?? anchor.to.row));
  const start = key === undefined ? anchor.from.column : key.from.column - keyIndex(list);
  const column = Math.max(0, start);
  return {
    sheet,
    from: { row: first, column },
    to: { row: last, column: column + list.columns.length - 1 },
  };
}

function blocksBelowHeads(sheet: SheetSnapshot, list: List): readonly ListPlace[] {
  const wanted = list.columns.map(({ label }) => comparable(label.vi));
  return sheet.rows.flatMap((cells, row) => {
    const heads = Array.from(cells ?? [], (cell) =>
      typeof cell?.value === "string" ? comparable(cell.value) : "",
    );
    const column = heads.findIndex((_, at) => wanted.every((head, i) => heads[at + i] === head));
    if (column < 0) return [];
    const to = { row: row + list.rows, column: column + wanted.length - 1 };
    return [{ sheet, from: { row: row + 1, column }, to }];
  });
}

function keyIndex({ columns, key }: List): number {
  return Math.max(
    0,
    columns.findIndex(({ id }) => id === key),
  );
}
