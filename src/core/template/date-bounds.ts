import type { Campaign } from "../campaign/campaign.ts";
import { resolvePackDate } from "../campaign/pack-date.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import type { Indicator } from "../report-pack/report-pack.ts";

export interface DateBounds {
  /** Serials of the 1900 system, both included. */
  readonly from?: number;
  readonly to?: number;
  /** The date of the report, too, is a last day. */
  readonly untilReportDate: boolean;
}

/** The days that an indicator's date may be, as the campaign's year makes them. */
export function dateBounds({ dateRange }: Indicator, campaign: Campaign): DateBounds {
  const serial = (bound: string | undefined): number | undefined =>
    bound === undefined || bound === "report-date"
      ? undefined
      : serialFromDate(resolvePackDate(bound, campaign.year), "1900");
  const from = serial(dateRange?.from);
  const to = serial(dateRange?.to);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    untilReportDate: dateRange?.to === "report-date",
  };
}
