import { failureFromError, type OfficeFailure } from "./office-failure.ts";

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: OfficeFailure };

/**
 * Runs a batch in the open workbook; a cell that is being edited is waited for where Excel can.
 *
 * What the batch did before a failure stays done.
 */
export async function runInExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return { ok: false, failure: failureFromError(error) };
  }
}
