import { serialFromDate, type DateSystem } from "../../../src/core/workbook/date-serial.ts";

/** The year that a date without one gets, so that tests give the same every day. */
const YEAR_IF_NONE = 2024;

/**
 * Reads text that Excel turns into a date: `1/2`, `25/4/2024`, `2024-04-25`, `1-2`.
 *
 * Which of day and month comes first depends on the user's system; month first where both fit. A
 * program must not rely on either.
 */
export function dateFromInput(
  text: string,
  system: DateSystem,
): { readonly serial: number; readonly numberFormat: string } | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), system);
  const [match, first, second, year] =
    /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/u.exec(text) ?? [];
  if (match === undefined) return undefined;
  const written = year === undefined ? YEAR_IF_NONE : Number(year);
  const full = written < 100 ? 2000 + written : written;
  return (
    serial(full, Number(first), Number(second), system) ??
    serial(full, Number(second), Number(first), system)
  );
}

function serial(
  year: number,
  month: number,
  day: number,
  system: DateSystem,
): { readonly serial: number; readonly numberFormat: string } | undefined {
  const text = (number: number): string => String(number).padStart(2, "0");
  try {
    const found = serialFromDate(`${year}-${text(month)}-${text(day)}`, system);
    return { serial: found, numberFormat: "m/d/yyyy" };
  } catch {
    return undefined;
  }
}
