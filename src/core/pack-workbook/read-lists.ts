/** `Danh sách`: a row a column of a list; rows of one list stand together. */
import { listColumns, type ListRow } from "./list-columns.ts";
import type { PackPath } from "../formula/pack-problems.ts";
import { valueAt, type PackDraft } from "./pack-draft.ts";
import { packSheets } from "./pack-sheets.ts";
import { findPackSheet } from "./read-sheet.ts";
import { openSheet, readItem, type PackReading } from "./read-table.ts";

const ROWS = "rows";

/** Reads the lists of a pack; a workbook without the sheet has none. */
export function readLists(reading: PackReading): void {
  const { draft, workbook } = reading;
  draft.set(["lists"], []);
  const name = packSheets.lists;
  if (findPackSheet(workbook, name) === undefined) return;
  // Read by rows first, in a draft of its own; what the rows say of their lists is told apart then.
  let list = -1;
  let column = 0;
  let code: unknown;
  openSheet(name, listColumns, reading).forEach((row, index) => {
    const base: PackPath = [ROWS, index];
    readItem(name, row, base, listColumns, reading);
    const written = draft.get(base) as Partial<ListRow> | undefined;
    // A code above several rows, merged or not written again, goes for all of them.
    const own = written?.code;
    if (list < 0 || (own !== undefined && own !== code)) {
      list += 1;
      column = 0;
      code = own;
      draft.set(["lists", list], { columns: [] });
    }
    addRow(draft, base, ["lists", list], column);
    column += 1;
  });
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a place to work in, no part of a pack
  delete draft.json[ROWS];
}

/** Moves what a row says to its list and column. */
function addRow(draft: PackDraft, from: PackPath, list: PackPath, column: number): void {
  const written = draft.get(from);
  const target: PackPath = [...list, "columns", column];
  draft.set(target, {});
  for (const { path } of listColumns) {
    const [key] = path;
    const value = valueAt(written, path);
    const place = draft.placeOf([...from, ...path]);
    if (place === undefined) continue;
    if (key === "isKey") {
      draft.place([...list, "key"], place);
      if (value === true) takeKey(draft, written, list, place);
    } else if (key === "code" || key === "rows") {
      draft.place([...list, ...path], place);
      if (value === undefined || draft.isTroubled(place)) continue;
      const before = draft.get([...list, ...path]);
      if (before === undefined) draft.set([...list, ...path], value);
      else if (before !== value) {
        const args = { expected: JSON.stringify(before), found: JSON.stringify(value) };
        draft.report({ code: "wrong-value", args }, place);
      }
    } else {
      draft.place(target, place);
      draft.place([...target, ...path.slice(0, 1)], place);
      draft.place([...target, ...path], place);
      if (value !== undefined) draft.set([...target, ...path], value);
    }
  }
  if (draft.get([...target, "label"]) === undefined) draft.set([...target, "label"], {});
}

function takeKey(
  draft: PackDraft,
  written: unknown,
  list: PackPath,
  place: { readonly sheet: string; readonly cell?: string },
): void {
  const path = [...list, "key"];
  if (draft.get(path) === undefined) draft.set(path, valueAt(written, ["id"]));
  else {
    const code = String(draft.get([...list, "code"]));
    draft.report({ code: "list-key-twice", args: { code } }, place);
  }
}
