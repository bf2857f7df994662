/**
 * Totals as live formulas over the detail sheet.
 *
 * Gaps are texts there ("chưa gửi"), which SUM, COUNT, MIN and MAX pass over. Every formula gives ""
 * where no unit has a value: a gap is never a zero. Only functions of Excel 2010.
 */
import { parseFormula } from "../formula/parse-formula.ts";
import { textConstant } from "../formula/text-constant.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import { formatColumn } from "../workbook/cell-address.ts";
import { linearParts, type LinearParts } from "./linear-parts.ts";
import type { RowSpan } from "./detail-layout.ts";
import { NO, YES } from "../report-pack/yes-no.ts";

/** The units whose figures are added. */
export interface TotalScope {
  /** Rows of units, without heads and subtotals. */
  readonly spans: readonly RowSpan[];
  /** One stretch over all of them, where `isUnit` tells units from heads and subtotals. */
  readonly hull: RowSpan;
  /** Column whose numbers mark the rows of units. */
  readonly numberColumn: number;
  readonly columnOf: ReadonlyMap<IndicatorCode, number>;
  /** What stands in a cell of a unit that is not asked for an indicator. */
  readonly notAsked: string;
}

/** Writes the total of an indicator, without the equals sign; `undefined` where none can be. */
export function totalFormula(indicator: Indicator, scope: TotalScope): string | undefined {
  const column = scope.columnOf.get(indicator.code);
  if (column === undefined) return undefined;
  const areas = scope.spans.map((span) => columnCells(column, span)).join(",");
  const whole = columnCells(column, scope.hull);
  const ifAny = (formula: string): string => `IF(COUNT(${areas})=0,"",${formula})`;
  switch (aggregationKind(indicator.aggregation)) {
    case "sum":
    case "list":
      return ifAny(`SUM(${areas})`);
    case "min":
      return ifAny(`MIN(${areas})`);
    case "max":
    case "latest":
      return ifAny(`MAX(${areas})`);
    case "range":
      return ifAny(
        `${asText(indicator, `MIN(${areas})`)}&" – "&${asText(indicator, `MAX(${areas})`)}`,
      );
    case "percent-yes": {
      const yes = `COUNTIF(${whole},"${YES}")`;
      const answered = `${yes}+COUNTIF(${whole},"${NO}")`;
      return `IF(${answered}=0,"",${yes}/(${answered}))`;
    }
    case "count":
      return countFormula(indicator, areas, whole);
    case "ratio":
      return rateFormula(indicator, scope, (span) => [
        `ISNUMBER(${columnCells(scope.numberColumn, span)})`,
      ]);
    case "text":
    case "none":
      return undefined;
  }
}

/** How many units have a value. */
function countFormula(indicator: Indicator, areas: string, whole: string): string | undefined {
  if (indicator.type === "choice" || indicator.type === "boolean") {
    const values = indicator.type === "boolean" ? [YES, NO] : (indicator.choices ?? []);
    if (values.length === 0) return undefined;
    const matches = values.map((value) => `(${whole}=${textConstant(value)})`);
    return `SUMPRODUCT((${matches.join("+")})*1)`;
  }
  return `COUNT(${areas})`;
}

/**
 * Writes a rate: sum of numerators over sum of denominators of the units having both.
 *
 * @param conditions - What must be TRUE of a row to be added.
 */
export function rateFormula(
  indicator: Indicator,
  scope: TotalScope,
  conditions: (span: RowSpan) => readonly string[],
  prefix = "",
): string | undefined {
  const { aggregation } = indicator;
  if (typeof aggregation === "string") return undefined;
  const numerator = partsOf(aggregation.ratio.numerator);
  const denominator = partsOf(aggregation.ratio.denominator);
  if (numerator === undefined || denominator === undefined) return undefined;
  const names = new Set([...numerator.terms, ...denominator.terms].map((term) => term.name));
  const columns = new Map<string, string>();
  for (const name of names) {
    const column = scope.columnOf.get(name as IndicatorCode);
    if (column === undefined) return undefined;
    columns.set(name, prefix + columnCells(column, scope.hull));
  }
  const own = scope.columnOf.get(indicator.code);
  const guards = [
    ...conditions(scope.hull),
    ...[...columns.values()].map((cells) => `ISNUMBER(${cells})`),
    ...(indicator.appliesTo === undefined || own === undefined
      ? []
      : [`(${prefix}${columnCells(own, scope.hull)}<>${textConstant(scope.notAsked)})`]),
  ].join("*");
  const top = sumOfParts(numerator, guards, columns);
  const bottom = sumOfParts(denominator, guards, columns);
  return `IF(${bottom}=0,"",(${top})/(${bottom}))`;
}

function partsOf(text: string): LinearParts | undefined {
  const parsed = parseFormula(text);
  return parsed.ok ? linearParts(parsed.value.root) : undefined;
}

/** SUMPRODUCT takes text in an argument of its own for 0, where a product of it would fail. */
function sumOfParts(
  { terms, constant }: LinearParts,
  guards: string,
  columns: ReadonlyMap<string, string>,
): string {
  const sums = terms.map(({ name, factor }) => {
    const sum = `SUMPRODUCT(${guards}*1,${columns.get(name) ?? ""})`;
    if (factor === 1) return `+${sum}`;
    return factor === -1 ? `-${sum}` : `${factor < 0 ? "" : "+"}${factor}*${sum}`;
  });
  if (constant !== 0) sums.push(`${constant < 0 ? "" : "+"}${constant}*SUMPRODUCT(${guards}*1)`);
  return sums.length === 0 ? "0" : sums.join("").replace(/^\+/u, "");
}

/** Dates are put together from their parts: TEXT depends on the language of the program. */
function asText({ type }: Indicator, serial: string): string {
  return type === "date" ? `DAY(${serial})&"/"&MONTH(${serial})&"/"&YEAR(${serial})` : serial;
}

/** Cells of a column, rows fixed, as a formula on the same sheet names them. */
export function columnCells(column: number, { from, to }: RowSpan): string {
  const letters = formatColumn(column);
  return from === to ? `${letters}$${from + 1}` : `${letters}$${from + 1}:${letters}$${to + 1}`;
}
