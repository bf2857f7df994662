import { isReminded, type RemindedUnit } from "../../core/locale/reminder-text.ts";
import type { UnitLine } from "../worker/merge-view.ts";
import type { UnitFilter } from "./unit-filter.ts";

/**
 * Of the units shown, those that a reminder goes to.
 *
 * Without a state chosen these are the ones that sent nothing: whom the office asked to correct
 * something is reminded only when it says so, and a signed document is asked for only where the units
 * without one were chosen: it may come on paper.
 */
export function unitsToRemind(
  shown: readonly UnitLine[],
  { state }: Pick<UnitFilter, "state">,
): readonly (UnitLine & RemindedUnit)[] {
  if (state === "unsigned") return shown.map((unit) => ({ ...unit, asksDocument: true }));
  return shown.filter(({ status }) =>
    state === undefined ? status === "missing" : isReminded(status),
  );
}
