import type { UnitId } from "../../core/campaign/unit.ts";
import type { UnitChoice } from "../worker/campaign-view.ts";

/** Names of units by their id. */
export function unitNames(units: readonly UnitChoice[]): ReadonlyMap<UnitId, string> {
  return new Map(units.map(({ unitId, name }) => [unitId, name]));
}
