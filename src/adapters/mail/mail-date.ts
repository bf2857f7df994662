/**
 * Dates as mails write them: `Wed, 24 Apr 2024 23:59:59 +0700 (ICT)`.
 *
 * @see RFC 5322 3.3, 4.3
 */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATE =
  /(\d{1,2})[ -]+([a-z]{3})[a-z]{0,6}[ -]+(\d{4}|\d{2})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|(?:ut|gmt|utc|z)\b)?/iu;
const MAX_ZONE_MINUTES = 14 * 60;

/**
 * Reads a date.
 *
 * @returns ISO to the second, with the zone as written; without one where none is written.
 *   `undefined` where it is no date.
 */
export function readMailDate(text: string): string | undefined {
  // What follows in brackets is said to people; it may hold anything.
  const found = DATE.exec(text.replaceAll(/\s+/gu, " ").slice(0, 200));
  if (found === null) return undefined;
  const [, day = "", monthName = "", yearText = "", hour = "", minute = "", second, zone] = found;
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const year = yearText.length === 4 ? Number(yearText) : 2000 + Number(yearText);
  // A leap second has no ISO of its own.
  const seconds = Math.min(59, Number(second ?? 0));
  const clock = new Date(Date.UTC(year, month, Number(day), Number(hour), Number(minute), seconds));
  const isReal =
    month >= 0 &&
    year >= 1990 &&
    clock.getUTCDate() === Number(day) &&
    clock.getUTCHours() === Number(hour) &&
    clock.getUTCMinutes() === Number(minute);
  const offset = isoZone(zone);
  if (!isReal || offset === undefined) return undefined;
  return clock.toISOString().slice(0, "YYYY-MM-DDTHH:mm:ss".length) + offset;
}

/** `undefined` where no clock of the earth shows it. */
function isoZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return "";
  if (!/^[+-]/u.test(zone)) return "Z";
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  if (Number(zone.slice(3)) > 59 || minutes > MAX_ZONE_MINUTES) return undefined;
  return `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
