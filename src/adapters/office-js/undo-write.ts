import { overlap } from "./planned-area.ts";
import type { CellRange } from "../../core/workbook/cell-address.ts";
import { RequestQueue } from "./request-queue.ts";
import { runInExcel } from "./run-in-excel.ts";
import { markName } from "./sheet-mark.ts";
import { writeMatrix } from "./write-contents.ts";
import { protect, setMark } from "./write-sheet.ts";
import { addTable, tableChanges } from "./write-table.ts";
import type { BeforeImage } from "./before-image.ts";
import type { PreviousSheet, TargetName, TargetSheet, WriteTarget } from "./write-target.ts";

export interface Undone {
  /** `nothing-written`: Excel refused before anything was touched. */
  readonly state: "nothing-written" | "undone" | "incomplete";
  /** Sheets that had been added and are gone again. */
  readonly removed: readonly string[];
  /** Sheets that hold again what they held: values, formulas and number formats. */
  readonly restored: readonly string[];
  /** Sheets that Excel did not let us take back: they may be half written. */
  readonly notRestored: readonly string[];
}

export const NOTHING_WRITTEN: Undone = {
  state: "nothing-written",
  removed: [],
  restored: [],
  notRestored: [],
};

/** Someone who began to type is waited for. */
const WAITS_MS = [0, 500, 2000];

/**
 * Takes back what a write did to the sheets that it touched.
 *
 * Looks are not brought back: the next writing sets them again.
 */
export async function undoWrite(
  target: WriteTarget,
  touched: ReadonlySet<string>,
): Promise<Undone> {
  const sheets = target.sheets.filter(({ name }) => touched.has(name));
  if (sheets.length === 0) return NOTHING_WRITTEN;
  for (const wait of WAITS_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const outcome = await runInExcel((context) => undoOnce(context, sheets, target.names));
    if (outcome.ok) return { state: "undone", ...outcome.value, notRestored: [] };
  }
  const notRestored = sheets.map(({ name }) => name);
  return { state: "incomplete", removed: [], restored: [], notRestored };
}

type UndoneSheets = Pick<Undone, "removed" | "restored">;

async function undoOnce(
  context: Excel.RequestContext,
  sheets: readonly TargetSheet[],
  plannedNames: readonly TargetName[],
): Promise<{ readonly ok: true; readonly value: UndoneSheets }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/tables/items/name");
  names.load("items/name,items/scope");
  await context.sync();
  const tablesOf = new Map(
    worksheets.items.map(({ name, tables }) => [name, tables.items.map((table) => table.name)]),
  );
  const existingNames = new Set(
    names.items.filter(({ scope }) => scope === "Workbook").map(({ name }) => name),
  );
  const queue = new RequestQueue(context);
  await restoreNames(queue, plannedNames, existingNames);
  const [removed, restored]: [string[], string[]] = [[], []];
  for (const sheet of sheets) {
    const tables = tablesOf.get(sheet.name);
    const mark = markName(sheet.plan.name, sheet.area);
    if (sheet.previous === undefined) {
      await queue.step((request) => {
        if (existingNames.has(mark)) request.workbook.names.getItem(mark).delete();
        if (tables !== undefined) {
          const added = request.sheet(sheet.name);
          // A very hidden sheet cannot be deleted.
          request.set(added, "visibility", "Visible");
          added.delete();
        }
        request.called(2);
      });
      if (tables !== undefined) removed.push(sheet.name);
    } else if (tables !== undefined) {
      await restore(queue, sheet, sheet.previous, tables, existingNames);
      restored.push(sheet.name);
    }
  }
  await queue.flush();
  return { ok: true, value: { removed, restored } };
}

async function restoreNames(
  queue: RequestQueue,
  names: readonly TargetName[],
  existingNames: ReadonlySet<string>,
): Promise<void> {
  for (const { plan, existing } of names) {
    await queue.step((request) => {
      const all = request.workbook.names;
      request.called();
      if (existing !== undefined)
        request.set(all.getItem(existing.name), "formula", existing.formula);
      else if (existingNames.has(plan.name)) all.getItem(plan.name).delete();
    });
  }
}

async function restore(
  queue: RequestQueue,
  sheet: TargetSheet,
  previous: PreviousSheet,
  tables: readonly string[],
  existingNames: ReadonlySet<string>,
): Promise<void> {
  const { name, plan, area } = sheet;
  const { image } = previous;
  const changed = tableChanges(sheet).filter(({ kind }) => kind !== "keep");
  const now = new Set(tables);
  await queue.step((request) => {
    const worksheet = request.sheet(name);
    if (plan.protected === true) worksheet.protection.unprotect();
    for (const { table } of changed) {
      if (now.has(table.name)) worksheet.tables.getItem(table.name).convertToRange();
    }
    request.range(name, image.area).unmerge();
    request.called(2 + 2 * changed.length);
    const mark = markName(plan.name, area);
    for (const old of new Set([mark, previous.markName])) {
      if (existingNames.has(old)) request.workbook.names.getItem(old).delete();
    }
    request.called(2);
    setMark(request, name, previous.markName, previous.area);
  });
  await writeMatrix(queue, name, image.area, "formulas", image.inputs);
  await writeMatrix(queue, name, image.area, "numberFormat", image.numberFormats);
  await queue.step((request) => {
    for (const merge of plan.merges ?? []) {
      if (!fits(merge, image)) continue;
      request.range(name, merge).merge(false);
      request.called();
    }
    const { tables: collection } = request.sheet(name);
    for (const { table } of changed) addTable(request, collection, table.area, table.name);
    protect(request, name, plan);
  });
}

/** Whether nothing would get lost under a merged area, and no table stands there. */
function fits(merge: CellRange, { area, inputs }: BeforeImage): boolean {
  if (!overlap(merge, area)) return false;
  for (let row = merge.from.row; row <= merge.to.row; row += 1) {
    for (let column = merge.from.column; column <= merge.to.column; column += 1) {
      const isTopLeft = row === merge.from.row && column === merge.from.column;
      const input = inputs[row - area.from.row]?.[column - area.from.column];
      if (!isTopLeft && input !== "" && input !== undefined) return false;
    }
  }
  return true;
}
