/** Days and moments in the cells of a register: serial numbers, or text where people typed text. */
import { DATE_FORMAT, MOMENT_FORMAT } from "../workbook/format-codes.ts";
import { clockFromSerial, serialFromClock, type DateSystem } from "../workbook/date-serial.ts";
import type { CellPlan } from "../workbook/workbook-plan.ts";
import type { CellScalar } from "../workbook/workbook-snapshot.ts";
import { instantInZone } from "./time-zone.ts";
import { parseWrittenTime } from "./written-time.ts";

/**
 * What a cell shows for a day or moment: the clock of the campaign's zone.
 *
 * A moment at midnight is written as ISO text, because its serial number is that of the day alone.
 */
export function plannedMoment(
  at: string | undefined,
  timeZone: string,
): Pick<CellPlan, "value" | "numberFormat"> {
  if (at === undefined) return { value: null, numberFormat: DATE_FORMAT };
  const written = parseWrittenTime(at);
  if (written === undefined) return { value: at };
  if (written.time === undefined) {
    const serial = serialFromClock(written.date);
    return serial === undefined ? { value: at } : { value: serial, numberFormat: DATE_FORMAT };
  }
  const local = instantInZone(at, timeZone);
  const serial = serialFromClock(local.slice(0, "YYYY-MM-DDTHH:mm:ss".length));
  return serial === undefined || Number.isInteger(serial)
    ? { value: local }
    : { value: serial, numberFormat: MOMENT_FORMAT };
}

/**
 * Reads a day or moment: an ISO date, or an ISO instant with the zone's offset.
 *
 * @returns `undefined` for what is neither; blanks are the caller's.
 */
export function readMoment(
  value: CellScalar,
  dateSystem: DateSystem,
  timeZone: string,
): string | undefined {
  if (typeof value === "number") {
    const clock = clockFromSerial(value, dateSystem);
    return clock?.includes("T") === true ? instantInZone(clock, timeZone) : clock;
  }
  if (typeof value !== "string") return undefined;
  const written = parseWrittenTime(value);
  if (written === undefined) return undefined;
  return written.time === undefined ? written.date : instantInZone(value, timeZone);
}
