/** What an earlier report settled for good: it stands in the form as reported, in locked cells. */
import type { Campaign } from "../campaign/campaign.ts";
import type { FigureValue } from "../reading/figure.ts";
import { settles } from "../reading/settling-answer.ts";
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
  if (!settles(indicator, value)) return false;
  return (
    indicator.type !== "date" || typeof value !== "string" || isWithin(indicator, value, campaign)
  );
}

/** A day that the form would call unusual is asked again: a locked cell is no place to correct it. */
function isWithin(indicator: Indicator, day: string, campaign: Campaign): boolean {
  const { from = -Infinity, to = Infinity } = dateBounds(indicator, campaign);
  const serial = serialFromDate(day, "1900");
  return from <= serial && serial <= to;
}
