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
