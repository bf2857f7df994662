import type { Period, ReportPack } from "./report-pack.ts";

/** Periods that ask for figures, in order; one that asks for documents only has none to compare. */
export function figurePeriods(pack: ReportPack): readonly Period[] {
  return pack.periods.filter((period) => period.documents !== true);
}
