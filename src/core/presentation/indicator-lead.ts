import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { indicatorLabel, type SummaryContext } from "./summary-context.ts";

/** Puts number, code, label and measure of an indicator in the first four columns of a row. */
export function putIndicatorLead(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  row: number,
  number: number,
): void {
  draft.put(row, 0, number, "body-center");
  draft.put(row, 1, indicator.code, "body-code");
  draft.put(row, 2, indicatorLabel(context, indicator), "body-text");
  draft.put(row, 3, totalMeasure(context, indicator), "body-center");
}

/** What an indicator's total is measured in: of yes/no answers it is a share of units. */
export function totalMeasure({ text }: SummaryContext, indicator: Indicator): string {
  return aggregationKind(indicator.aggregation) === "percent-yes" && !isOfOffice(indicator)
    ? text.percentOfUnits
    : (indicator.unitOfMeasure ?? "");
}
