/**
 * The pack as a campaign issues it: form, optional indicators and rule switches applied.
 *
 * Templates carry this pack, so that any copy can check itself; what was switched off is simply
 * not in it.
 */
import type { Campaign } from "../campaign/campaign.ts";
import { bindFormula, eachMembers } from "../formula/each.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import { figurePeriods } from "../report-pack/figure-periods.ts";
import type {
  FilledBy,
  Indicator,
  ReportPack,
  Rule,
  SchoolLevel,
} from "../report-pack/report-pack.ts";

/** What a campaign decides about the form. */
export type IssueSettings = Pick<Campaign, "period" | "year" | "form" | "optional" | "rules">;

/**
 * Rules whose operands the short form always asks: petitions, dialogue proposals and feedback
 * balance, or the summary means nothing.
 */
const BALANCE_RULES = new Set(["R-DN-01", "R-DN-02", "R-DN-05", "R-DT-01"]);

/**
 * Applies a campaign's settings to a pack.
 *
 * @param filledBy - Whose form: that of the units, of the office itself, or what both are asked.
 * @returns The pack with the one period of the campaign, the indicators of its form, and the rules
 *   that can be evaluated on them: no `when.periods` or `when.years`, `each` as a list of codes.
 */
export function issuePack(
  pack: ReportPack,
  settings: IssueSettings,
  filledBy: readonly FilledBy[] = ["unit"],
): ReportPack {
  const period = pack.periods.find((one) => one.id === settings.period);
  const codes = formCodes(pack, settings, filledBy);
  const indicators = pack.indicators.filter((indicator) => codes.has(indicator.code));
  const issued: ReportPack = {
    ...pack,
    periods: period === undefined ? [] : [period],
    sections: pack.sections.filter((s) => indicators.some((i) => i.section === s.id)),
    indicators,
    lists: pack.lists.filter((list) => codes.has(list.code)),
    rules: [],
  };
  const context: RuleContext = {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    isFirstPeriod: figurePeriods(pack)[0]?.id === settings.period,
  };
  return {
    ...issued,
    rules: pack.rules.flatMap((rule) => issueRule(rule, issued, settings, context) ?? []),
  };
}

/** The codes that a campaign's form asks; none where only documents are asked for. */
function formCodes(
  pack: ReportPack,
  settings: IssueSettings,
  filledBy: readonly FilledBy[],
): ReadonlySet<IndicatorCode> {
  if (!figurePeriods(pack).some((period) => period.id === settings.period)) return new Set();
  const asked = pack.indicators.filter(
    (indicator) =>
      filledBy.includes(indicator.filledBy) &&
      (indicator.periods === undefined || indicator.periods.includes(settings.period)) &&
      (indicator.years === undefined || indicator.years.includes(settings.year)) &&
      (indicator.tier !== "optional" || settings.optional.includes(indicator.code)),
  );
  if (settings.form === "full") return new Set(asked.map((indicator) => indicator.code));
  const kept = new Set<IndicatorCode>(settings.optional);
  for (const indicator of asked) if (!indicator.source.inferred) kept.add(indicator.code);
  for (const rule of pack.rules) {
    if (rule.scope !== "target" && !BALANCE_RULES.has(rule.id)) continue;
    for (const code of codesOf(rule.formula)) kept.add(code);
  }
  for (const indicator of asked) {
    if (!kept.has(indicator.code) || indicator.computed === undefined) continue;
    for (const code of codesOf(indicator.computed)) kept.add(code);
  }
  return new Set(asked.map((indicator) => indicator.code).filter((code) => kept.has(code)));
}

interface RuleContext {
  readonly indicators: ReadonlyMap<IndicatorCode, Indicator>;
  readonly isFirstPeriod: boolean;
}

function issueRule(
  rule: Rule,
  issued: ReportPack,
  settings: IssueSettings,
  context: RuleContext,
): Rule | undefined {
  const change = settings.rules[rule.id];
  if (change?.off === true) return undefined;
  const { periods, years, ...when } = rule.when ?? {};
  if (periods !== undefined && !periods.includes(settings.period)) return undefined;
  if (years !== undefined && !years.includes(settings.year)) return undefined;
  if (rule.at !== undefined && !context.indicators.has(rule.at)) return undefined;
  const levels = narrowLevels(when.levels, change?.levels);
  const issuedRule: Rule = {
    ...rule,
    severity: change?.severity ?? rule.severity,
    when: { ...when, ...(levels === undefined ? {} : { levels }) },
  };
  if (rule.each === undefined) return canBeIssued(rule.formula, context) ? issuedRule : undefined;
  const formula = parseFormula(rule.formula);
  if (!formula.ok) return undefined;
  const codes = eachMembers(rule, issued)
    .map((member) => member.code)
    .filter((code) => canBeIssued(bindFormula(formula.value, code).text, context));
  return codes.length === 0 ? undefined : { ...issuedRule, each: { codes } };
}

function narrowLevels(
  own: readonly SchoolLevel[] | undefined,
  change: readonly SchoolLevel[] | undefined,
): SchoolLevel[] | undefined {
  if (own === undefined || change === undefined)
    return [...(own ?? change ?? [])].length > 0 ? [...(own ?? change ?? [])] : undefined;
  return change.filter((level) => own.includes(level));
}

/** Whether every name of the formula can have a value on this form in this period. */
function canBeIssued(formula: string, { indicators, isFirstPeriod }: RuleContext): boolean {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return false;
  return parsed.value.operands.every(({ name }) => {
    const reference = parseName(name);
    if (reference === undefined) return true;
    const indicator = indicators.get(reference.code);
    if (indicator === undefined) return false;
    return reference.aspect !== "previous" || hasPrevious(indicator, isFirstPeriod);
  });
}

/** In a year's first period only what crosses the years has a preceding figure. */
function hasPrevious(indicator: Indicator, isFirstPeriod: boolean): boolean {
  return !isFirstPeriod || indicator.opens !== undefined || indicator.keeps === true;
}

/** The indicators that a formula names, in order. */
function codesOf(formula: string): readonly IndicatorCode[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [];
  return parsed.value.operands.flatMap(({ name }) => parseName(name)?.code ?? []);
}
