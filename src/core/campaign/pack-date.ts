/**
 * Resolves a date of a pack for a campaign's year.
 *
 * @param date - `Y-04-25`, or `Y-1-12-15` for the year before; an ISO date is given back as it is.
 * @param year - What `Y` stands for.
 * @returns ISO date; 29 February is the 28th in a year without one.
 * @throws {RangeError} If `date` is neither, or a day that its month never has.
 * @example
 * resolvePackDate("Y-1-12-15", 2024); // "2023-12-15"
 */
export function resolvePackDate(date: string, year: number): string {
  const match = /^(?:Y(?:-([12]))?|(\d{4}))-(\d{2})-(\d{2})$/u.exec(date);
  const [, back, fixed, month, day] = match ?? [];
  if (month === undefined || day === undefined) throw new RangeError(`Not a pack date: ${date}`);
  const resolved = fixed === undefined ? year - Number(back ?? 0) : Number(fixed);
  const days = daysOfMonth(resolved, Number(month));
  const isLeapDay = month === "02" && day === "29";
  if (Number(day) < 1 || (Number(day) > days && !isLeapDay)) {
    throw new RangeError(`No such day: ${date}`);
  }
  const lastDay = String(Math.min(Number(day), days)).padStart(2, "0");
  return `${String(resolved).padStart(4, "0")}-${month}-${lastDay}`;
}

/** Days of a month from 1 to 12; 0 for any other. */
function daysOfMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
