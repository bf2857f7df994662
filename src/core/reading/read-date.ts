/**
 * Text in a date cell. Day before month: no school of ours writes the month first. A machine set to
 * English does, so `4/25/2024`, which no calendar has, is 25 April.
 */
import { comparable } from "../workbook/clean-text.ts";
import { isCalendarDate } from "../workbook/date-serial.ts";
import {
  ambiguous,
  blank,
  interpretedAs,
  vague,
  withoutText,
  wrongType,
  type Reading,
} from "./reading.ts";

const NO_DATE = /^(?:[/…]|[-–—−.]+|không|khong|ko|không có|chưa|chưa có)$/u;
const TIME = String.raw`(?:[ ,t]*\d{1,2}(?:[:hg]\d{0,2}){1,2})?`;

const NUMERIC = /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/u;
const WORDS = /(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/u;
const ISO = /(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/u;

/** `25-26/4/2024`: two days of one month. */
const TWO_DAYS = /^(?:ngày )?(\d{1,2}) ?(?:-|–|,|và|&|đến) ?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const NO_YEAR = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})$/u;

/** A month, a quarter, a term, a season: no day. */
const NO_DAY =
  /^(?:tháng|quý|hk|học kỳ|đầu|giữa|cuối|năm|khoảng|trong)(?!\p{L})|^hk[i\d]|^\d{1,2}\/\d{4}$|^\d{4}$/u;

/**
 * Reads the text of a cell that should hold a date.
 *
 * @param year - The campaign's year: a day without year may be of this year or the one before.
 * @returns Values are ISO dates `YYYY-MM-DD`.
 */
export function readDate(text: string, year: number): Reading {
  const written = comparable(text);
  if (written === "" || NO_DATE.test(written)) return blank;
  if (NO_DAY.test(written)) return vague;
  const days = TWO_DAYS.exec(written);
  if (days !== null) {
    const [, first, second, month, ofYear] = days;
    return severalDates([isoDate(first, month, ofYear), isoDate(second, month, ofYear)]);
  }
  const noYear = NO_YEAR.exec(written);
  if (noYear !== null) {
    const [, day, month] = noYear;
    return severalDates([year, year - 1].map((one) => isoDate(day, month, String(one))));
  }
  return oneDate(written);
}

function oneDate(written: string): Reading {
  const found = findDate(written);
  if (found === undefined) return wrongType;
  const { readings, before, after } = found;
  const [first] = readings;
  if (first === undefined) return wrongType;
  if (readings.length > 1) return ambiguous(...readings);
  const second = findDate(after);
  if (second !== undefined) return severalDates([first, ...second.readings]);
  const isDateline = /^(?:[\p{L} .]+,)? ?(?:ngày)? ?$/u.test(before);
  const isTime = new RegExp(`^${TIME}$`, "u").test(after);
  return isDateline && isTime ? interpretedAs(first) : withoutText(first);
}

interface FoundDate {
  /** Empty where the calendar has no such day. */
  readonly readings: readonly string[];
  readonly before: string;
  readonly after: string;
}

function findDate(text: string): FoundDate | undefined {
  const found = (match: RegExpExecArray, dates: readonly (string | undefined)[]): FoundDate => ({
    readings: dates.flatMap((date) => date ?? []),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length).trim(),
  });
  const iso = ISO.exec(text);
  if (iso !== null) return found(iso, [isoDate(iso[3], iso[2], iso[1])]);
  const words = WORDS.exec(text);
  if (words !== null) return found(words, [isoDate(words[1], words[2], words[3])]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return undefined;
  const [, first, second, ofYear = ""] = numeric;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  if (ofYear.length === 4) return found(numeric, [isoDate(day, month, ofYear)]);
  const near = isoDate(day, month, `20${ofYear}`);
  // Beyond 2050 the century is anybody's guess.
  return found(numeric, Number(ofYear) <= 50 ? [near] : [isoDate(day, month, `19${ofYear}`), near]);
}

function severalDates(dates: readonly (string | undefined)[]): Reading {
  const known = dates.flatMap((date) => date ?? []);
  return known.length === 0 ? wrongType : ambiguous(...known);
}

function isoDate(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): string | undefined {
  const iso = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return iso >= "1900" && iso < "2200" && isCalendarDate(iso) ? iso : undefined;
}
