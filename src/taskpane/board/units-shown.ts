import type { UnitLine } from "../worker/merge-view.ts";

/** What both forms of the list are given. */
export interface UnitsShown {
  readonly units: readonly UnitLine[];
  readonly timeZone: string;
}
