/** Which unit a name that somebody typed or chose means. */
import type { Unit, UnitId } from "../campaign/unit.ts";
import { comparable } from "../workbook/clean-text.ts";
import { nameParts } from "./name-parts.ts";
import { knownNames } from "./unit-names.ts";

/**
 * Units that a whole name fits: those called exactly so, else those of the same kind and own name.
 * A name that does not tell its kind fits every kind. An id in parentheses behind the name, as the
 * common workbook writes for schools of one name, decides.
 */
export function unitsNamed(name: string, units: readonly Unit[]): readonly UnitId[] {
  const written = comparable(name);
  const id = /\(([^()]+)\)$/u.exec(written)?.[1];
  const byId = units.filter(({ unitId }) => unitId.toLowerCase() === id);
  if (byId.length > 0) return unique(byId);
  const names = knownNames(units);
  const exact = names.filter((one) => one.written === written);
  if (exact.length > 0) return unique(exact);
  const { type, proper, otherProper } = nameParts(name);
  const alike = names.filter(
    (one) =>
      (one.proper === proper || one.proper === otherProper) && (type === "" || one.type === type),
  );
  return unique(alike);
}

function unique(names: readonly { readonly unitId: UnitId }[]): readonly UnitId[] {
  return [...new Set(names.map(({ unitId }) => unitId))];
}
