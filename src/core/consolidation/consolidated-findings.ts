/** What a consolidation has to say: of reports, of units that are missing, of files that disagree. */
import { isAfterDue } from "../campaign/due-date.ts";
import type { Unit } from "../campaign/unit.ts";
import { compareFindings, type EarlierSource, type Finding } from "../finding/finding.ts";
import type { CampaignContext } from "./campaign-context.ts";
import type { UnitReport } from "./combine-reports.ts";
import { earlierSource } from "./earlier-units.ts";
import type { ConsolidatedFile, ConsolidatedUnit } from "./consolidation.ts";
import { ruleFindings } from "./rule-findings.ts";

/** Findings of a unit's report. */
export function reportFindings(
  unit: Unit,
  combined: UnitReport,
  { pack, campaign, rules, previous, samePeriod }: CampaignContext,
): readonly Finding[] {
  const earlier = previous.get(unit.unitId);
  const lastYear = samePeriod.get(unit.unitId);
  const findings = ruleFindings(
    rules,
    combined,
    {
      pack,
      campaign,
      unitName: unit.name,
      previous: earlier?.values,
      samePeriod: lastYear?.values,
    },
    unit,
  );
  const ofOthers = predecessorFindings([
    earlierSource("previous", earlier?.origin),
    earlierSource("same-period", lastYear?.origin),
  ]);
  return [...findings, ...ofOthers].map((finding) => ({ ...finding, unitId: unit.unitId }));
}

/** One note where a unit is not compared with figures of its own. */
function predecessorFindings(
  told: readonly (EarlierSource | undefined)[],
): readonly Finding<"predecessor-figures">[] {
  const sources = told.filter((one) => one !== undefined);
  if (sources.length === 0) return [];
  return [{ code: "predecessor-figures", severity: "note", state: "open", args: { sources } }];
}

/** Units that have not reported: notes until the due date, errors after it. */
export function missingFindings(
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

/** Files whose name, sheet and folder speak of different units. */
export function conflictFindings(files: readonly ConsolidatedFile[]): readonly Finding[] {
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
export function readingOrder({ units }: CampaignContext): (a: Finding, b: Finding) => number {
  const order = new Map<string, number>(units.map((unit, index) => [unit.unitId, index]));
  const rank = (finding: Finding): number =>
    finding.unitId === undefined ? -1 : (order.get(finding.unitId) ?? units.length);
  return (a, b) => rank(a) - rank(b) || compareFindings(a, b);
}
