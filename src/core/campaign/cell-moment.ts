/** Days and moments in the cells of a register: serial numbers, or text where people typed text. */
import type { CellPlan } from "../workbook/workbook-plan.ts";
import type { CellScalar } from "../workbook/workbook-snapshot.ts";
import { instantInZone } from "./time-zone.ts";
import { parseWrittenTime } from "./written-time.ts";

const DAY = 86_400_000;
const EPOCH = { "1900": Date.UTC(1899, 11, 30), "1904": Date.UTC(1904, 0, 1) };
/** Before March 1900 Excel counts a day that never was. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

const formats = { day: "dd/mm/yyyy", moment: "dd/mm/yyyy hh:mm" };

/**
 * What a cell shows for a day or moment: the clock of the campaign's zone.
 *
 * A moment at midnight is written as ISO text, because its serial number is that of the day alone.
 */
export function plannedMoment(
  at: string | undefined,
  timeZone: string,
): Pick<CellPlan, "value" | "numberFormat"> {
  if (at === undefined) return { value: null, numberFormat: formats.day };
  const written = parseWrittenTime(at);
  if (written === undefined) return { value: at };
  if (written.time === undefined) {
    const serial = serialOf(written.date);
    return serial < FIRST_SERIAL ? { value: at } : { value: serial, numberFormat: formats.day };
  }
  const local = instantInZone(at, timeZone);
  const serial = serialOf(local.slice(0, "YYYY-MM-DDTHH:mm:ss".length));
  return Number.isInteger(serial) || serial < FIRST_SERIAL
    ? { value: local }
    : { value: serial, numberFormat: formats.moment };
}

function serialOf(local: string): number {
  return (Date.parse(local.includes("T") ? `${local}Z` : local) - EPOCH["1900"]) / DAY;
}

/**
 * Reads a day or moment: an ISO date, or an ISO instant with the zone's offset.
 *
 * @returns `undefined` for what is neither; blanks are the caller's.
 */
export function readMoment(
  value: CellScalar,
  dateSystem: "1900" | "1904",
  timeZone: string,
): string | undefined {
  if (typeof value === "number") {
    if (!(value >= FIRST_SERIAL && value < LAST_SERIAL + 1)) return undefined;
    // Serial numbers of moments are rounded by every program that writes them.
    const seconds = Math.round((value * DAY) / 1000);
    const local = new Date(EPOCH[dateSystem] + seconds * 1000).toISOString();
    return seconds % (DAY / 1000) === 0
      ? local.slice(0, "YYYY-MM-DD".length)
      : instantInZone(local.slice(0, "YYYY-MM-DDTHH:mm:ss".length), timeZone);
  }
  if (typeof value !== "string") return undefined;
  const written = parseWrittenTime(value);
  if (written === undefined) return undefined;
  return written.time === undefined ? written.date : instantInZone(value, timeZone);
}
