/**
 * Totals that can be made in parts: tallies of parts join to the tally of the whole, in any
 * grouping, so a district's total is the same whether units are added at once or area by area.
 */
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { toFifteenDigits } from "../formula/significant-digits.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import type { Total } from "./result.ts";

/** What is counted of an indicator over some units. */
export interface Tally {
  /** Units with a value; of a rate, units having both parts. */
  readonly reported: number;
  readonly sum: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly yes: number;
  /** Smallest and largest value, numbers or ISO dates; `null` where there is none. */
  readonly least: number | string | null;
  readonly most: number | string | null;
  readonly choices: Readonly<Record<string, number>>;
}

export const emptyTally: Tally = {
  reported: 0,
  sum: 0,
  numerator: 0,
  denominator: 0,
  yes: 0,
  least: null,
  most: null,
  choices: {},
};

/** A unit's figures by code. */
export type UnitFigures = (code: IndicatorCode) => FigureValue;

/** The tally of one unit. */
export function tallyUnit(indicator: Indicator, figures: UnitFigures): Tally {
  const { aggregation } = indicator;
  if (typeof aggregation !== "string") {
    const numerator = partOfRate(aggregation.ratio.numerator, figures);
    const denominator = partOfRate(aggregation.ratio.denominator, figures);
    if (numerator === undefined || denominator === undefined) return emptyTally;
    return { ...emptyTally, reported: 1, numerator, denominator };
  }
  const value = figures(indicator.code);
  if (value === null) return emptyTally;
  const ordered = typeof value === "boolean" ? null : value;
  return {
    ...emptyTally,
    reported: 1,
    sum: typeof value === "number" ? value : 0,
    yes: value === true ? 1 : 0,
    least: ordered,
    most: ordered,
    choices: indicator.type === "choice" ? { [String(value)]: 1 } : {},
  };
}

/** Joins the tallies of two groups of units that share none; associative, with `emptyTally`. */
export function joinTallies(a: Tally, b: Tally): Tally {
  const choices: Record<string, number> = { ...a.choices };
  for (const [choice, units] of Object.entries(b.choices)) {
    choices[choice] = (choices[choice] ?? 0) + units;
  }
  return {
    reported: a.reported + b.reported,
    sum: a.sum + b.sum,
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    yes: a.yes + b.yes,
    least: pick(a.least, b.least, (x, y) => x <= y),
    most: pick(a.most, b.most, (x, y) => x >= y),
    choices,
  };
}

function pick(
  a: number | string | null,
  b: number | string | null,
  isFirst: (a: number | string, b: number | string) => boolean,
): number | string | null {
  if (a === null || b === null) return a ?? b;
  return isFirst(a, b) ? a : b;
}

/** The total that an indicator's aggregation makes of a tally. A gap stays `null`, never zero. */
export function totalOf(
  indicator: Indicator,
  tally: Tally,
  coverage: { readonly expected: number; readonly provisional: boolean },
): Total {
  const { reported } = tally;
  const common = { reported, ...coverage };
  const known = <Value>(value: Value): Value | null => (reported === 0 ? null : value);
  switch (aggregationKind(indicator.aggregation)) {
    case "sum":
    case "list":
      return { value: known(toFifteenDigits(tally.sum)), ...common };
    case "ratio": {
      const numerator = toFifteenDigits(tally.numerator);
      const denominator = toFifteenDigits(tally.denominator);
      return {
        value: denominator === 0 ? null : numerator / denominator,
        numerator,
        denominator,
        ...common,
      };
    }
    case "percent-yes":
      return { yes: tally.yes, ...common };
    case "min":
      return { value: tally.least, ...common };
    case "max":
    case "latest":
      return { value: tally.most, ...common };
    case "range":
      return { first: asText(tally.least), last: asText(tally.most), ...common };
    case "count":
      return {
        value: reported,
        ...(indicator.type === "choice" ? { choices: tally.choices } : {}),
        ...common,
      };
    case "text":
    case "none":
      return common;
  }
}

function asText(value: number | string | null): string | null {
  return value === null ? null : String(value);
}

/** Numerator or denominator of a unit; `undefined` where a figure that it needs is missing. */
function partOfRate(text: string, figures: UnitFigures): number | undefined {
  const formula = parsedRate(text);
  const isComplete = formula.operands.every(
    ({ name }) => typeof figures(name as IndicatorCode) === "number",
  );
  if (!isComplete) return undefined;
  const value = evaluateFormula(formula, (name) => figures(name as IndicatorCode));
  return typeof value === "number" ? value : undefined;
}

function parsedRate(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`Formula of a rate does not parse: ${text}`);
  return parsed.value;
}
