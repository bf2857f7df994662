import type { Unit } from "./unit.ts";

/** The units that exist on an ISO date, first and last day included, in the registry's order. */
export function unitsInForce(units: readonly Unit[], date: string): readonly Unit[] {
  return units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo),
  );
}
