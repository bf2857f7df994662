/** Many submissions and the office's decisions -> one consolidation. */
import type { Decisions } from "../campaign/decisions.ts";
import { isAfterDue, judgeTimeliness, type Receipt } from "../campaign/due-date.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";
import { compareFindings, type Finding } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { validateReport } from "../validation/validate-report.ts";
import { indicatorsOf, type CampaignContext } from "./campaign-context.ts";
import { combineReports, type UnitReport } from "./combine-reports.ts";
import { holdCommonProblems } from "./common-problem.ts";
import type { Consolidation, ConsolidatedFile, ConsolidatedUnit } from "./consolidation.ts";
import { coverageOf, groupTotals, isReported, totalsOf } from "./coverage-totals.ts";
import type { ExaminedFile } from "./examined-file.ts";
import { firstReceipt, type ReceivedTimes } from "./received-times.ts";
import type { ResultListRow, ResultText, UnitStatus } from "./result.ts";
import { settleFiles } from "./settle-files.ts";
import { unitValues } from "./unit-values.ts";

export interface ConsolidateInput {
  readonly context: CampaignContext;
  readonly files: readonly ExaminedFile[];
  readonly decisions: Decisions;
  readonly received: ReceivedTimes;
  /** ISO instant that the board is drawn at. */
  readonly asOf: string;
  /** Totals over accepted units only. */
  readonly onlyAccepted?: boolean;
}

/** Consolidates a campaign; the order of the files does not matter. */
export function consolidate(input: ConsolidateInput): Consolidation {
  const { context, decisions, asOf } = input;
  const { pack } = context;
  const excused = new Map(
    decisions.received.flatMap((one) =>
      one.notAReport === true ? [[one.unitId, one.reason] as const] : [],
    ),
  );
  const settled = settleFiles(
    input.files,
    decisions.files,
    (file) => input.received.byFile.get(file.file),
    excused,
  );
  const reports = new Map<UnitId, UnitReport>();
  for (const [unitId, counted] of settled.counted) {
    reports.set(unitId, combineReports(counted, pack));
  }

  const ofReports = context.inForce.flatMap((unit) => {
    const combined = reports.get(unit.unitId);
    return combined === undefined ? [] : reportFindings(unit, combined, context);
  });
  const findings = holdCommonProblems(
    ofReports,
    (rule) => pack.rules.find((one) => one.id === rule)?.message,
    reports.size,
  );
  const toFix = new Set(
    findings.filter(isOpenError).map((finding) => finding.unitId),
  ) as ReadonlySet<string | undefined>;

  const units = context.inForce.map((unit): ConsolidatedUnit => {
    const combined = reports.get(unit.unitId);
    const status = excused.has(unit.unitId)
      ? "excused"
      : statusOf(unit, combined, toFix.has(unit.unitId), settled.files, input);
    const receipt = firstReceipt(
      unit.unitId,
      settled.reports.get(unit.unitId) ?? [],
      input.received,
      decisions,
    );
    return {
      unit,
      status,
      ...timeOf(receipt, context),
      values: combined === undefined ? {} : unitValues(indicatorsOf(pack, unit), combined),
    };
  });
  const counts = (unit: ConsolidatedUnit): boolean =>
    input.onlyAccepted === true ? unit.status === "accepted" : isReported(unit);
  const countedUnits = units.filter(counts);
  return {
    asOf,
    units,
    totals: totalsOf(pack, units, counts),
    groups: groupTotals(pack, units, counts),
    lists: listsOf(countedUnits, reports, context),
    texts: textsOf(countedUnits, reports, context),
    findings: [
      ...findings,
      ...missingFindings(units, context, asOf),
      ...conflictFindings(settled.files),
    ].sort(readingOrder(context)),
    files: settled.files,
    coverage: coverageOf(units),
    decisions,
  };
}

/** Findings of reading and of rules, each with its unit and the file of its figure. */
function reportFindings(
  unit: Unit,
  combined: UnitReport,
  { pack, campaign, rules, previous, samePeriod }: CampaignContext,
): readonly Finding[] {
  const { report, files } = combined;
  const facts = {
    pack,
    campaign,
    unitName: unit.name,
    report,
    previous: previous.get(unit.unitId) ?? report.previous,
    samePeriod: samePeriod.get(unit.unitId) ?? report.samePeriod,
  };
  const ofRules = validateReport(rules, facts, unit).findings.map((finding) => ({
    ...finding,
    file: files.get(finding.indicator as IndicatorCode),
  }));
  return [...combined.findings, ...ofRules].map((finding) => ({
    ...finding,
    unitId: unit.unitId,
  }));
}

