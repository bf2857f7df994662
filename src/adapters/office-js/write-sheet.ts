import type { CellPlan, SheetPlan } from "../../core/workbook/workbook-plan.ts";
import type { StyleRole } from "../../core/workbook/style-roles.ts";
import { setLooks } from "./cell-looks.ts";
import { areaOutside, isSameArea } from "./planned-area.ts";
import type { PendingRequest, RequestQueue } from "./request-queue.ts";
import { markFormula, markName } from "./sheet-mark.ts";
import { supports } from "./supports.ts";
import { writeConditionalFormats } from "./write-conditional-formats.ts";
import { linkOf, writeCells, writeLinks, type ContentContext } from "./write-contents.ts";
import { writeMerges, writePanes, writeSizes } from "./write-frame.ts";
import { writePrintSettings } from "./write-print-settings.ts";
import { prepareTables, writeTable } from "./write-table.ts";
import { writeValidations } from "./write-validations.ts";
import type { PreviousSheet, TargetSheet } from "./write-target.ts";

/**
 * Adds the sheets that are missing, all of them first: a formula that points at a sheet which is
 * not there yet is refused.
 */
export async function addSheets(
  queue: RequestQueue,
  sheets: readonly TargetSheet[],
): Promise<void> {
  for (const { name, plan, area, previous } of sheets) {
    if (previous !== undefined) continue;
    await queue.step((request) => {
      request.addSheet(name);
      // Known as ours from the first moment on.
      setMark(request, name, markName(plan.name, area), area);
    });
  }
}

/** Writes a sheet; one of ours is written in place, so that formulas that point at it stay whole. */
export async function writeSheet(
  queue: RequestQueue,
  target: TargetSheet,
  context: ContentContext,
): Promise<void> {
  const { name, plan, area, previous } = target;
  if (previous !== undefined) {
    await openPrevious(queue, target, previous);
    await prepareTables(queue, target);
    await clearPrevious(queue, target, previous);
  }
  await writeSizes(queue, target);
  const cells = plan.cells.map((cell) => withoutDeadLink(cell, context));
  await writeLinks(queue, name, cells, context);
  await writeCells(queue, name, area, cells, context);
  await setLooks(queue, name, area, cells);
  await writeMerges(queue, target);
  await writeConditionalFormats(queue, name, plan.conditionalFormats ?? [], context.nameOf);
  await writeValidations(queue, name, plan.validations ?? [], context.nameOf);
  await writePrintSettings(queue, name, plan.print, previous !== undefined);
  await writePanes(queue, target);
  await writeTable(queue, target);
  await finishSheet(queue, target);
}

/**
 * Makes our part free to change: what we protect has no password, and a table cannot grow over
 * merged cells.
 */
async function openPrevious(
  queue: RequestQueue,
  { name, plan }: TargetSheet,
  { area }: PreviousSheet,
): Promise<void> {
  await queue.step((request) => {
    if (plan.protected === true) request.sheet(name).protection.unprotect();
    request.range(name, area).unmerge();
    request.called(2);
  });
}

/** Takes away what we wrote last. Contents go only where nothing new is written over them. */
async function clearPrevious(
  queue: RequestQueue,
  { name, plan, area }: TargetSheet,
  previous: PreviousSheet,
): Promise<void> {
  await queue.step((request) => {
    const mark = markName(plan.name, area);
    if (mark !== previous.markName || !isSameArea(area, previous.area)) {
      request.workbook.names.getItem(previous.markName).delete();
      request.called();
      setMark(request, name, mark, area);
    }
    const range = request.range(name, previous.area);
    range.clear("Hyperlinks");
    range.clear("Formats");
    range.conditionalFormats.clearAll();
    request.called(4);
    if (supports("validations")) {
      range.dataValidation.clear();
      request.called(2);
    }
    for (const rest of areaOutside(previous.area, area)) {
      request.range(name, rest).clear("Contents");
      request.called();
    }
  });
}

/** Marks the area of a sheet as ours. */
export function setMark(
  request: PendingRequest,
  sheet: string,
  name: string,
  area: TargetSheet["area"],
): void {
  const mark = request.workbook.names.add(name, markFormula(sheet, area));
  request.called();
  request.set(mark, "visible", false);
}

/** A sheet that the user hid or showed stays so. */
async function finishSheet(
  queue: RequestQueue,
  { name, plan, previous }: TargetSheet,
): Promise<void> {
  await queue.step((request) => {
    const sheet = request.sheet(name);
    if (previous === undefined && plan.visibility !== "visible") {
      request.set(sheet, "visibility", plan.visibility === "hidden" ? "Hidden" : "VeryHidden");
    }
    protect(request, name, plan);
  });
}

/** Protects a sheet that the plan wants protected. */
export function protect(request: PendingRequest, sheet: string, plan: SheetPlan): void {
  if (plan.protected !== true) return;
  request.sheet(sheet).protection.protect(protectionOf(plan));
  request.called(2);
}

/** Without password: it keeps hands from slipping, it is no lock. */
function protectionOf({ autoFilter }: SheetPlan): Excel.WorksheetProtectionOptions {
  const filters = autoFilter === undefined ? {} : { allowAutoFilter: true, allowSort: true };
  return { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, ...filters };
}

const unlinkedRoles: Partial<Record<StyleRole, StyleRole>> = {
  "body-link": "body-small",
  link: "body-text",
};

/** What is not linked must not look so. */
function withoutDeadLink(cell: CellPlan, context: ContentContext): CellPlan {
  if (cell.fileLink === undefined || linkOf(cell, context) !== undefined) return cell;
  const role = cell.role === undefined ? undefined : (unlinkedRoles[cell.role] ?? cell.role);
  return role === undefined ? cell : { ...cell, role };
}
