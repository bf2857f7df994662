/** What a template is made of, before anything has its place. */
import type { Campaign } from "../campaign/campaign.ts";
import type { Unit } from "../campaign/unit.ts";
import type { EarlierSource } from "../finding/finding.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import {
  appliesTo,
  type Indicator,
  type List,
  type Period,
  type ReportPack,
} from "../report-pack/report-pack.ts";
import { issuedRules, ruleApplies, type IssuedRule } from "../validation/issued-rule.ts";
import type { OperandSource } from "../validation/judge-rule.ts";
import { operandSource } from "../validation/report-facts.ts";
import { settledFigures } from "./settled-figures.ts";

/** Who fills the workbook in: one unit, any unit of a list, or the office that consolidates them. */
export type Respondent =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "any"; readonly units: readonly Unit[] }
  | { readonly kind: "office"; readonly units: readonly Unit[] };

export interface Form {
  /** As issued: positions in it number the terms of the reference code. */
  readonly pack: ReportPack;
  readonly campaign: Campaign;
  readonly period: Period | undefined;
  readonly issuedAt: string;
  readonly respondent: Respondent;
  /** Those that this workbook asks, in the pack's order. */
  readonly indicators: readonly Indicator[];
  readonly lists: ReadonlyMap<IndicatorCode, List>;
  readonly rules: readonly IssuedRule[];
  readonly previous: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly previousSource?: EarlierSource | undefined;
  /** What an earlier report settled: given, not asked. */
  readonly settled: ReadonlyMap<IndicatorCode, FigureValue>;
  /** The workbook as it is given out: what is prefilled has a value, everything else is blank. */
  readonly source: OperandSource;
}

/** What a form is made from. */
export interface FormInput {
  readonly pack: ReportPack;
  readonly campaign: Campaign;
  readonly respondent: Respondent;
  readonly issuedAt: string;
  readonly previous: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, FigureValue>;
  /** Told where the preceding figures are not the unit's own. */
  readonly previousSource?: EarlierSource | undefined;
}

/** Selects what the respondent is asked; the common workbook asks the union. */
export function makeForm(input: FormInput): Form {
  const { pack, campaign, respondent, previous, samePeriod } = input;
  const unit = respondent.kind === "unit" ? respondent.unit : undefined;
  const indicators = pack.indicators.filter((one) => appliesTo(one.appliesTo, unit));
  const own = input.previousSource === undefined ? previous : new Map<IndicatorCode, FigureValue>();
  const settled = settledFigures(indicators, own, campaign);
  return {
    ...input,
    period: pack.periods.find((one) => one.id === campaign.period),
    indicators,
    lists: new Map(pack.lists.map((list) => [list.code, list])),
    rules: issuedRules(pack).filter((rule) => ruleApplies(rule, unit)),
    settled,
    source: operandSource({
      pack,
      campaign,
      unitName: respondentName(input),
      report: {
        figures: new Map([...settled].map(([code, value]) => [code, { code, value }])),
        previous,
        samePeriod,
        lists: new Map(),
        reportDate: null,
        findings: [],
      },
      previous,
      samePeriod,
    }),
  };
}

/** The name that the form is issued to; empty where the unit is still to be chosen. */
export function respondentName({
  respondent,
  campaign,
}: Pick<FormInput, "respondent" | "campaign">): string {
  switch (respondent.kind) {
    case "unit":
      return respondent.unit.name;
    case "office":
      return campaign.office.name;
    case "any":
      return "";
  }
}
