/**
 * The message of a rule with its live values, natively.
 *
 * Numbers are joined with `&` and `ROUND`, dates with DAY, MONTH and YEAR: `TEXT` with a separator
 * means something else in every country's Excel.
 */
import { boundName } from "../formula/each.ts";
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import { generalText } from "../formula/general-text.ts";
import type { Formula } from "../formula/formula.ts";
import { nameOf, parseName } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { IssuedRule } from "../validation/issued-rule.ts";
import type { Form } from "./form.ts";
import type { FormLayout } from "./form-layout.ts";
import { textConstant } from "../formula/text-constant.ts";
import { helperCell } from "./references.ts";
import { sheetRule } from "./sheet-rule.ts";

/** A text expression of the check sheet with what it gives in the blank template. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

const BLANK = "(trống)";

/** Writes a rule's message; placeholders that stand for nothing are left as they are. */
export function ruleMessage(issued: IssuedRule, form: Form, layout: FormLayout): LiveText {
  const parts: LiveText[] = [];
  const text = issued.rule.message.vi;
  let from = 0;
  for (const match of text.matchAll(/\{(\w+)\}/gu)) {
    const live = placeholder(match[1] ?? "", issued, form, layout);
    if (live === undefined) continue;
    if (match.index > from) parts.push(fixed(text.slice(from, match.index)));
    parts.push(live);
    from = match.index + match[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push(fixed(text.slice(from)));
  return {
    formula: parts.map((part) => part.formula).join("&"),
    value: parts.map((part) => part.value).join(""),
  };
}

function fixed(text: string): LiveText {
  return { formula: textConstant(text), value: text };
}

function placeholder(
  key: string,
  issued: IssuedRule,
  form: Form,
  layout: FormLayout,
): LiveText | undefined {
  const formula = issued.values.get(key);
  if (formula !== undefined) return computedValue(formula, form, layout);
  if (key === "label") return fixed(issued.member?.label.vi ?? "");
  const name = issued.member === undefined ? key : boundName(key, issued.member.code);
  const reference = parseName(name);
  const indicator = form.indicators.find((one) => one.code === reference?.code);
  return indicator === undefined ? undefined : figure(name, indicator, form, layout);
}

/** A value of the rule itself: a number to two decimals, or a text. */
function computedValue(formula: Formula, form: Form, layout: FormLayout): LiveText {
  const text = sheetRule(formula.root, layout);
  const value = evaluateFormula(formula, form.source.valueOf);
  return {
    formula: `IFERROR(ROUND(${text},2),IFERROR(${text},""))`,
    value:
      typeof value === "number"
        ? generalText(Math.round(value * 100) / 100)
        : typeof value === "string"
          ? value
          : "",
  };
}

function figure(name: string, indicator: Indicator, form: Form, layout: FormLayout): LiveText {
  const measure =
    indicator.unitOfMeasure === undefined || isWord(indicator) ? "" : ` ${indicator.unitOfMeasure}`;
  const value = form.source.valueOf(name);
  const shown =
    typeof value === "number"
      ? `${numberText(value, indicator)}${measure}`
      : typeof value === "string"
        ? value
        : value !== null && typeof value === "object" && "rows" in value
          ? `${value.rows}${measure}`
          : BLANK;
  const suffix = measure === "" ? "" : `&${textConstant(measure)}`;
  const isOwn = name === nameOf(indicator.code);
  if (indicator.type === "list" && isOwn)
    return { formula: `COUNTA(${name})${suffix}`, value: shown };
  const helper = layout.places.get(indicator.code)?.helper ?? 0;
  const blank = isOwn ? `${helperCell("state", helper)}=0` : `TRIM(${name})=""`;
  return {
    formula: `IF(${blank},${textConstant(BLANK)},${nativeFigure(name, indicator)}${suffix})`,
    value: shown,
  };
}

/** Types whose unit of measure is part of the value or says nothing. */
function isWord({ type }: Indicator): boolean {
  return type !== "integer" && type !== "decimal" && type !== "list";
}

function nativeFigure(name: string, { type }: Indicator): string {
  switch (type) {
    case "ratio":
      return `ROUND(100*${name},1)&"%"`;
    case "date":
      return `DAY(${name})&"/"&MONTH(${name})&"/"&YEAR(${name})`;
    case "integer":
    case "decimal":
    case "list":
      return `N(${name})`;
    case "boolean":
    case "choice":
    case "text":
      return name;
  }
}

function numberText(value: number, { type }: Indicator): string {
  if (type === "ratio") return `${generalText(Math.round(value * 1000) / 10)}%`;
  return generalText(value);
}
