/** Carries a plan's sheets into the open workbook. */
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import { inspectTarget } from "./inspect-target.ts";
import { failureFromError, type OfficeFailure } from "./office-failure.ts";
import { RequestQueue } from "./request-queue.ts";
import { runInExcel, type Outcome } from "./run-in-excel.ts";
import { markFormula } from "./sheet-mark.ts";
import { NOTHING_WRITTEN, undoWrite, type Undone } from "./undo-write.ts";
import type { ContentContext } from "./write-contents.ts";
import { addSheets, writeSheet } from "./write-sheet.ts";
import { sheetNameIn, type WriteTarget } from "./write-target.ts";

export interface SheetToWrite {
  /** Name in the plan. */
  readonly planned: string;
  /** Name in the open workbook: the user may have renamed the sheet. */
  readonly name: string;
  readonly change: "add" | "update";
  /** Cells that the user filled beside and below our part of the sheet; they stay where they are. */
  readonly keptCells: number;
}

export interface WriteOptions {
  /**
   * The folder that stands for the planned workbook's own (`…/ket-qua`): file links are relative to
   * it. Without it they are written as plain text.
   */
  readonly filesFolder?: string;
  /** Told before each sheet. */
  readonly onSheet?: (done: number, of: number) => void;
}

export type WriteOutcome =
  | {
      readonly ok: true;
      readonly value: { readonly sheets: readonly SheetToWrite[]; readonly requests: number };
    }
  | { readonly ok: false; readonly failure: OfficeFailure; readonly undone: Undone };

/** Tells what a write would do, and why it could not, without touching anything. */
export async function previewPlannedSheets(
  plan: WorkbookPlan,
): Promise<Outcome<readonly SheetToWrite[]>> {
  return runInExcel(async (context) => {
    const target = await inspectTarget(context, plan);
    return target.ok ? { ok: true, value: sheetsToWrite(target.value) } : target;
  });
}

/**
 * Writes a plan's sheets and names into the open workbook.
 *
 * Sheets that were written before are updated in place, under whatever name they have now; others
 * are added behind the last one. Nothing of the user's is touched: a sheet of the same name that is
 * not ours and cells in the way are refusals, told before anything is written. Excel calculates the
 * formulas itself; cached values of the plan are not written. Zoom cannot be set.
 *
 * After a failure the workbook holds what it held: added sheets are gone, and the others have their
 * values, formulas and number formats again.
 *
 * @throws {RangeError} If the plan holds what no cell can: a number that is not finite, a text or a
 *   formula that is too long.
 */
export async function writePlannedSheets(
  plan: WorkbookPlan,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  let target: WriteTarget | undefined;
  let queue: RequestQueue | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context): Promise<WriteOutcome> => {
      const inspected = await inspectTarget(context, plan);
      if (!inspected.ok) return { ...inspected, undone: NOTHING_WRITTEN };
      target = inspected.value;
      queue = new RequestQueue(context);
      await writeTarget(queue, target, options);
      return { ok: true, value: { sheets: sheetsToWrite(target), requests: queue.sent } };
    });
  } catch (error) {
    const undone =
      target === undefined || queue === undefined
        ? NOTHING_WRITTEN
        : await undoWrite(target, queue.touched);
    return { ok: false, failure: failureFromError(error), undone };
  }
}

async function writeTarget(
  queue: RequestQueue,
  target: WriteTarget,
  { filesFolder, onSheet }: WriteOptions,
): Promise<void> {
  const context: ContentContext = {
    nameOf: sheetNameIn(target),
    dateSystem: target.dateSystem,
    filesFolder,
  };
  await dropBrokenMarks(queue, target);
  await addSheets(queue, target.sheets);
  await writeNames(queue, target, context);
  for (const [index, sheet] of target.sheets.entries()) {
    onSheet?.(index, target.sheets.length);
    await writeSheet(queue, sheet, context);
  }
  await queue.flush();
}

/** First: a sheet that is added again gets the mark that its forerunner left behind. */
async function dropBrokenMarks(queue: RequestQueue, { brokenMarks }: WriteTarget): Promise<void> {
  for (const name of brokenMarks) {
    await queue.step((request) => {
      request.workbook.names.getItem(name).delete();
      request.called();
    });
  }
}

async function writeNames(
  queue: RequestQueue,
  { names }: WriteTarget,
  { nameOf }: ContentContext,
): Promise<void> {
  for (const { plan, existing } of names) {
    const formula = markFormula(nameOf(plan.sheet), plan.range);
    await queue.step((request) => {
      const all = request.workbook.names;
      request.called();
      // Written over and not made anew: formulas that use the name stay whole.
      if (existing === undefined) all.add(plan.name, formula);
      else request.set(all.getItem(existing.name), "formula", formula);
    });
  }
}

function sheetsToWrite({ sheets }: WriteTarget): readonly SheetToWrite[] {
  return sheets.map(({ plan, name, previous }) => ({
    planned: plan.name,
    name,
    change: previous === undefined ? "add" : "update",
    keptCells: previous?.keptCells ?? 0,
  }));
}
