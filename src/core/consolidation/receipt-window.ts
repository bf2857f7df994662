import type { Campaign } from "../campaign/campaign.ts";

/** Reports trickle in for months; after half a year a date belongs to another period. */
const DAYS_AFTER_DUE = 180;

/** The last date that a report of this period may plausibly bear, `YYYY-MM-DD`. */
export function lastDayOfReceipt({ dueDate }: Pick<Campaign, "dueDate">): string {
  const day = 86_400_000;
  return new Date(Date.parse(`${dueDate}T00:00:00Z`) + DAYS_AFTER_DUE * day)
    .toISOString()
    .slice(0, 10);
}
