/** When reports were received: decisions of the office, then lists, then what a file says itself. */
import type { Decisions } from "../campaign/decisions.ts";
import type { Receipt } from "../campaign/due-date.ts";
import type { UnitId } from "../campaign/unit.ts";

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
}

/**
 * When a unit first sent a report that could be read: a correction that the office asked for does
 * not make a school late.
 *
 * @param reports - All of the unit, counted or not.
 */
export function firstReceipt(
  unitId: UnitId,
  reports: readonly SentFile[],
  times: ReceivedTimes,
  decisions: Decisions,
): Receipt | undefined {
  const decided = decisions.received.find((one) => one.unitId === unitId)?.received;
  if (decided !== undefined) return { at: decided, from: "decision" };
  const listed =
    times.byUnit.get(unitId) ?? earliest(reports.map(({ file }) => times.byFile.get(file)));
  if (listed !== undefined) return { at: listed, from: "list" };
  const own = earliest(reports.map(({ modifiedAt }) => modifiedAt));
  return own === undefined ? undefined : { at: own, from: "file" };
}

function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
