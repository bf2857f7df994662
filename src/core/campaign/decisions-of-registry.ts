/** Decisions with unit ids as the registry spells them: people write `th-01` for `TH-01`. */
import type { Decisions } from "./decisions.ts";
import type { Unit, UnitId } from "./unit.ts";

/**
 * Finds a unit by its id without case, as ids are unique without case.
 *
 * @returns `undefined` where the registry has none.
 */
export function findUnit(units: readonly Unit[], unitId: string): Unit | undefined {
  const wanted = unitId.normalize("NFC").toLowerCase();
  return units.find((unit) => unit.unitId.toLowerCase() === wanted);
}

/** Spells every unit id as the registry does; an id that the registry lacks stays as written. */
export function decisionsOfRegistry(decisions: Decisions, units: readonly Unit[]): Decisions {
  const spell = (unitId: UnitId): UnitId => findUnit(units, unitId)?.unitId ?? unitId;
  return {
    ...decisions,
    received: decisions.received.map((one) => ({ ...one, unitId: spell(one.unitId) })),
    files: decisions.files.map((one) =>
      one.unitId === undefined ? one : { ...one, unitId: spell(one.unitId) },
    ),
  };
}
