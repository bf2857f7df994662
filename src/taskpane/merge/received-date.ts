import { localDate } from "../../core/campaign/due-date.ts";
import { parseWrittenTime } from "../../core/campaign/written-time.ts";

/**
 * The day that a field for the received date begins with, on the campaign's calendar: an evening in
 * UTC is the next day in Vietnam.
 *
 * @returns An ISO date; empty where nothing is known.
 */
export function receivedDate(received: string | undefined, timeZone: string): string {
  return received === undefined || parseWrittenTime(received) === undefined
    ? ""
    : localDate(received, timeZone);
}
