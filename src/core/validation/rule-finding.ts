/** What a failed rule says, as data: its message's values, the failed comparison, its place. */
import type { Finding, FindingState, Named, Shown } from "../finding/finding.ts";
import { boundName } from "../formula/each.ts";
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import { explainComparison } from "../formula/explain-comparison.ts";
import { dateFromSerial } from "../workbook/date-serial.ts";
import { parseName } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { isCellError } from "../workbook/workbook-snapshot.ts";
import type { IssuedRule } from "./issued-rule.ts";
import type { OperandSource } from "./judge-rule.ts";
import type { ReportFacts } from "./report-facts.ts";

/** The finding of a rule that fails. A warning is closed by a note beside any of its figures. */
export function ruleFinding(
  issued: IssuedRule,
  facts: ReportFacts,
  source: OperandSource,
): Finding<"rule-failed"> {
  const { rule } = issued;
  const explanation = rule.severity === "warning" ? explanationOf(issued, facts) : undefined;
  const state: FindingState = explanation === undefined ? "open" : "explained";
  const figure = facts.report.figures.get(issued.at);
  return {
    code: "rule-failed",
    severity: rule.severity,
    state,
    indicator: issued.at,
    rule: rule.id,
    ...(figure?.sheet === undefined ? {} : { sheet: figure.sheet, cell: figure.cell }),
    args: {
      message: rule.message,
      values: messageValues(issued, facts, source),
      comparison: explainComparison(issued.formula, source.valueOf),
      operands: issued.operands.map((indicator) => named(indicator, facts)),
    },
    ...(explanation === undefined ? {} : { explanation }),
  };
}

/** An indicator with its cell in this report. */
export function named(indicator: Indicator, { report }: ReportFacts): Named {
  const figure = report.figures.get(indicator.code);
  return {
    code: indicator.code,
    label: indicator.label,
    ...(figure?.cell === undefined ? {} : { sheet: figure.sheet, cell: figure.cell }),
  };
}

/** A figure, an earlier figure or a note, to be printed as the indicator is. */
export function shownOperand(name: string, indicator: Indicator, source: OperandSource): Shown {
  const value = source.valueOf(name);
  if (isCellError(value) || typeof value === "boolean") return { value: null, as: "text" };
  if (value !== null && typeof value === "object") {
    return { value: value.rows, as: "number", unitOfMeasure: indicator.unitOfMeasure };
  }
  if (typeof value !== "number") return { value, as: "text" };
  if (indicator.type === "date") return { value: dateFromSerial(value, "1900"), as: "date" };
  if (indicator.type === "ratio") return { value, as: "ratio" };
  return { value, as: "number", unitOfMeasure: indicator.unitOfMeasure };
}

/** What a school wrote beside the figures of a rule; the first note in the rule's order. */
function explanationOf(issued: IssuedRule, { report }: ReportFacts): string | undefined {
  for (const { code } of issued.operands) {
    const text = report.figures.get(code)?.explanation;
    if (text !== undefined) return text;
  }
  return undefined;
}

function messageValues(
  issued: IssuedRule,
  { pack }: ReportFacts,
  source: OperandSource,
): Readonly<Record<string, Shown>> {
  const shown: Record<string, Shown> = {};
  for (const key of placeholdersOf(issued)) {
    const formula = issued.values.get(key);
    if (formula !== undefined) {
      const value = evaluateFormula(formula, source.valueOf);
      shown[key] =
        typeof value === "number"
          ? { value, as: "number" }
          : { value: typeof value === "string" ? value : "", as: "text" };
      continue;
    }
    if (key === "label") {
      const { vi = "", en } = issued.member?.label ?? {};
      shown[key] = { value: vi, as: "text", ...(en === undefined ? {} : { en }) };
      continue;
    }
    const name = issued.member === undefined ? key : boundName(key, issued.member.code);
    const code = parseName(name)?.code;
    const indicator = pack.indicators.find((one) => one.code === code);
    if (indicator !== undefined) shown[key] = shownOperand(name, indicator, source);
  }
  return shown;
}

function placeholdersOf({ rule }: IssuedRule): ReadonlySet<string> {
  const texts = [rule.message.vi, rule.message.en ?? ""];
  return new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map((m) => m[1] ?? "")));
}
