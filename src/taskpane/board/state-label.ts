import { timelinessLabel, unitStatusLabel } from "../../core/locale/labels.ts";
import type { Language } from "../../core/locale/language.ts";
import type { UnitState } from "./unit-filter.ts";

/** What a state of the filter is called. */
export function stateLabel(state: UnitState, language: Language): string {
  switch (state) {
    case "on-time":
    case "late":
    case "unknown":
      return timelinessLabel(state, language);
    default:
      return unitStatusLabel(state, language);
  }
}
