import { figurePeriods } from "../../core/report-pack/figure-periods.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import { throwProblems } from "../../use-cases/failures.ts";

/** Periods that follow one another, each of which a demo compares with the one before. */
export function periodsInRow(periods: readonly string[], pack: ReportPack): readonly string[] {
  const known = figurePeriods(pack).map(({ id }) => id);
  const path = ["periods"];
  throwProblems(
    periods
      .filter((period) => !known.includes(period))
      .map((period) => ({ code: "unknown-period", args: { period, known }, path })),
  );
  const places = periods.map((period) => known.indexOf(period));
  const suggested = known.slice(Math.min(...places), Math.max(...places) + 1);
  if (periods.join() !== suggested.join()) {
    throwProblems([{ code: "periods-out-of-order", args: { periods, suggested }, path }]);
  }
  return periods;
}
