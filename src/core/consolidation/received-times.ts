/** When reports were received: decisions of the office, lists, mails, then what a file says itself. */
import type { Decisions } from "../campaign/decisions.ts";
import { localDate, type Receipt } from "../campaign/due-date.ts";
import { instantInZone } from "../campaign/time-zone.ts";
import type { UnitId } from "../campaign/unit.ts";
import { parseWrittenTime } from "../campaign/written-time.ts";

/** From `--received`: ISO instants or dates, by file (relative to the campaign folder) and by unit. */
export interface ReceivedTimes {
  readonly byFile: ReadonlyMap<string, string>;
  readonly byUnit: ReadonlyMap<UnitId, string>;
}

export const noReceivedTimes: ReceivedTimes = { byFile: new Map(), byUnit: new Map() };

/** A file of a unit, and the time that it says of itself. */
export interface SentFile {
  readonly file: string;
  readonly modifiedAt?: string | undefined;
  /** When the first mail with it was received; a clock without zone is the campaign's. */
  readonly mailedAt?: string | undefined;
}

/**
 * When a unit first sent a report that could be read: a correction that the office asked for does
 * not make a school late.
 *
 * @param reports - All of the unit, counted or not.
 * @param timeZone - The campaign's; times of one day without a clock are the same.
 */
export function firstReceipt(
  unitId: UnitId,
  reports: readonly SentFile[],
  times: ReceivedTimes,
  decisions: Decisions,
  timeZone: string,
): Receipt | undefined {
  const decided = decisions.received.find((one) => one.unitId === unitId)?.received;
  const listed =
    times.byUnit.get(unitId) ?? earliest(reports.map(({ file }) => times.byFile.get(file)));
  if (decided !== undefined) {
    const differs = listed !== undefined && !isSameTime(decided, listed, timeZone);
    return { at: decided, from: "decision", ...(differs ? { listed } : {}) };
  }
  if (listed !== undefined) return { at: listed, from: "list" };
  const mailed = earliest(reports.map(({ mailedAt }) => mailedAt));
  // What came otherwise than by mail may have come before the mail did.
  const own = earliest(
    reports.filter(({ mailedAt }) => mailedAt === undefined).map(({ modifiedAt }) => modifiedAt),
  );
  const isOwnBefore = Date.parse(own ?? "") < Date.parse(mailed ?? "");
  if (mailed !== undefined && !isOwnBefore) return { at: mailed, from: "mail" };
  return own === undefined ? undefined : { at: own, from: "file" };
}

/** To the minute, as registers and lists are written; by the day where one of them is only a day. */
function isSameTime(a: string, b: string, timeZone: string): boolean {
  const [first, second] = [parseWrittenTime(a), parseWrittenTime(b)];
  if (first === undefined || second === undefined) return a === b;
  if (first.time === undefined || second.time === undefined) {
    return localDate(a, timeZone) === localDate(b, timeZone);
  }
  const minutes = (time: string): string => instantInZone(time, timeZone).slice(0, MINUTE.length);
  return minutes(a) === minutes(b);
}

const MINUTE = "YYYY-MM-DDTHH:mm";

function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
