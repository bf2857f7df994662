import type { ConsolidationResult, ResultUnit } from "../consolidation/result.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { aggregationKind, type ReportPack } from "../report-pack/report-pack.ts";

/**
 * Whether a result's totals leave out units that need fixing (`merge --only-accepted`).
 *
 * The result does not say so, but its totals do: each counts the units behind it.
 */
export function isOnlyAccepted(result: ConsolidationResult, pack: ReportPack): boolean {
  const valued = (unit: ResultUnit, code: IndicatorCode): boolean =>
    (unit.values[code]?.value ?? null) !== null;
  return pack.indicators.some(({ code, aggregation }) => {
    const total = result.totals[code];
    if (total === undefined || aggregationKind(aggregation) === "ratio") return false;
    const withFigure = result.units.filter((unit) => valued(unit, code));
    const accepted = withFigure.filter((unit) => unit.status === "accepted").length;
    return accepted < withFigure.length && total.reported === accepted;
  });
}
