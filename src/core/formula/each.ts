/** One rule for many indicators: which ones, and its formula with their names put in. */
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, ReportPack, Rule } from "../report-pack/report-pack.ts";
import type { Formula, FormulaNode, Span } from "./formula.ts";
import { isMemberName } from "./formula-names.ts";
import { parseFormula } from "./parse-formula.ts";

/**
 * The indicators that an `each` rule is made for, in the pack's order; none for other rules.
 *
 * Every criterion given must hold. Without criteria that is every indicator but `except`.
 */
export function eachMembers(rule: Rule, pack: ReportPack): readonly Indicator[] {
  const { each } = rule;
  if (each === undefined) return [];
  return pack.indicators.filter(
    (indicator) =>
      allows(each.codes, indicator.code) &&
      allows(each.nature, indicator.nature) &&
      allows(each.type, indicator.type) &&
      allows(each.unitOfMeasure, indicator.unitOfMeasure) &&
      each.except?.includes(indicator.code) !== true,
  );
}

function allows<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

/** The name that `X`, `X_KT`, `X_CK` or `X_GT` stands for; every other name is itself. */
export function boundName(name: string, code: IndicatorCode): string {
  return isMemberName(name) ? code + name.slice(1) : name;
}

/** Puts the names of an indicator in the place of `X`, `X_KT`, `X_CK` and `X_GT`. */
export function bindFormula(formula: Formula, code: IndicatorCode): Formula {
  if (!formula.operands.some(({ name }) => isMemberName(name))) return formula;
  let text = "";
  let done = 0;
  for (const { name, span } of namesOf(formula.root)) {
    text += formula.text.slice(done, span.from) + boundName(name, code);
    done = span.to;
  }
  const parsed = parseFormula(text + formula.text.slice(done));
  if (!parsed.ok) throw new Error(`Binding ${formula.text} to ${code} broke it.`);
  return parsed.value;
}

/** Every occurrence of a name, in order of the text. */
function namesOf(node: FormulaNode): readonly { readonly name: string; readonly span: Span }[] {
  switch (node.kind) {
    case "literal":
      return [];
    case "name":
      return [node];
    case "unary":
      return namesOf(node.operand);
    case "binary":
      return [...namesOf(node.left), ...namesOf(node.right)];
    case "call":
      return node.args.flatMap(namesOf);
  }
}
