/**
 * What an earlier report settled for good: it stands in the form as reported, in locked cells.
 *
 * A fact that is reported once (a plan for several years, its number and date) is not asked again:
 * `keeps` says that it holds across the years, nature `none` that nothing is counted. Only what can
 * no longer change is settled: a Có, a day, a text; a Không may become Có, so it is asked anew.
 */
import type { Campaign } from "../campaign/campaign.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import { dateBounds } from "./date-bounds.ts";

/**
 * Selects the figures that a form gives instead of asking.
 *
 * @param previous - The respondent's own figures of the preceding period: what predecessors
 *   reported settles nothing for the unit that took their place.
 */
export function settledFigures(
  indicators: readonly Indicator[],
  previous: ReadonlyMap<IndicatorCode, FigureValue>,
  campaign: Campaign,
): ReadonlyMap<IndicatorCode, FigureValue> {
  return new Map(
    indicators.flatMap((indicator) => {
      const value = previous.get(indicator.code) ?? null;
      return isSettled(indicator, value, campaign) ? [[indicator.code, value] as const] : [];
    }),
  );
}

function isSettled(indicator: Indicator, value: FigureValue, campaign: Campaign): boolean {
  const { keeps, nature, type, computed } = indicator;
  if (keeps !== true || nature !== "none" || computed !== undefined) return false;
  switch (type) {
    case "boolean":
      return value === true;
    case "date":
      return typeof value === "string" && isWithin(indicator, value, campaign);
    case "text":
      return typeof value === "string" && value !== "";
    case "choice":
      return typeof value === "string" && indicator.choices?.includes(value) === true;
    case "integer":
    case "decimal":
    case "ratio":
    case "list":
      return false;
  }
}

/** A day that the form would call unusual is asked again: a locked cell is no place to correct it. */
function isWithin(indicator: Indicator, day: string, campaign: Campaign): boolean {
  const { from = -Infinity, to = Infinity } = dateBounds(indicator, campaign);
  const serial = serialFromDate(day, "1900");
  return from <= serial && serial <= to;
}
