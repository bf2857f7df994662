/** Values as people read them, the same on every machine whatever its own settings are. */
import type { Shown } from "../finding/finding.ts";
import type { Language } from "./language.ts";

/** Six decimals are more than any figure of a report needs. */
const MOST_DECIMALS = 6;

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: MOST_DECIMALS }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: MOST_DECIMALS }),
};
const rates: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }),
};
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `1234.5` as `1.234,5` in Vietnamese, `1,234.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** A fraction as a percentage with at most one decimal: `0.928` as `92,8%`. */
export function formatRatio(fraction: number, language: Language): string {
  return `${rates[language].format(Number((fraction * 100).toPrecision(12)))}%`;
}

/** `2024-04-25` as `25/4/2024`, in English `25 April 2024`. Anything else is given back. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  if (match === null) return date;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return language === "vi"
    ? `${day}/${month}/${year}`
    : `${day} ${months[month - 1] ?? ""} ${year}`;
}

/**
 * A moment on the clock of a time zone: `8 giờ 05 ngày 25/4/2024`.
 *
 * @param instant - ISO 8601 with zone; a plain date is formatted as one.
 */
export function formatInstant(instant: string, timeZone: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(instant)) return formatDate(instant, language);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  const date = formatDate(`${part("year")}-${part("month")}-${part("day")}`, language);
  return language === "vi"
    ? `${Number(part("hour"))} giờ ${part("minute")} ngày ${date}`
    : `${part("hour")}:${part("minute")}, ${date}`;
}

/** A value with its unit of measure and percent sign, as the indicator prints it. */
export function formatShown(shown: Shown, language: Language): string {
  const { value, as, unitOfMeasure } = shown;
  if (value === null || value === "") return language === "vi" ? "(trống)" : "(blank)";
  if (typeof value === "boolean") return yesNo(value, language);
  if (typeof value === "string") return as === "date" ? formatDate(value, language) : value;
  if (as === "ratio") return formatRatio(value, language);
  const number = formatNumber(value, language);
  return unitOfMeasure === undefined ? number : `${number} ${unitOfMeasure}`;
}

/** Bytes as people count them: `17 kB`. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilo = bytes / 1000;
  return kilo < 1000
    ? `${formatNumber(Math.round(kilo), language)} kB`
    : `${formatNumber(Math.round(kilo / 100) / 10, language)} MB`;
}

function yesNo(value: boolean, language: Language): string {
  if (language === "vi") return value ? "Có" : "Không";
  return value ? "Yes" : "No";
}
