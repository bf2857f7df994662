/** What drop-downs offer: cells of `_tonghop`, where a validation cannot hold the words itself. */
import { UNIT_COLUMN } from "../recognition/read-unit-list.ts";
import type { Unit } from "../campaign/unit.ts";
import type { Form } from "./form.ts";
import { needsChoiceRange } from "./input-validation.ts";
import type { SheetPart } from "./sheet-part.ts";
import { choicesName, templateNames } from "./template-sheets.ts";

const CHOICE_COLUMN = 8;

/** Draws the units of the common workbook below their heading. */
export function drawUnits(part: SheetPart, units: readonly Unit[]): void {
  const line = (row: number, values: readonly string[]): void => {
    values.forEach((value, index) => {
      part.put({ row, column: UNIT_COLUMN + index }, value);
    });
  };
  line(0, ["name", "id", "level", "ownership"]);
  units.forEach(({ unitId, level, ownership }, index) => {
    line(index + 1, [unitLabels(units)[index] ?? "", unitId, level, ownership]);
  });
  part.name(
    templateNames.unitList,
    { row: 1, column: UNIT_COLUMN },
    { row: Math.max(1, units.length), column: UNIT_COLUMN },
  );
}

/** Names of the drop-down: a name that two units share is told apart by the id. */
function unitLabels(units: readonly Unit[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of units) {
    const key = name.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return units.map(({ name, unitId }) =>
    (counts.get(name.toLowerCase()) ?? 0) > 1 ? `${name} (${unitId})` : name,
  );
}

/** Draws the choices that are too long for a validation, a column each. */
export function drawChoices(part: SheetPart, form: Form): void {
  const wide = form.indicators.filter((one) => one.type === "choice" && needsChoiceRange(one));
  wide.forEach(({ code, choices = [] }, index) => {
    const column = CHOICE_COLUMN + index;
    choices.forEach((choice, row) => {
      part.put({ row, column }, choice);
    });
    part.name(choicesName(code), { row: 0, column }, { row: choices.length - 1, column });
  });
}
