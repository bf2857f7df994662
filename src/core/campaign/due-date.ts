/** Calendar judgements; every one in the campaign's time zone, never the machine's. */
import { addDays } from "../workbook/date-serial.ts";
import type { Campaign } from "./campaign.ts";
import { instantInZone } from "./time-zone.ts";
import { parseWrittenTime } from "./written-time.ts";

type Due = Pick<Campaign, "dueDate" | "dueMeans">;
type DueInZone = Due & Pick<Campaign, "timeZone">;

/** The last day to report, ISO: "before 25/4" means the 24th, "by 25/4" the 25th. */
export function lastDayToReport({ dueDate, dueMeans }: Due): string {
  return dueMeans === "by" ? dueDate : addDays(dueDate, -1);
}

/**
 * The calendar day of a moment in a time zone, ISO.
 *
 * @param instant - A date is given back; without a zone it is the clock of `timeZone`.
 * @throws {RangeError} If `instant` is no moment, or there is no such zone.
 */
export function localDate(instant: string, timeZone: string): string {
  const written = parseWrittenTime(instant);
  if (written !== undefined && written.zone === undefined) return written.date;
  return instantInZone(instant, timeZone).slice(0, "YYYY-MM-DD".length);
}

/** When a unit's report was received, and who says so. */
export interface Receipt {
  /** ISO instant, or a date where only that is known. */
  readonly at: string;
  readonly from: "decision" | "mail" | "list" | "file";
  /** What a list says otherwise; the decision counts. */
  readonly listed?: string;
}

/**
 * Whether a report came in time.
 *
 * @returns `unknown` where only the file's own time says late: files are copied and saved again.
 *   `undefined` where nothing was received.
 */
export function judgeTimeliness(
  received: Receipt | undefined,
  campaign: DueInZone,
): "on-time" | "late" | "unknown" | undefined {
  if (received === undefined) return undefined;
  // What a file says of itself may be anything.
  if (parseWrittenTime(received.at) === undefined) return "unknown";
  if (localDate(received.at, campaign.timeZone) <= lastDayToReport(campaign)) return "on-time";
  return received.from === "file" ? "unknown" : "late";
}

/** Whether the last day to report is over. @throws {RangeError} If `asOf` is no moment. */
export function isAfterDue(asOf: string, campaign: DueInZone): boolean {
  return localDate(asOf, campaign.timeZone) > lastDayToReport(campaign);
}

/** Which day of the weekend an ISO date is; `undefined` on a weekday. */
export function weekendOf(date: string): "saturday" | "sunday" | undefined {
  const day = new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay();
  return day === 6 ? "saturday" : day === 0 ? "sunday" : undefined;
}
