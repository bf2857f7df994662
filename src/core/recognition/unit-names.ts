/** The names under which a registry's units are known, taken apart once for many comparisons. */
import type { Unit, UnitId } from "../campaign/unit.ts";
import { comparable } from "../workbook/clean-text.ts";
import { gluedNames } from "./glued-name.ts";
import { nameParts } from "./name-parts.ts";

/** One name of one unit. */
export interface KnownName {
  readonly unitId: UnitId;
  /** As `nameParts` has it; from the unit's level where the name does not tell. */
  readonly type: string;
  readonly proper: string;
  /** Kind and own name as one word, in every way of writing it. */
  readonly glued: readonly string[];
  /** The name itself, without case. */
  readonly written: string;
}

const cache = new WeakMap<readonly Unit[], readonly KnownName[]>();

/** All names and aliases of the units. */
export function knownNames(units: readonly Unit[]): readonly KnownName[] {
  const cached = cache.get(units);
  if (cached !== undefined) return cached;
  const names = units.flatMap(({ unitId, name, aliases, level }) =>
    [name, ...aliases].flatMap((text): KnownName[] => {
      const { type, proper } = nameParts(text);
      if (proper === "") return [];
      const kind = type === "" ? typeOfLevel(level) : type;
      const known = {
        unitId,
        type: kind,
        proper,
        glued: gluedNames(kind, proper),
        written: comparable(text),
      };
      // Thị trấn is often shortened, tư thục as well; only the name tells which is meant.
      const short = proper.replace(/^thitran(?=.)/u, "tt");
      return short === proper ? [known] : [known, { ...known, proper: short }];
    }),
  );
  cache.set(units, names);
  return names;
}

function typeOfLevel(level: Unit["level"]): string {
  return level === "KHAC" ? "bdgd" : level.toLowerCase();
}
