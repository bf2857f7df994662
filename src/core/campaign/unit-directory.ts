/** A registry as files are looked up in it: by the names and ids that units have or had. */
import { isInForce } from "./unit-in-force.ts";
import { unitSuccession, type Succession } from "./unit-succession.ts";
import type { Unit, UnitId } from "./unit.ts";

export interface UnitDirectory {
  /**
   * Units in force, each under its names of every time: a school that was only renamed is the same
   * school, and its clerk types the old name for a year.
   */
  readonly current: readonly Unit[];
  /** Units that have closed or not begun, but for those that `current` stands for. */
  readonly others: readonly Unit[];
  /** Ids, in lower case, under which a unit in force was known before or will be known. */
  readonly otherIds: ReadonlyMap<string, UnitId>;
}

/** Lists who may be meant on a date. */
export function unitDirectory(units: readonly Unit[], date: string): UnitDirectory {
  const succession = unitSuccession(units);
  const otherIds = new Map<string, UnitId>();
  const current = units
    .filter((unit) => isInForce(unit, date))
    .map((unit): Unit => {
      const others = otherNames(unit, succession, date);
      for (const { unitId } of others.units) otherIds.set(unitId.toLowerCase(), unit.unitId);
      // A former unit that the registry does not have may be given by id as well as by name.
      for (const name of others.names) otherIds.set(name.toLowerCase(), unit.unitId);
      const names = [...others.units.flatMap((one) => [one.name, ...one.aliases]), ...others.names];
      return names.length === 0 ? unit : { ...unit, aliases: [...unit.aliases, ...names] };
    });
  for (const { unitId } of units) {
    if (current.some((one) => one.unitId === unitId)) otherIds.delete(unitId.toLowerCase());
  }
  const others = units.filter(
    (unit) => !isInForce(unit, date) && !otherIds.has(unit.unitId.toLowerCase()),
  );
  return { current, others, otherIds };
}

interface OtherNames {
  readonly units: readonly Unit[];
  /** Of predecessors that the registry does not have. */
  readonly names: readonly string[];
}

/** What a unit was called before it was renamed, and what it will be called. */
function otherNames(unit: Unit, succession: Succession, date: string): OtherNames {
  const before: Unit[] = [];
  let first = renamedFrom(unit, succession);
  while (first !== undefined && typeof first !== "string" && !before.includes(first)) {
    before.push(first);
    first = renamedFrom(first, succession);
  }
  const after: Unit[] = [];
  let last = renamedTo(unit, succession);
  while (last !== undefined && !after.includes(last)) {
    after.push(last);
    last = renamedTo(last, succession);
  }
  return {
    units: [...before, ...after].filter((one) => !isInForce(one, date)),
    names: typeof first === "string" ? [first] : [],
  };
}

/** The unit, or its name, that this one is under another name: one came of one, of the same level. */
function renamedFrom(unit: Unit, { predecessorsOf, successorsOf }: Succession) {
  const before = onlyOne(predecessorsOf(unit));
  if (before === undefined || onlyOne(successorsOf(before)) !== unit) return undefined;
  return typeof before === "string" || isSame(before, unit) ? before : undefined;
}

function renamedTo(unit: Unit, { predecessorsOf, successorsOf }: Succession) {
  const after = onlyOne(successorsOf(unit));
  const isRenamed = after !== undefined && onlyOne(predecessorsOf(after)) === unit;
  return isRenamed && isSame(unit, after) ? after : undefined;
}

/** A unit that goes on beside its successor gave up a part, and is not what it was. */
function isSame(before: Unit, after: Unit): boolean {
  return before.validTo !== undefined && before.level === after.level;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
