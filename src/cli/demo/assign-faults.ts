/** Who sends what: faults given out among the units of the district, by lot. */
import type { Unit, UnitId } from "../../core/campaign/unit.ts";
import { commonMisses } from "./faults/common-miss.ts";
import { doubledForm } from "./faults/doubled-form.ts";
import { fileFaults, type FileFault } from "./faults/file-faults.ts";
import { readingFaults } from "./faults/reading-faults.ts";
import { repeatedReports } from "./faults/repeated-report.ts";
import {
  canBePlanted,
  findingsOf,
  fitsReport,
  type FaultGround,
  type ReportFault,
} from "./faults/report-fault.ts";
import { ruleFaults } from "./faults/rule-faults.ts";
import { targetFaults } from "./faults/target-faults.ts";
import type { Random } from "./random.ts";
import type { UnitReport } from "./school-life/unit-report.ts";

export type Reports = ReadonlyMap<UnitId, UnitReport>;

/** One unit's part in the demo. */
export interface Assignment {
  readonly unit: Unit;
  readonly report: UnitReport;
  readonly before: UnitReport;
  readonly reportFault?: ReportFault;
  readonly fileFault?: FileFault;
  /** Misses the target that a third of all units miss. */
  readonly commonMiss?: ReportFault;
}

/** A unit that sends its honest report. */
export function honestAssignment(unit: Unit, reports: Reports, before: Reports): Assignment {
  const report = reports.get(unit.unitId);
  if (report === undefined) throw new RangeError(`No report of ${unit.unitId}`);
  return { unit, report, before: before.get(unit.unitId) ?? report };
}

/** How faults are given out, and which units get none. */
export interface FaultLottery {
  readonly random: Random;
  readonly without: ReadonlySet<Unit>;
}

/** Gives out the faults: one a unit, units drawn by lot, some left without any. */
export function assignFaults(
  honest: readonly Assignment[],
  ground: FaultGround,
  { random, without }: FaultLottery,
): readonly Assignment[] {
  const drawn = random.shuffle(honest.filter(({ unit }) => !without.has(unit)));
  const assigned = new Map<UnitId, Assignment>();
  const take = (fits: (one: Assignment) => boolean): Assignment | undefined => {
    const index = drawn.findIndex(fits);
    return index < 0 ? undefined : drawn.splice(index, 1)[0];
  };
  // A twelfth of the units stay without fault, however few there are.
  const spare = Math.ceil(honest.length / 12);
  const planted = new Set<string>();
  const isPossible = (fault: ReportFault): boolean =>
    honest.some((one) => canSend(fault, one, ground));
  const own = targetFaults.filter(isPossible);
  const others = [
    ...[...repeatedReports, doubledForm].filter(isPossible),
    ...random.shuffle([...readingFaults, ...ruleFaults].filter(isPossible)),
  ];
  const files = fileFaults.filter((fault) => fault.needsBefore !== true || ground.hasBefore);
  for (const fault of interleave<FileFault | ReportFault>(own, others, files)) {
    if (drawn.length <= spare) break;
    if (planted.has(fault.kind)) continue;
    const isReport = "plant" in fault;
    const one = take((each) => !isReport || canSend(fault, each, ground));
    if (one === undefined) continue;
    const faulty = isReport ? { ...one, reportFault: fault } : { ...one, fileFault: fault };
    assigned.set(one.unit.unitId, faulty);
    planted.add(fault.kind);
  }
  const all = honest.map((one) => assigned.get(one.unit.unitId) ?? one);
  return plantCommonProblem(all, ground, without);
}

function canSend(fault: ReportFault, one: Assignment, ground: FaultGround): boolean {
  return canBePlanted(fault, ground, one.unit) && fitsReport(fault, one.report, one.before);
}

function interleave<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** More than a third of those who report miss one target. */
function plantCommonProblem(
  assignments: readonly Assignment[],
  ground: FaultGround,
  without: ReadonlySet<Unit>,
): readonly Assignment[] {
  const wanted = Math.max(4, Math.ceil(assignments.length * 0.4));
  for (const miss of commonMisses) {
    const able = assignments.filter((one) => !without.has(one.unit) && canMiss(miss, one, ground));
    if (able.length < wanted) continue;
    const chosen = new Set(able.slice(0, wanted));
    return assignments.map((one) => (chosen.has(one) ? { ...one, commonMiss: miss } : one));
  }
  return assignments;
}

/** A unit with a fault in the same figures would say something else. */
function canMiss(miss: ReportFault, one: Assignment, ground: FaultGround): boolean {
  const { reportFault, fileFault } = one;
  if (fileFault !== undefined || !canSend(miss, one, ground)) return false;
  if (reportFault === undefined) return true;
  const rules = new Set(findingsOf(reportFault, ground).map((finding) => finding.split(" ")[1]));
  return (
    !miss.indicators.some((code) => reportFault.indicators.includes(code)) &&
    !miss.findings.some((finding) => rules.has(finding.split(" ")[1]))
  );
}