/** An error that neither a correction nor the office has closed; a held one still counts. */
function isOpenError({ severity, state }: Finding): boolean {
  return severity === "error" && (state === "open" || state === "held");
}

function statusOf(
  unit: Unit,
  combined: UnitReport | undefined,
  mustFix: boolean,
  files: readonly ConsolidatedFile[],
  { context, files: examined }: ConsolidateInput,
): UnitStatus {
  if (indicatorsOf(context.pack, unit).length === 0) return "not-required";
  if (combined !== undefined) return mustFix ? "needs-fixing" : "accepted";
  const candidates = new Map(examined.map((one) => [one.file, candidatesOf(one)]));
  const own = files.filter(
    (file) =>
      file.status !== "superseded" &&
      (file.unitId === unit.unitId || candidates.get(file.file)?.includes(unit.unitId) === true),
  );
  if (own.some(({ status }) => waitingStatuses.has(status))) return "to-decide";
  const isSomething = own.some(({ status }) => status !== "document" && status !== "ignored");
  return isSomething ? "unreadable" : "missing";
}

const waitingStatuses: ReadonlySet<string> = new Set(["conflict", "ambiguous", "to-decide"]);

function candidatesOf({ outcome }: ExaminedFile): readonly UnitId[] {
  return outcome.kind === "set-aside" ? outcome.candidates : [];
}

function timeOf(
  receipt: Receipt | undefined,
  { campaign }: CampaignContext,
): Pick<ConsolidatedUnit, "timeliness" | "received"> {
  const timeliness = judgeTimeliness(receipt, campaign);
  return {
    ...(timeliness === undefined ? {} : { timeliness }),
    ...(receipt === undefined ? {} : { received: receipt }),
  };
}

function missingFindings(
  units: readonly ConsolidatedUnit[],
  { campaign }: CampaignContext,
  asOf: string,
): readonly Finding[] {
  const severity = isAfterDue(asOf, campaign) ? "error" : "note";
  return units
    .filter((one) => one.status === "missing")
    .map(({ unit }) => ({
      code: "unit-missing",
      severity,
      state: "open",
      unitId: unit.unitId,
      args: { name: unit.name, dueDate: campaign.dueDate },
    }));
}

function conflictFindings(files: readonly ConsolidatedFile[]): readonly Finding[] {
  return files
    .filter((file) => file.status === "conflict")
    .map((file) => ({
      code: "unit-conflict",
      severity: "error",
      state: "open",
      file: file.file,
      args: { evidence: file.evidence.map(({ source, says }) => ({ source, says })) },
    }));
}

/** Units in the registry's order, then the reading order within a unit; findings of none first. */
function readingOrder({ units }: CampaignContext): (a: Finding, b: Finding) => number {
  const order = new Map<string, number>(units.map((unit, index) => [unit.unitId, index]));
  const rank = (finding: Finding): number =>
    finding.unitId === undefined ? -1 : (order.get(finding.unitId) ?? units.length);
  return (a, b) => rank(a) - rank(b) || compareFindings(a, b);
}

function listsOf(
  units: readonly ConsolidatedUnit[],
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack }: CampaignContext,
): Consolidation["lists"] {
  const lists: Record<IndicatorCode, readonly ResultListRow[]> = {};
  for (const { code } of pack.lists) {
    lists[code] = units.flatMap(({ unit }) =>
      (reports.get(unit.unitId)?.rows.get(code) ?? []).map((row) => ({
        unitId: unit.unitId,
        row: row.row,
        file: row.file,
        sheet: row.sheet,
        cell: row.cell,
        values: row.values,
      })),
    );
  }
  return lists;
}

function textsOf(
  units: readonly ConsolidatedUnit[],
  reports: ReadonlyMap<UnitId, UnitReport>,
  { pack }: CampaignContext,
): Consolidation["texts"] {
  const texts: Record<IndicatorCode, readonly ResultText[]> = {};
  for (const { code, aggregation } of pack.indicators) {
    if (aggregation !== "text") continue;
    texts[code] = units.flatMap(({ unit }) => {
      const combined = reports.get(unit.unitId);
      const figure = combined?.report.figures.get(code);
      if (combined === undefined || typeof figure?.value !== "string") return [];
      const parts = combined.parts.get(code) ?? [
        {
          value: figure.value,
          file: combined.files.get(code) ?? "",
          sheet: figure.sheet ?? "",
          cell: figure.cell ?? "",
        },
      ];
      return parts.map((part) => ({ unitId: unit.unitId, ...part, value: String(part.value) }));
    });
  }
  return texts;
}
