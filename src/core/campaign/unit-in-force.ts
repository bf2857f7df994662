import type { Unit } from "./unit.ts";

/** Whether a unit exists on an ISO date, first and last day included. */
export function isInForce(
  { validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">,
  date: string,
): boolean {
  return (
    (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo)
  );
}

/** The units that exist on an ISO date, in the registry's order. */
export function unitsInForce(units: readonly Unit[], date: string): readonly Unit[] {
  return units.filter((unit) => isInForce(unit, date));
}
