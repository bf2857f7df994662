/** An earlier figure of a unit that several units became: only what several figures make for sure. */
import type { FigureValue } from "../reading/figure.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import { emptyTally, joinTallies, tallyUnit, totalOf, type UnitFigures } from "./tally.ts";

/**
 * Joins one indicator of several units: counts and amounts are added, a rate is made of its parts,
 * yes and no stand where all agree. Dates, texts and what is not added up have no common value.
 *
 * @returns `null` where one of the units has no figure, or where there is no common value.
 */
export function joinFigures(indicator: Indicator, units: readonly UnitFigures[]): FigureValue {
  if (indicator.type === "boolean") {
    const [first, ...others] = units.map((figures) => figures(indicator.code));
    return typeof first === "boolean" && others.every((one) => one === first) ? first : null;
  }
  const kind = aggregationKind(indicator.aggregation);
  if (kind !== "sum" && kind !== "list" && kind !== "ratio") return null;
  const tally = units
    .map((figures) => tallyUnit(indicator, figures))
    .reduce(joinTallies, emptyTally);
  if (tally.reported < units.length) return null;
  return totalOf(indicator, tally, { expected: units.length, provisional: false }).value ?? null;
}
