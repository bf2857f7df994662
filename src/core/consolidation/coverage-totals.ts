/** Totals, subtotals by level and by area, and how many units stand behind each. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import { appliesTo, type ReportPack } from "../report-pack/report-pack.ts";
import type { Consolidation, ConsolidatedUnit, Coverage, Totals } from "./consolidation.ts";
import { emptyTally, joinTallies, tallyUnit, totalOf } from "./tally.ts";

/** Excused units, and those that no indicator applies to, are neither numerator nor denominator. */
export function isExpected({ status }: ConsolidatedUnit): boolean {
  return status !== "excused" && status !== "not-required";
}

/** Units whose figures are counted, with or without findings. */
export function isReported({ status }: ConsolidatedUnit): boolean {
  return status === "accepted" || status === "needs-fixing";
}

/** How many units were expected, reported, accepted, on time and late. */
export function coverageOf(units: readonly ConsolidatedUnit[]): Coverage {
  const reported = units.filter(isReported);
  return {
    expected: units.filter(isExpected).length,
    reported: reported.length,
    accepted: reported.filter((unit) => unit.status === "accepted").length,
    onTime: reported.filter((unit) => unit.timeliness === "on-time").length,
    late: reported.filter((unit) => unit.timeliness === "late").length,
  };
}

/**
 * Totals of some units.
 *
 * @param counts - Whether a unit's figures enter the totals; units that do not are gaps.
 */
export function totalsOf(
  pack: ReportPack,
  units: readonly ConsolidatedUnit[],
  counts: (unit: ConsolidatedUnit) => boolean,
): Totals {
  const totals: Record<IndicatorCode, Totals[IndicatorCode]> = {};
  for (const indicator of pack.indicators) {
    const asked = units.filter(
      (one) => isExpected(one) && appliesTo(indicator.appliesTo, one.unit),
    );
    const tally = asked
      .filter(counts)
      .map((one) => tallyUnit(indicator, (code) => one.values[code]?.value ?? null))
      .reduce(joinTallies, emptyTally);
    totals[indicator.code] = totalOf(indicator, tally, {
      expected: asked.length,
      provisional: asked.some((one) => one.status !== "accepted"),
    });
  }
  return totals;
}

/** Subtotals by school level and by area; units without an area are in no area. */
export function groupTotals(
  pack: ReportPack,
  units: readonly ConsolidatedUnit[],
  counts: (unit: ConsolidatedUnit) => boolean,
): Consolidation["groups"] {
  const groupsBy = (keyOf: (unit: ConsolidatedUnit) => string): Readonly<Record<string, Totals>> =>
    Object.fromEntries(
      [...groupUnits(units, keyOf)].map(([key, members]) => [key, totalsOf(pack, members, counts)]),
    );
  return { level: groupsBy(({ unit }) => unit.level), area: groupsBy(({ unit }) => unit.area) };
}

function groupUnits(
  units: readonly ConsolidatedUnit[],
  keyOf: (unit: ConsolidatedUnit) => string,
): ReadonlyMap<string, readonly ConsolidatedUnit[]> {
  const groups = new Map<string, ConsolidatedUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key === "") continue;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return groups;
}
