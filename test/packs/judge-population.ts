/** What the rules of a pack say of honest reports. */
import { evaluateFormula } from "../../src/core/formula/evaluate-formula.ts";
import type { FormulaValue } from "../../src/core/formula/formula.ts";
import { parseFormula } from "../../src/core/formula/parse-formula.ts";
import { nameOf } from "../../src/core/report-pack/codes.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import {
  issuedRules,
  ruleApplies,
  type IssuedRule,
} from "../../src/core/validation/issued-rule.ts";
import type { UnitReport } from "../../src/cli/demo/school-life/unit-report.ts";
import { judgeValues } from "./judge-values.ts";
import type { HonestReport } from "./population.ts";

type Value = number | string;

/** A report's figures of the year before, by the code that they are compared with today. */
export function previousValues(
  pack: ReportPack,
  { earlier, lastYear }: HonestReport,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { code, keeps, opens } of pack.indicators) {
    const ofYear = keeps === true ? code : opens;
    const value =
      earlier?.figures[code] ?? (earlier ? undefined : ofYear && lastYear?.figures[ofYear]);
    if (value !== undefined) values.set(code, value);
  }
  return values;
}

/** The rules that a report does not meet. */
export function rulesMissed(pack: ReportPack, honest: HonestReport): readonly IssuedRule[] {
  const values = valuesOf(pack, honest);
  return issuedFor(pack, honest).filter(
    (issued) => ruleApplies(issued, honest.unit) && judgeValues(issued, values) === "fail",
  );
}

const issuedBefore = new Map<string, readonly IssuedRule[]>();

function issuedFor(pack: ReportPack, { campaign }: HonestReport): readonly IssuedRule[] {
  const key = `${pack.id} ${campaign.period} ${campaign.year}`;
  const issued = issuedBefore.get(key) ?? issuedRules(issuePack(pack, campaign));
  issuedBefore.set(key, issued);
  return issued;
}

function valuesOf(pack: ReportPack, honest: HonestReport): Readonly<Record<string, FormulaValue>> {
  const { campaign, report, samePeriod } = honest;
  const previous = previousValues(pack, honest);
  const values: Record<string, FormulaValue> = {
    ...{ BC_KY: campaign.period, BC_NAM: campaign.year },
    ...report.figures,
    ...listCounts(report),
  };
  for (const { code } of pack.indicators) {
    values[nameOf(code, "previous")] = previous.get(code) ?? null;
    values[nameOf(code, "same-period")] = samePeriod?.figures[code] ?? null;
  }
  for (const { code, computed } of pack.indicators) {
    const formula = computed === undefined ? undefined : parseFormula(computed);
    if (formula?.ok === true)
      values[code] = evaluateFormula(formula.value, (name) => values[name] ?? null);
  }
  return values;
}

function listCounts({ lists }: UnitReport): Readonly<Record<string, FormulaValue>> {
  return Object.fromEntries(
    Object.entries(lists).map(([code, rows]) => [code, { rows: rows.length }]),
  );
}
