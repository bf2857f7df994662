/** What the office decided: who, when, why. Kept in `so-xu-ly.xlsx`. */
import type { UnitId } from "./unit.ts";

/** What every decision says of itself. */
interface DecisionNote {
  readonly reason: string;
  readonly by: string;
  /** ISO date, or time. */
  readonly on?: string;
  /** What the office wrote in columns of its own, by heading. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** When a unit's report was received, or that none is asked of it. */
export interface ReceivedDecision extends DecisionNote {
  readonly unitId: UnitId;
  /** ISO instant, or a date where only that is known. */
  readonly received?: string;
  /** Number and date of the signed document. */
  readonly signedDocument?: string;
  /** `Không phải báo cáo`: the unit is excused. */
  readonly notAReport?: boolean;
}

/** `replace` the unit's other files, `add` a second campus, `complete` what they lack, or `ignore`. */
export type FileUse = "replace" | "add" | "complete" | "ignore";

/** What becomes of a file; `sha256` is the key, `file` only says which one it was. */
export interface FileDecision extends DecisionNote {
  readonly file: string;
  readonly sha256: string;
  readonly unitId?: UnitId;
  readonly use?: FileUse;
}

/** A cell of a sheet that the office added. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly isDate?: true;
}

/** A sheet that the office added to the register: its values are carried over. */
export interface KeptSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly cells: readonly KeptCell[];
}

export interface Decisions {
  readonly received: readonly ReceivedDecision[];
  readonly files: readonly FileDecision[];
  /** Absent where the office added none. */
  readonly otherSheets?: readonly KeptSheet[];
}

export const noDecisions: Decisions = { received: [], files: [] };

/**
 * Joins decisions: what the newer ones say wins, what they leave open stays.
 *
 * Decisions on one unit, or on one file by its SHA-256, become one, in the place of the older.
 */
export function mergeDecisions(older: Decisions, newer: Decisions): Decisions {
  const otherSheets = mergeBy(
    older.otherSheets ?? [],
    newer.otherSheets ?? [],
    ({ name }) => name.toLowerCase(),
    (_, sheet) => sheet,
  );
  return {
    received: mergeBy(older.received, newer.received, ({ unitId }) => unitId, mergeOne),
    // A file that could not be read has no checksum; its name must do.
    files: mergeBy(older.files, newer.files, ({ sha256, file }) => sha256 || file, mergeOne),
    ...(otherSheets.length === 0 ? {} : { otherSheets }),
  };
}

function mergeBy<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string,
  merge: (older: Item, newer: Item) => Item,
): readonly Item[] {
  const items = new Map<string, Item>();
  for (const item of [...older, ...newer]) {
    const known = items.get(keyOf(item));
    items.set(keyOf(item), known === undefined ? item : merge(known, item));
  }
  return [...items.values()];
}

/** Keys that the newer decision lacks stay, and a blank does not erase what somebody wrote. */
function mergeOne<Decision extends DecisionNote>(older: Decision, newer: Decision): Decision {
  const extra = { ...older.extra, ...newer.extra };
  return {
    ...older,
    ...newer,
    reason: newer.reason === "" ? older.reason : newer.reason,
    by: newer.by === "" ? older.by : newer.by,
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

/**
 * Joins answers of a person to decisions: who says whose report a file is, without more, takes back
 * that it is not used. A command that is given again must not, so `mergeDecisions` leaves that open.
 */
export function answerDecisions(older: Decisions, answers: Decisions): Decisions {
  const taken = new Set(
    answers.files
      .filter(({ unitId, use }) => unitId !== undefined && use === undefined)
      .map(({ sha256 }) => sha256),
  );
  const files = older.files.map((one): FileDecision => {
    if (one.use !== "ignore" || !taken.has(one.sha256)) return one;
    const used = { ...one };
    delete used.use;
    return used;
  });
  return mergeDecisions({ ...older, files }, answers);
}
