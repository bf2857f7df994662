/**
 * A fault in a report's figures: what is changed in the honest report and what a merge must find
 * because of it, no more and no less. Stated by hand, so that a rule is not its own witness.
 */
import type { Unit } from "../../../core/campaign/unit.ts";
import { appliesTo, type ReportPack } from "../../../core/report-pack/report-pack.ts";
import { ruleApplies, type IssuedRule } from "../../../core/validation/issued-rule.ts";
import { numberIn, type UnitReport } from "../school-life/unit-report.ts";
import type { SpoiltCell } from "../spoil-cell.ts";

/** A report as it will be typed into the workbook. */
export interface DraftReport extends UnitReport {
  /** Cells that a program, not a person, spoilt: by name. */
  readonly spoilt?: Readonly<Record<string, SpoiltCell>>;
  /** Codes whose row was deleted. */
  readonly deleted?: readonly string[];
  /** Figures of a copy of the sheet that was made to correct them there, and not deleted. */
  readonly inCopy?: Readonly<Record<string, number>>;
}

/** Where several have one kind, a district gets the first that its form allows. */
export interface ReportFault {
  readonly kind: string;
  /** Indicators in question; the form must have them. */
  readonly indicators: readonly string[];
  /** Errors and warnings that follow: `code`, or `rule-failed RULE-ID`. */
  readonly findings: readonly string[];
  /** What follows as well where the report is compared with the one before. */
  readonly alsoAgainstBefore?: readonly string[];
  /** Shows only with, or only without, an earlier report of the year. */
  readonly against?: "before" | "nothing";
  /** A form that has one of these would say more than `findings`. */
  readonly without?: readonly string[];
  /** Whether the honest report lends itself to the fault. */
  readonly fits?: (figure: FigureOf, before: FigureOf, reportBefore: UnitReport) => boolean;
  readonly plant: (report: UnitReport, before: UnitReport) => DraftReport;
}

/** A figure of a report as a number. */
export type FigureOf = (code: string) => number;

/** New figures by name; `undefined` clears a cell. */
export type Changes = Readonly<Record<string, number | string | undefined>>;

/** The report with some figures changed. */
export function changed({ figures, lists }: UnitReport, changes: Changes): DraftReport {
  const entries = Object.entries({ ...figures, ...changes });
  const known = entries.filter((one): one is [string, number | string] => one[1] !== undefined);
  return { figures: Object.fromEntries(known), lists };
}

const figureOf =
  ({ figures }: UnitReport): FigureOf =>
  (code) =>
    numberIn(figures, code);

type Extras = Partial<
  Pick<ReportFault, "alsoAgainstBefore" | "against" | "without" | "fits" | "findings">
>;

/**
 * A fault that one rule of the pack finds.
 *
 * @param changes - From the honest figures, and those of the report before.
 */
export function breaks(
  ruleId: string,
  kind: string,
  indicators: readonly string[],
  changes: (figure: FigureOf, before: FigureOf) => Changes,
  extras: Extras = {},
): ReportFault {
  return {
    kind,
    indicators,
    findings: [failed(ruleId)],
    ...extras,
    plant: (report, before) => changed(report, changes(figureOf(report), figureOf(before))),
  };
}

export const failed = (ruleId: string): string => `rule-failed ${ruleId}`;

/** Where a fault is to be planted. */
export interface FaultGround {
  /** As issued. */
  readonly pack: ReportPack;
  readonly rules: readonly IssuedRule[];
  readonly hasBefore: boolean;
}

/** What a merge must find because of the fault. */
export function findingsOf(fault: ReportFault, { hasBefore }: FaultGround): readonly string[] {
  return [...fault.findings, ...(hasBefore ? (fault.alsoAgainstBefore ?? []) : [])];
}

/** Whether the unit's honest report lends itself to the fault. */
export function fitsReport({ fits }: ReportFault, report: UnitReport, before: UnitReport): boolean {
  return fits?.(figureOf(report), figureOf(before), before) ?? true;
}

/** Whether the form has what the fault changes, and the rules that find it, for such a unit. */
export function canBePlanted(fault: ReportFault, ground: FaultGround, unit: Unit): boolean {
  const { against, indicators, without = [] } = fault;
  if (against !== undefined && (against === "before") !== ground.hasBefore) return false;
  const codes = new Set<string>(
    ground.pack.indicators.filter((one) => appliesTo(one.appliesTo, unit)).map(({ code }) => code),
  );
  if (!indicators.every((code) => codes.has(code))) return false;
  if (without.some((code) => codes.has(code))) return false;
  return findingsOf(fault, ground).every((finding) => {
    const [, ruleId] = /^(?:rule-failed|not-cumulative) (\S+)/u.exec(finding) ?? [];
    return ruleId === undefined || isAsked(ruleId, fault, ground, unit);
  });
}

function isAsked(ruleId: string, fault: ReportFault, ground: FaultGround, unit: Unit): boolean {
  return ground.rules.some(
    (issued) =>
      issued.rule.id === ruleId &&
      (issued.member === undefined || fault.indicators.includes(issued.member.code)) &&
      ruleApplies(issued, unit),
  );
}
