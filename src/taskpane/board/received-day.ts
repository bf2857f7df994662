import { localDate } from "../../core/campaign/due-date.ts";
import { parseWrittenTime } from "../../core/campaign/written-time.ts";
import { formatDate } from "../../core/locale/format.ts";
import type { Language } from "../../core/locale/language.ts";

/** The day on which a report was received, on the campaign's calendar; what is no time as it is. */
export function receivedDay(received: string, timeZone: string, language: Language): string {
  if (parseWrittenTime(received) === undefined) return received;
  return formatDate(localDate(received, timeZone), language);
}
