import type { Campaign } from "../campaign/campaign.ts";
import { addDays } from "../workbook/date-serial.ts";

/** A report is written when its period ends; one dated long before is of the period before. */
const DAYS_BEFORE_END = 60;

/** Reports trickle in for months; after half a year a date belongs to another period. */
const DAYS_AFTER_DUE = 180;

/** Whether a report that bears this date, `YYYY-MM-DD`, may be of this period. */
export function mayBeOfPeriod(
  date: string | null,
  campaign: Pick<Campaign, "dataFrom" | "dataTo" | "dueDate">,
): boolean {
  if (date === null || date > lastDayOfReceipt(campaign)) return false;
  return date >= campaign.dataFrom && date >= addDays(campaign.dataTo, -DAYS_BEFORE_END);
}

/** The last date that a report of this period may plausibly bear, `YYYY-MM-DD`. */
function lastDayOfReceipt({ dueDate }: Pick<Campaign, "dueDate">): string {
  return addDays(dueDate, DAYS_AFTER_DUE);
}
