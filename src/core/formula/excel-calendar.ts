/**
 * Excel's calendar as its own formulas see it.
 *
 * It begins with "0 January 1900" and has a 29 February 1900, which never existed; formulas must
 * agree with the check sheet on both, so this is not the calendar of people.
 */

/** Year, month and day, the latter two from 1; in `serialFromParts` they may overflow. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const LEAP_DAY_THAT_NEVER_WAS = 60;
/** Years before are counted from it. */
const FIRST_YEAR = 1900;

/** The day of a serial, its time of day dropped; `undefined` outside 0 to 31 December 9999. */
export function serialToParts(serial: number): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= LAST_SERIAL)) return undefined;
  if (whole === 0) return { year: FIRST_YEAR, month: 1, day: 0 };
  if (whole === LEAP_DAY_THAT_NEVER_WAS) return { year: FIRST_YEAR, month: 2, day: 29 };
  const epoch = Date.UTC(1899, 11, whole < LEAP_DAY_THAT_NEVER_WAS ? 31 : 30);
  const date = new Date(epoch + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial of a day. Months and days may overflow in both directions; the years 0 to 1899 are
 * counted from 1900.
 *
 * @param parts - Whole numbers.
 * @returns `undefined` where the day lies outside Excel's calendar.
 */
export function serialFromParts({ year, month, day }: CalendarDay): number | undefined {
  if (!(year >= 0 && year <= 9999)) return undefined;
  const months = (year < FIRST_YEAR ? year + FIRST_YEAR : year) * 12 + month - 1;
  const firstYear = Math.floor(months / 12);
  if (!(firstYear >= 1800 && firstYear <= 10_100)) return undefined;
  const first = Date.UTC(firstYear, months - firstYear * 12, 1);
  const days = Math.round((first - Date.UTC(1899, 11, 30)) / DAY);
  const serial = (days <= LEAP_DAY_THAT_NEVER_WAS ? days - 1 : days) + day - 1;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : undefined;
}
