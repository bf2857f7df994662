import type { ReportPack, UnitKind } from "../../core/report-pack/report-pack.ts";
import { appliesTo } from "../../core/report-pack/report-pack.ts";
import type { Assignment } from "./assign-faults.ts";
import { changed, type DraftReport } from "./faults/report-fault.ts";
import type { UnitReport } from "./school-life/unit-report.ts";

/** What a unit is going to type in: its honest report with the faults that it was given. */
export function draftOf(assignment: Assignment, pack: ReportPack): DraftReport {
  const { report, before, reportFault, commonMiss, unit } = assignment;
  const honest = answersAsked(report, pack, unit);
  const faulty = reportFault?.plant(honest, before) ?? honest;
  if (commonMiss === undefined) return faulty;
  return { ...faulty, ...commonMiss.plant(faulty, before) };
}

/** Without the answers to what the unit is not asked: the common workbook has those rows, too. */
export function answersAsked(report: UnitReport, pack: ReportPack, unit: UnitKind): UnitReport {
  const others = pack.indicators.filter((one) => !appliesTo(one.appliesTo, unit));
  return changed(report, Object.fromEntries(others.map(({ code }) => [code, undefined])));
}
