import { DATE_FORMAT, INTEGER_FORMAT, PERCENT_FORMAT } from "../workbook/format-codes.ts";
import type { ConsolidationResult } from "../consolidation/result.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { aggregationKind, type Indicator, type ReportPack } from "../report-pack/report-pack.ts";

/** Digits after the comma that a column of decimals shows at most. */
const MAX_DECIMALS = 6;

/** Number formats of an indicator: of a unit's figure and of totals. */
export interface IndicatorFormats {
  readonly figure: string | undefined;
  readonly total: string | undefined;
}

/**
 * Formats by indicator.
 *
 * A column of decimals shows as many digits as its longest figure has, so no figure looks rounded.
 */
export function numberFormats(
  result: ConsolidationResult,
  pack: ReportPack,
): ReadonlyMap<IndicatorCode, IndicatorFormats> {
  return new Map(
    pack.indicators.map((indicator) => {
      const figure = figureFormat(indicator, result);
      return [indicator.code, { figure, total: totalFormat(indicator, figure) }];
    }),
  );
}

function figureFormat(indicator: Indicator, result: ConsolidationResult): string | undefined {
  switch (indicator.type) {
    case "integer":
    case "list":
      return INTEGER_FORMAT;
    case "ratio":
      return PERCENT_FORMAT;
    case "date":
      return DATE_FORMAT;
    case "decimal":
      return decimalFormat(
        [...result.units, result.office].map(({ values }) => values[indicator.code]?.value),
      );
    case "boolean":
    case "choice":
    case "text":
      return undefined;
  }
}

function totalFormat(indicator: Indicator, figure: string | undefined): string | undefined {
  const kind = aggregationKind(indicator.aggregation);
  if (kind === "ratio" || kind === "percent-yes") return PERCENT_FORMAT;
  // A range is text: "1/3/2024 – 5/4/2024".
  if (kind === "range") return undefined;
  return kind === "count" ? INTEGER_FORMAT : figure;
}

function decimalFormat(values: readonly unknown[]): string {
  const digits = values.map((value) => (typeof value === "number" ? decimalsOf(value) : 0));
  const most = Math.min(MAX_DECIMALS, Math.max(0, ...digits));
  return most === 0 ? INTEGER_FORMAT : `${INTEGER_FORMAT}.${"0".repeat(most)}`;
}

function decimalsOf(value: number): number {
  return value.toFixed(MAX_DECIMALS).replace(/0+$/u, "").split(".")[1]?.length ?? 0;
}
