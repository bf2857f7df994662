import { isInForce } from "./unit-in-force.ts";
import { unitSuccession } from "./unit-succession.ts";
import type { Unit } from "./unit.ts";

/**
 * Units that others came of and that are asked beside them: one that gave up a part goes on, but
 * one that was renamed or merged lacks its last day, and would be reminded for ever.
 */
export function lastingPredecessors(units: readonly Unit[], date: string): readonly Unit[] {
  const { successorsOf } = unitSuccession(units);
  return units.filter(
    (unit) =>
      unit.validTo === undefined &&
      isInForce(unit, date) &&
      successorsOf(unit).some((one) => isInForce(one, date)),
  );
}
