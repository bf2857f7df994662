import type { Campaign } from "../campaign/campaign.ts";
import { addDays } from "../workbook/date-serial.ts";

/** Reports trickle in for months; after half a year a date belongs to another period. */
const DAYS_AFTER_DUE = 180;

/** The last date that a report of this period may plausibly bear, `YYYY-MM-DD`. */
export function lastDayOfReceipt({ dueDate }: Pick<Campaign, "dueDate">): string {
  return addDays(dueDate, DAYS_AFTER_DUE);
}
