/** Who sends what: faults given out among the schools of the district, by lot. */
import type { Unit, UnitId } from "../../core/campaign/unit.ts";
import { fileFaults } from "./file-faults.ts";
import type { HonestReport } from "./honest-figures.ts";
import type { Random } from "./random.ts";
import { reportFaults } from "./report-faults.ts";
import type { Assignment } from "./send-reports.ts";

export type Reports = ReadonlyMap<UnitId, HonestReport>;

/** A school that sends its honest report. */
export function honestAssignment(unit: Unit, reports: Reports, before: Reports): Assignment {
  const report = reports.get(unit.unitId);
  if (report === undefined) throw new RangeError(`No report of ${unit.unitId}`);
  return { unit, report, before: before.get(unit.unitId) ?? report };
}

/** Gives out the faults: one a school, schools drawn by lot, some left without any. */
export function assignFaults(
  units: readonly Unit[],
  reports: Reports,
  before: Reports,
  random: Random,
): readonly Assignment[] {
  const drawn = random.shuffle(units);
  const assigned = new Map<UnitId, Partial<Assignment>>();
  const hasBefore = before.size > 0;
  const take = (fits: (unit: Unit) => boolean): Unit | undefined => {
    const index = drawn.findIndex(fits);
    return index < 0 ? undefined : drawn.splice(index, 1)[0];
  };
  // A twelfth of the schools stay without fault, however few there are.
  const spare = Math.ceil(units.length / 12);
  for (const fault of interleave(reportFaults, fileFaults)) {
    if (drawn.length <= spare) break;
    if (!hasBefore && needsBefore.has(fault.kind)) continue;
    if ("send" in fault) {
      const unit = take(() => true);
      if (unit !== undefined) assigned.set(unit.unitId, { fileFault: fault });
    } else {
      const unit = take((one) => fault.publicOnly !== true || one.ownership === "public");
      if (unit !== undefined) assigned.set(unit.unitId, { reportFault: fault });
    }
  }
  plantCommonProblem(units, assigned);
  return units.map((unit) => ({
    ...honestAssignment(unit, reports, before),
    ...assigned.get(unit.unitId),
  }));
}

/** Faults that only show against the period before. */
const needsBefore: ReadonlySet<string> = new Set([
  "carried-over-differs-from-before",
  "one-cumulative-figure-falls",
  "not-cumulative",
  "other-period",
]);

function interleave<A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[] {
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, index) => [
    ...a.slice(index, index + 1),
    ...b.slice(index, index + 1),
  ]).flat();
}

/** More than a third of those who report miss one target; private schools are not asked. */
function plantCommonProblem(
  units: readonly Unit[],
  assigned: Map<UnitId, Partial<Assignment>>,
): void {
  const senders = units.filter(({ unitId }) => assigned.get(unitId)?.fileFault === undefined);
  const wanted = Math.max(4, Math.ceil(units.length * 0.4));
  const able = senders.filter(({ unitId, ownership }) => {
    const kind = assigned.get(unitId)?.reportFault?.kind;
    return ownership === "public" && kind !== "missed-target-with-a-note";
  });
  if (able.length < wanted) return;
  for (const { unitId } of able.slice(0, wanted)) {
    assigned.set(unitId, { ...assigned.get(unitId), missesCommonTarget: true });
  }
}
