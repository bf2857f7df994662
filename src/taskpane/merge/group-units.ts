/** The units of a merge, in the groups that a specialist asks for. */
import { foldText } from "../../core/workbook/fold-text.ts";
import type { UnitLine } from "../worker/merge-view.ts";

export const unitGroups = [
  "all",
  "missing",
  "late",
  "to-decide",
  "errors",
  "warnings",
  "unreadable",
  "unknown",
  "excused",
] as const;

/** A unit may stand in several. */
export type UnitGroup = (typeof unitGroups)[number];

const belongs: Readonly<Record<UnitGroup, (unit: UnitLine) => boolean>> = {
  all: () => true,
  missing: ({ status }) => status === "missing",
  late: ({ timeliness }) => timeliness === "late",
  "to-decide": ({ status }) => status === "to-decide",
  errors: ({ errors }) => errors > 0,
  warnings: ({ warnings }) => warnings > 0,
  unreadable: ({ status }) => status === "unreadable",
  unknown: ({ timeliness }) => timeliness === "unknown",
  excused: ({ status }) => status === "excused",
};

/** Whether a unit is in a group. */
export function isInGroup(unit: UnitLine, group: UnitGroup): boolean {
  return belongs[group](unit);
}

/** How many units each group has. */
export function countGroups(units: readonly UnitLine[]): Readonly<Record<UnitGroup, number>> {
  const count = (group: UnitGroup): number => units.filter(belongs[group]).length;
  return {
    all: units.length,
    missing: count("missing"),
    late: count("late"),
    "to-decide": count("to-decide"),
    errors: count("errors"),
    warnings: count("warnings"),
    unreadable: count("unreadable"),
    unknown: count("unknown"),
    excused: count("excused"),
  };
}

/** Units of a group whose name, id or area holds the words, without diacritics. */
export function findUnits<Unit extends UnitLine>(
  units: readonly Unit[],
  group: UnitGroup,
  words: string,
): readonly Unit[] {
  const wanted = foldText(words);
  return units.filter(
    (unit) =>
      isInGroup(unit, group) &&
      (wanted === "" || foldText(`${unit.name} ${unit.unitId} ${unit.area}`).includes(wanted)),
  );
}
