/** Which units the board shows, and how many each choice would show. */
import type { Timeliness, UnitStatus } from "../../core/consolidation/result.ts";
import type { SchoolLevel } from "../../core/report-pack/report-pack.ts";
import { foldText } from "../../core/workbook/fold-text.ts";
import type { UnitLine } from "../worker/merge-view.ts";

/** A status, what is known of the time, or figures without the signed document. */
export type UnitState = UnitStatus | Timeliness | "unsigned";

export interface UnitFilter {
  /** Absent: all. */
  readonly level?: SchoolLevel | undefined;
  /** Empty: units without one. Absent: all. */
  readonly area?: string | undefined;
  readonly state?: UnitState | undefined;
  /** As typed: with or without diacritics; every word has to occur in name or id. */
  readonly words: string;
}

export const allUnits: UnitFilter = { words: "" };

/** A choice with the number of units that it would show beside the other filters. */
export type Choice<Value> = readonly [value: Value, units: number];

export interface FilterChoices {
  readonly levels: readonly Choice<SchoolLevel>[];
  readonly areas: readonly Choice<string>[];
  readonly states: readonly Choice<UnitState>[];
}

/** In the reading order of the choices. */
const states: readonly UnitState[] = [
  "missing",
  "needs-fixing",
  "unreadable",
  "to-decide",
  "unsigned",
  "accepted",
  "on-time",
  "late",
  "unknown",
  "excused",
  "not-required",
];

/** Units that pass every filter, in their order. */
export function filterUnits(units: readonly UnitLine[], filter: UnitFilter): readonly UnitLine[] {
  const words = foldText(filter.words).split(" ");
  return units.filter((unit) => {
    const { level = unit.level, area = unit.area, state } = filter;
    if (unit.level !== level || unit.area !== area) return false;
    if (state !== undefined && !isInState(unit, state)) return false;
    const name = foldText(`${unit.name} ${unit.unitId}`);
    return words.every((word) => name.includes(word));
  });
}

/** Levels, areas and states that occur; those that the other filters leave nothing of say 0. */
export function filterChoices(units: readonly UnitLine[], filter: UnitFilter): FilterChoices {
  const forLevels = filterUnits(units, { ...filter, level: undefined });
  const forAreas = filterUnits(units, { ...filter, area: undefined });
  const forStates = filterUnits(units, { ...filter, state: undefined });
  return {
    levels: [...new Set(units.map((unit) => unit.level))].map((one) => [
      one,
      forLevels.filter((unit) => unit.level === one).length,
    ]),
    areas: [...new Set(units.map((unit) => unit.area))].map((one) => [
      one,
      forAreas.filter((unit) => unit.area === one).length,
    ]),
    states: states
      .filter((one) => units.some((unit) => isInState(unit, one)))
      .map((one) => [one, forStates.filter((unit) => isInState(unit, one)).length]),
  };
}

function isInState({ status, timeliness, isUnsigned }: UnitLine, state: UnitState): boolean {
  if (state === "unsigned") return isUnsigned === true;
  return status === state || timeliness === state;
}
