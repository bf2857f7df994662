/**
 * Calendar dates as spreadsheets store them.
 *
 * A date is a day count plus a number format, so adapters hand dates over as plain numbers and this
 * file is the only place that turns them into calendar dates.
 */

export type DateSystem = "1900" | "1904";

const MS_PER_DAY = 86_400_000;

/** Day before serial 1 in the 1900 system after its invented 29 February: 30 December 1899. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** What a serial of the 1904 system lacks of the same day's in the 1900 system. */
export const DAYS_BETWEEN_SYSTEMS = (EPOCH_1904 - EPOCH_1900) / MS_PER_DAY;
const LAST_DAY = Date.UTC(9999, 11, 31);

/** Excel shows it as 29 February 1900, which never existed. */
const INVENTED_DAY = 60;

/**
 * Converts a date serial to a calendar date.
 *
 * @param serial - Days since the start of `system`. A fraction is the time of day and is dropped.
 * @returns ISO 8601 date `YYYY-MM-DD`; it carries no time zone.
 * @throws {RangeError} If `serial` is not finite, is below the first day of `system`, is after
 *   31 December 9999, or is 60 in the 1900 system: Excel shows that as 29 February 1900, which
 *   never existed.
 * @see ECMA-376-1:2016 18.17.4.1 (date conversion for serial date-times)
 * @example
 * dateFromSerial(45_658, "1900"); // "2025-01-01"
 */
export function dateFromSerial(serial: number, system: DateSystem): string {
  const days = Math.floor(serial);
  const isInvented = system === "1900" && days === INVENTED_DAY;
  if (!Number.isFinite(serial) || days < firstSerial(system) || isInvented) {
    throw new RangeError(`No calendar date has the serial ${serial}.`);
  }
  // Before the invented day serials count one day less.
  const shift = system === "1900" && days < INVENTED_DAY ? 1 : 0;
  const time = epochOf(system) + (days + shift) * MS_PER_DAY;
  if (time > LAST_DAY) throw new RangeError(`The serial ${serial} lies after the year 9999.`);
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Converts a calendar date to its serial.
 *
 * @param iso - `YYYY-MM-DD`.
 * @throws {RangeError} If `iso` is not a date of the calendar, or lies before the first day of
 *   `system`.
 */
export function serialFromDate(iso: string, system: DateSystem): number {
  const time = isCalendarDate(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const days = (time - epochOf(system)) / MS_PER_DAY;
  const serial = system === "1900" && days <= INVENTED_DAY ? days - 1 : days;
  if (!(serial >= firstSerial(system))) throw new RangeError(`No serial for the date ${iso}.`);
  return serial;
}

/** The calendar date of a serial from a file; `undefined` where it is no day. */
export function calendarDate(serial: number, system: DateSystem): string | undefined {
  try {
    return dateFromSerial(serial, system);
  } catch {
    return undefined;
  }
}

/**
 * Day and time of day of a serial, rounded to the second as every program that writes them does.
 *
 * @returns `YYYY-MM-DD`, with `THH:mm:ss` unless it is midnight; it carries no time zone. `undefined`
 *   before March 1900, where the calendars of programs differ, and after the year 9999.
 */
export function clockFromSerial(serial: number, system: DateSystem): string | undefined {
  const time = epochOf(system) + Math.round((serial * MS_PER_DAY) / 1000) * 1000;
  if (!(serial >= INVENTED_DAY + 1 && time < LAST_DAY + MS_PER_DAY)) return undefined;
  const clock = new Date(time).toISOString().slice(0, "YYYY-MM-DDTHH:mm:ss".length);
  return clock.endsWith("T00:00:00") ? clock.slice(0, "YYYY-MM-DD".length) : clock;
}

/** The serial of `clockFromSerial` in the 1900 system; `undefined` before March 1900. */
export function serialFromClock(clock: string): number | undefined {
  const time = Date.parse(clock.includes("T") ? `${clock}Z` : `${clock}T00:00:00Z`);
  const serial = (time - EPOCH_1900) / MS_PER_DAY;
  return serial >= INVENTED_DAY + 1 ? serial : undefined;
}

/** The date so many days later, or earlier where `days` is negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether text is a date `YYYY-MM-DD` that the calendar has. */
export function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function epochOf(system: DateSystem): number {
  return system === "1900" ? EPOCH_1900 : EPOCH_1904;
}

function firstSerial(system: DateSystem): number {
  return system === "1900" ? 1 : 0;
}
