import { timelinessLabel, unitStatusLabel } from "../../core/locale/labels.ts";
import type { Language } from "../../core/locale/language.ts";
import { boardText } from "./board-text.ts";
import type { UnitState } from "./unit-filter.ts";

/** What a state of the filter is called. */
export function stateLabel(state: UnitState, language: Language): string {
  switch (state) {
    case "on-time":
    case "late":
    case "unknown":
      return timelinessLabel(state, language);
    case "unsigned":
      return boardText(language).unsigned;
    default:
      return unitStatusLabel(state, language);
  }
}
