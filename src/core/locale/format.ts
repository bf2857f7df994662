/**
 * Values as people read them.
 *
 * Written by hand and not with `Intl`: what a machine's data says of Vietnamese differs between
 * versions, some have none of it, and the same inputs must give the same bytes everywhere.
 */
import { instantInZone } from "../campaign/time-zone.ts";
import { parseWrittenTime } from "../campaign/written-time.ts";
import type { Shown } from "../finding/finding.ts";
import type { Language } from "./language.ts";

/** Six decimals are more than any figure of a report needs. */
const MOST_DECIMALS = 6;

/** From here on a double does not hold every whole number, and digits would be made up. */
const LARGEST_IN_DIGITS = 1e15;

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

const words = {
  vi: { blank: "(trống)", yes: "Có", no: "Không" },
  en: { blank: "(blank)", yes: "Yes", no: "No" },
} as const;

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A number with its thousands apart and at most six decimals: `1234.5` is `1.234,5`. */
export function formatNumber(value: number, language: Language): string {
  return formatDecimals(value, language, MOST_DECIMALS);
}

/**
 * A fraction as percent with at most one decimal, as the template's own messages: `0.928` is `92,8%`.
 *
 * What is not 0 % or 100 % is never rounded to it; more decimals are shown instead.
 */
export function formatRatio(fraction: number, language: Language): string {
  // 0.57 * 100 is 56.99999999999999.
  const percent = Number((fraction * 100).toPrecision(12));
  const rounded = Number(percent.toFixed(1));
  const hidesDifference = (rounded === 0 || rounded === 100) && rounded !== percent;
  return `${formatDecimals(percent, language, hidesDifference ? MOST_DECIMALS : 1)}%`;
}

/** `2024-04-25` as `25/4/2024`, in English `25 Apr 2024`. Anything else is given back. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (match === null) return date;
  const [year, month, day] = [match[1] ?? "", Number(match[2]), Number(match[3])];
  if (language === "vi") return `${day}/${month}/${year}`;
  return `${day} ${englishMonths[month - 1] ?? String(month)} ${year}`;
}

/**
 * A moment on the clock of a time zone: `8 giờ 05 ngày 25/4/2024`, in English `25 Apr 2024, 08:05`.
 *
 * @param instant - ISO 8601; without a zone it is that clock already. A plain date is formatted as
 *   one, and what is no moment is given back.
 * @throws {RangeError} If there is no such zone.
 */
export function formatInstant(instant: string, timeZone: string, language: Language): string {
  const written = parseWrittenTime(instant);
  if (written === undefined) return instant;
  if (written.time === undefined) return formatDate(written.date, language);
  const local = instantInZone(instant, timeZone);
  const date = formatDate(local.slice(0, 10), language);
  const [hour, minute] = [local.slice(11, 13), local.slice(14, 16)];
  return language === "vi"
    ? `${Number(hour)} giờ ${minute} ngày ${date}`
    : `${date}, ${hour}:${minute}`;
}

/** A value as its indicator prints it, with the unit of measure: `5 đơn`, `92,8%`, `(trống)`. */
export function formatShown({ value, en, as, unitOfMeasure }: Shown, language: Language): string {
  if (value === null) return words[language].blank;
  if (typeof value === "boolean") return words[language][value ? "yes" : "no"];
  if (typeof value === "string") {
    if (as === "date") return formatDate(value, language);
    return language === "en" ? (en ?? value) : value;
  }
  if (as === "ratio") return formatRatio(value, language);
  const number = formatNumber(value, language);
  if (unitOfMeasure === undefined || unitOfMeasure === "") return number;
  return unitOfMeasure === "%" ? `${number}%` : `${number} ${unitOfMeasure}`;
}

const KILOBYTE = 1024;

/** Bytes as file managers show them: `999 B`, `17 KB`, `1,5 MB`. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < KILOBYTE) return `${bytes} B`;
  const kilobytes = Math.round(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${kilobytes} KB`;
  return `${formatDecimals(bytes / KILOBYTE / KILOBYTE, language, 1)} MB`;
}

function formatDecimals(value: number, language: Language, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST_IN_DIGITS) return String(value);
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const { group, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const digits = fraction.replace(/0+$/u, "");
  const text = digits === "" ? grouped : `${grouped}${decimal}${digits}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}
