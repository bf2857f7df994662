import type { ConsolidationResult, ResultUnit } from "../consolidation/result.ts";
import { aggregationKind, type ReportPack } from "../report-pack/report-pack.ts";

/**
 * Whether a result's totals leave out units that need fixing (`merge --only-accepted`).
 *
 * The result does not say so, but its totals do: each counts the units behind it.
 */
export function isOnlyAccepted(result: ConsolidationResult, pack: ReportPack): boolean {
  const valued = (unit: ResultUnit, code: string): boolean =>
    (unit.values as Readonly<Record<string, { value: unknown } | undefined>>)[code]?.value !==
      null && code in unit.values;
  return pack.indicators.some(({ code, aggregation }) => {
    const total = result.totals[code];
    if (total === undefined || aggregationKind(aggregation) === "ratio") return false;
    const withFigure = result.units.filter((unit) => valued(unit, code));
    const accepted = withFigure.filter((unit) => unit.status === "accepted").length;
    return accepted < withFigure.length && total.reported === accepted;
  });
}
