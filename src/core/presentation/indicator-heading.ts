import type { Indicator } from "../report-pack/report-pack.ts";
import { indicatorLabel, type SummaryContext } from "./summary-context.ts";

/** An indicator's label with what it is measured in, as a column's head shows it. */
export function indicatorHeading(context: SummaryContext, indicator: Indicator): string {
  const label = indicatorLabel(context, indicator);
  return indicator.unitOfMeasure === undefined ? label : `${label} (${indicator.unitOfMeasure})`;
}
