/** A rule as it is evaluated: one formula, one verdict cell. */
import { bindFormula } from "../formula/each.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { parseName, verdictName, type IndicatorCode } from "../report-pack/codes.ts";
import {
  appliesTo,
  type Indicator,
  type ReportPack,
  type Rule,
  type UnitKind,
} from "../report-pack/report-pack.ts";

export interface IssuedRule {
  readonly rule: Rule;
  /** The indicator that an `each` rule is bound to. */
  readonly member?: Indicator;
  readonly formula: Formula;
  /** Formulas that feed `{key}` of the message, bound to the member. */
  readonly values: ReadonlyMap<string, Formula>;
  /** Where its finding sits. */
  readonly at: IndicatorCode;
  /** Indicators of which it names a figure, an earlier figure or a note, in order. */
  readonly operands: readonly Indicator[];
  /** Defined name of its verdict cell. */
  readonly verdict: string;
}

/**
 * The rules of an issued pack, `each` rules once per member, in the pack's order.
 *
 * @throws {Error} If a formula does not parse: packs are checked before they are issued.
 */
export function issuedRules(pack: ReportPack): readonly IssuedRule[] {
  const indicators = new Map(pack.indicators.map((indicator) => [indicator.code, indicator]));
  return pack.rules.flatMap((rule) => {
    if (rule.each === undefined) return [bindRule(rule, indicators)];
    return (rule.each.codes ?? []).flatMap((code) => {
      const member = indicators.get(code);
      return member === undefined ? [] : [bindRule(rule, indicators, member)];
    });
  });
}

function bindRule(
  rule: Rule,
  indicators: ReadonlyMap<IndicatorCode, Indicator>,
  member?: Indicator,
): IssuedRule {
  const bind = (text: string): Formula => {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(`Formula of rule ${rule.id} does not parse: ${text}`);
    return member === undefined ? parsed.value : bindFormula(parsed.value, member.code);
  };
  const formula = bind(rule.formula);
  const operands = new Set<Indicator>();
  for (const { name } of formula.operands) {
    const code = parseName(name)?.code;
    const indicator = code && indicators.get(code);
    if (indicator !== undefined) operands.add(indicator);
  }
  const at = rule.at ?? member?.code ?? [...operands][0]?.code;
  if (at === undefined) throw new Error(`Rule ${rule.id} names no indicator.`);
  return {
    rule,
    ...(member === undefined ? {} : { member }),
    formula,
    values: new Map(Object.entries(rule.values ?? {}).map(([key, text]) => [key, bind(text)])),
    at,
    operands: [...operands],
    verdict: verdictName(rule.id, member?.code),
  };
}

/** Whether a rule is asked of a unit: its own limits, and those of every indicator it names. */
export function ruleApplies(issued: IssuedRule, unit: UnitKind | undefined): boolean {
  return (
    appliesTo(issued.rule.when, unit) &&
    issued.operands.every((indicator) => appliesTo(indicator.appliesTo, unit))
  );
}
