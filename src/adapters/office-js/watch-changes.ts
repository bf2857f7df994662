import { runInExcel, type Outcome } from "./run-in-excel.ts";

/** A change of cells, by the user or by an add-in, this one included. */
export interface SheetChange {
  readonly sheetId: string;
  /** Where, e.g. `B3:C4`; empty where Excel does not tell. */
  readonly address: string;
}

/** Stops watching. */
export type StopWatching = () => Promise<Outcome<undefined>>;

/**
 * Tells of every change of cells in the sheets that are there now.
 *
 * Each sheet has its own handler, because one for all of them needs ExcelApi 1.9.
 */
export async function watchChanges(
  onChange: (change: SheetChange) => void,
): Promise<Outcome<StopWatching>> {
  return runInExcel<StopWatching>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const handlers = worksheets.items.map((worksheet) =>
      worksheet.onChanged.add(({ worksheetId, address }) => {
        onChange({ sheetId: worksheetId, address });
        return Promise.resolve();
      }),
    );
    await context.sync();
    return { ok: true, value: () => removeHandlers(handlers) };
  });
}

/** Handlers are removed in the context that they were added in. */
async function removeHandlers(
  handlers: readonly OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[],
): Promise<Outcome<undefined>> {
  const [first] = handlers;
  if (first === undefined) return { ok: true, value: undefined };
  const { context } = first;
  return runInExcel(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
    return { ok: true, value: undefined };
  });
}
