import { isCalendarDate } from "../workbook/date-serial.ts";

/** A moment as somebody wrote it: a day, maybe a time of day, maybe a zone. */
export interface WrittenTime {
  /** ISO date. */
  readonly date: string;
  /** `HH:mm:ss`; fractions of a second are dropped. */
  readonly time?: string;
  /** `Z` or `±HH:mm`. */
  readonly zone?: string;
}

const TIME = String.raw`(?<hour>\d{1,2})(?::|\s*[hg]\s*|\s*giờ\s*)(?:(?<minute>\d{2})(?:\s*phút)?(?::(?<second>\d{2})(?:[.,]\d+)?)?)?`;
const ZONE = String.raw`\s?(?<zone>z|[+-]\d{2}(?::?\d{2})?)?`;
const ISO_DATE = String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`;
const LOCAL_DATE = String.raw`(?:ngày\s*)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})`;

const forms = [
  String.raw`${ISO_DATE}(?:(?:t|\s+)${TIME}${ZONE})?`,
  String.raw`${LOCAL_DATE}(?:,?\s+${TIME})?`,
  String.raw`${TIME},?\s+${LOCAL_DATE}`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/**
 * Reads a date or time: ISO 8601, or day before month as written in Viet Nam, the time after or
 * before it (`24/4/2024 16:30`, `16h30 ngày 24/4/2024`).
 *
 * @returns `undefined` for anything else: no such day, a year of two digits, month before day.
 */
export function parseWrittenTime(text: string): WrittenTime | undefined {
  const clean = text
    .normalize("NFC")
    .replaceAll(/[\s\u00A0]+/gu, " ")
    .trim();
  for (const form of forms) {
    const groups = form.exec(clean)?.groups;
    if (groups !== undefined) return timeFromParts(groups);
  }
  return undefined;
}

/** Reads a date that has no time of day; `undefined` where it has one. */
export function parseWrittenDate(text: string): string | undefined {
  const written = parseWrittenTime(text);
  return written?.time === undefined ? written?.date : undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

function timeFromParts({ year, month, day, hour, minute, second, zone }: Parts) {
  const date = [year ?? "", (month ?? "").padStart(2, "0"), (day ?? "").padStart(2, "0")].join("-");
  if (!isCalendarDate(date)) return undefined;
  if (hour === undefined) return { date };
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const time = [hour.padStart(2, "0"), minute ?? "00", second ?? "00"].join(":");
  if (zone === undefined) return { date, time };
  const normal = normalZone(zone);
  return normal === undefined ? undefined : { date, time, zone: normal };
}

function normalZone(zone: string): string | undefined {
  if (zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const [hours, minutes] = [digits.slice(0, 2), digits.slice(2)];
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${zone.slice(0, 1)}${hours}:${minutes}`;
}
