/** Moments in the campaign's time zone; the machine's own zone is never asked. */
import { parseWrittenTime, type WrittenTime } from "./written-time.ts";

/** Whether this is a time zone that calendars know, e.g. `Asia/Ho_Chi_Minh`. */
export function isTimeZone(name: string): boolean {
  try {
    return clockOf(name).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * Writes a moment as ISO instant with the zone's offset, to the second.
 *
 * @param text - ISO or `d/m/yyyy [hh:mm]`; without a zone it is the clock of `timeZone`, without a
 *   time of day the day's beginning.
 * @throws {RangeError} If `text` is no moment, or there is no such zone.
 * @example
 * instantInZone("2024-04-24T16:30", "Asia/Ho_Chi_Minh"); // "2024-04-24T16:30:00+07:00"
 */
export function instantInZone(text: string, timeZone: string): string {
  const written = parseWrittenTime(text);
  if (written === undefined) throw new RangeError(`Not a moment: ${text}`);
  const instant = epochOf(written, timeZone);
  const offset = offsetAt(instant, timeZone);
  const local = new Date(instant + offset).toISOString().slice(0, "YYYY-MM-DDTHH:mm:ss".length);
  return `${local}${formatOffset(offset)}`;
}

/**
 * The instants that a saved time may mean, in UTC: without a zone it is the clock of an office in
 * `timeZone`, or UTC.
 *
 * @throws {RangeError} As `instantInZone`.
 */
export function possibleInstants(
  text: string,
  timeZone: string,
): { readonly first: string; readonly last: string } {
  const isSure = parseWrittenTime(text)?.zone !== undefined;
  const said = [isSure ? text : instantInZone(text, timeZone), isSure ? text : `${text}Z`];
  const [first = "", last = ""] = said.map((one) => new Date(one).toISOString()).sort();
  return { first, last };
}

function epochOf({ date, time = "00:00:00", zone }: WrittenTime, timeZone: string): number {
  if (zone !== undefined) return Date.parse(`${date}T${time}${zone}`);
  const clock = Date.parse(`${date}T${time}Z`);
  // The offset belongs to an instant that is not known yet: the second guess is right except
  // within the hour that a clock skips, where any answer will do.
  const guess = clock - offsetAt(clock, timeZone);
  return clock - offsetAt(guess, timeZone);
}

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const clock = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return clock - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a clock is slow, and a campaign asks the same one thousands of times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}

function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
