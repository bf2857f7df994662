/** Two schools, one clerk: one of them sends the other's figures under its own name, as ever. */
import type { Unit } from "../../core/campaign/unit.ts";
import type { Reports } from "./assign-faults.ts";
import type { PlantedFault } from "./fault-record.ts";
import type { Random } from "./random.ts";

/** A smaller district would have little else to show. */
const FEWEST_UNITS = 12;

export interface SharedFigures {
  readonly of: Unit;
  readonly sentBy: Unit;
}

/** Two units that are asked the same, by lot; none in a small district. */
export function drawSharedFigures(
  units: readonly Unit[],
  random: Random,
): SharedFigures | undefined {
  if (units.length < FEWEST_UNITS) return undefined;
  const drawn = random.shuffle(units);
  for (const [index, of] of drawn.entries()) {
    const sentBy = drawn
      .slice(index + 1)
      .find(({ level, ownership }) => level === of.level && ownership === of.ownership);
    if (sentBy !== undefined) return { of, sentBy };
  }
  return undefined;
}

/** In every period, or the figures would contradict those of the period before as well. */
export function withSharedFigures(reports: Reports, shared: SharedFigures | undefined): Reports {
  const report = shared && reports.get(shared.of.unitId);
  if (shared === undefined || report === undefined) return reports;
  return new Map([...reports, [shared.sentBy.unitId, report]]);
}

/** One finding names both units, so it is no unit's. */
export const sharedFiguresFault: PlantedFault = {
  kind: "figures-of-another-unit",
  unitId: "",
  file: "",
  indicators: [],
  findings: ["same-figures"],
};
