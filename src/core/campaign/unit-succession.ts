/**
 * Which unit came of which: schools are renamed, merged and split while ids are kept for life.
 *
 * `Đơn vị cũ` names predecessors by id or by name. One that this registry does not have any more
 * stays a name: a registry of current units only is as good as one that keeps the closed ones.
 */
import { comparable } from "../workbook/clean-text.ts";
import { isInForce } from "./unit-in-force.ts";
import { unitShortName } from "./unit-short-name.ts";
import type { Unit, UnitId } from "./unit.ts";

/** A predecessor: a unit of the registry, or the words for one that it does not have. */
export type Predecessor = Unit | string;

export interface Succession {
  readonly predecessorsOf: (unit: Unit) => readonly Predecessor[];
  /** Every unit that names this one, whenever it began. */
  readonly successorsOf: (predecessor: Predecessor) => readonly Unit[];
}

/** Reads who came of whom. The registry must have been checked (`checkSuccession`). */
export function unitSuccession(units: readonly Unit[]): Succession {
  const lookup = predecessorLookup(units);
  const predecessors = new Map<UnitId, readonly Predecessor[]>();
  const successors = new Map<string, Unit[]>();
  for (const unit of units) {
    const own = unit.predecessors.map((text) => lookup(text, unit)[0] ?? text);
    predecessors.set(unit.unitId, own);
    for (const key of new Set(own.map(keyOf))) {
      successors.set(key, [...(successors.get(key) ?? []), unit]);
    }
  }
  return {
    predecessorsOf: ({ unitId }) => predecessors.get(unitId) ?? [],
    successorsOf: (predecessor) => successors.get(keyOf(predecessor)) ?? [],
  };
}

/**
 * The units that words in `Đơn vị cũ` of a unit may mean: the one with that id, else those with
 * that name. A successor often takes over a name, so the unit itself is not meant by its name, and
 * of several of one name the one that has closed is.
 */
export function predecessorLookup(
  units: readonly Unit[],
): (text: string, of: Unit) => readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.unitId.toLowerCase(), unit]));
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.aliases].map(unitNameKey))) {
      byName.set(name, [...(byName.get(name) ?? []), unit]);
    }
  }
  return (text, of) => {
    const known = byId.get(comparable(text));
    if (known !== undefined) return [known];
    const named = (byName.get(unitNameKey(text)) ?? []).filter((unit) => unit !== of);
    const closed = named.filter(({ validTo }) => validTo !== undefined);
    return named.length > 1 && closed.length === 1 ? closed : named;
  };
}

/** A name to be compared whole: `Trường Tiểu học Lê Lợi` and `TH Lê Lợi` are one. */
export function unitNameKey(name: string): string {
  return comparable(unitShortName({ name, level: "KHAC" }));
}

function keyOf(predecessor: Predecessor): string {
  // A name holds blanks or letters that no id has, or it would not have been asked for by id.
  return typeof predecessor === "string"
    ? `name ${unitNameKey(predecessor)}`
    : predecessor.unitId.toLowerCase();
}

/**
 * The units that are on a date what a unit was before, or will be: its successors if it has closed,
 * its predecessors if it has not begun; theirs in turn where those are not in force either.
 */
export function counterpartsOf(
  unit: Unit,
  { predecessorsOf, successorsOf }: Succession,
  date: string,
): readonly Unit[] {
  const isClosed = unit.validTo !== undefined && unit.validTo < date;
  const next = (one: Unit): readonly Unit[] =>
    isClosed ? successorsOf(one) : predecessorsOf(one).filter((other) => typeof other !== "string");
  const found = new Set<Unit>();
  const seen = new Set<Unit>([unit]);
  const open = [...next(unit)];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (isInForce(one, date)) found.add(one);
    else open.push(...next(one));
  }
  return [...found];
}
