import type { Campaign } from "../../../core/campaign/campaign.ts";
import { lastDayToReport } from "../../../core/campaign/due-date.ts";
import { figurePeriods } from "../../../core/report-pack/figure-periods.ts";
import type { ReportPack } from "../../../core/report-pack/report-pack.ts";

/** When a report is made. */
export interface Moment {
  readonly year: number;
  /** Whether the year's figures begin with this report, and whether they end with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** ISO date. */
  readonly lastDay: string;
}

/** The moment of a campaign of a pack. */
export function momentOf(pack: ReportPack, campaign: Campaign): Moment {
  const periods = figurePeriods(pack);
  return {
    year: campaign.year,
    isFirst: periods[0]?.id === campaign.period,
    isLast: periods.at(-1)?.id === campaign.period,
    lastDay: lastDayToReport(campaign),
  };
}
