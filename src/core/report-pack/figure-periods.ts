import type { Period, ReportPack } from "./report-pack.ts";

/** Periods that ask for figures, in order; one that asks for documents only has none to compare. */
export function figurePeriods(pack: ReportPack): readonly Period[] {
  return pack.periods.filter((period) => period.documents !== true);
}

/** Whether an issued pack asks for documents only: then there is no form to fill in. */
export function asksDocumentsOnly(issued: ReportPack): boolean {
  return issued.periods.some((period) => period.documents === true);
}
