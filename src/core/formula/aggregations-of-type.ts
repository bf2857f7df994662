/** Which totals can be made of what a type holds: any other would be a number that says nothing. */
import type { AggregationKind, IndicatorType } from "../report-pack/report-pack.ts";

const ofCounts: readonly AggregationKind[] = ["sum", "ratio", "min", "max", "count", "none"];

/** In the order in which they are offered. */
export const aggregationsOfType: Readonly<Record<IndicatorType, readonly AggregationKind[]>> = {
  integer: ofCounts,
  decimal: ofCounts,
  // Never the sum, nor a mean, of shares.
  ratio: ofCounts.filter((kind) => kind !== "sum"),
  boolean: ["percent-yes", "count", "none"],
  date: ["range", "latest", "count", "none"],
  text: ["text", "count", "none"],
  choice: ["count", "text", "none"],
  list: ["list", "count", "none"],
};
