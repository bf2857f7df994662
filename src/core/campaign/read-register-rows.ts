/** What both sheets of the register share when they are read: rows, notes, moments, ids. */
import type { Problem } from "../finding/problem.ts";
import type { DateSystem } from "../workbook/date-serial.ts";
import { sheetNamed, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { readMoment } from "./cell-moment.ts";
import { readRegisterSheet, type RegisterRow } from "./register-sheet.ts";

/** One sheet while it is read. */
export interface RegisterReading {
  readonly sheet: string;
  readonly dateSystem: DateSystem;
  readonly timeZone: string;
  readonly report: (problem: Problem) => void;
}

/** A row that decides something; `key` is what it decides on. */
export type ReadRow<Decision> =
  | {
      readonly key: string;
      readonly decision: Decision;
      readonly whenDoubled: (firstLine: number) => Problem;
    }
  | undefined;

/** Reads every row of a sheet; two rows on one thing would leave open which of them holds. */
export function readRegisterRows<Key extends string, Decision>(
  workbook: WorkbookSnapshot,
  columns: Readonly<Record<Key, readonly [string]>>,
  reading: RegisterReading,
  read: (row: RegisterRow<Key>, reading: RegisterReading) => ReadRow<Decision>,
): readonly Decision[] {
  const sheet = sheetNamed(workbook, reading.sheet) ?? {
    name: reading.sheet,
    visibility: "visible",
    rows: [],
  };
  const { missing, doubled, rows } = readRegisterSheet<Key>(sheet, columns, reading.dateSystem);
  for (const key of missing) {
    if (key !== "help")
      reading.report({ code: "column-missing", args: { column: columns[key][0] } });
  }
  for (const column of doubled) reading.report({ code: "duplicate-column", args: { column } });
  const found = new Map<string, { readonly line: number; readonly decision: Decision }>();
  if (missing.some((key) => key !== "help") || doubled.length > 0) return [];
  for (const row of rows) {
    const one = read(row, reading);
    if (one === undefined) continue;
    const first = found.get(one.key);
    if (first !== undefined) {
      reading.report({ ...one.whenDoubled(first.line), line: row.line });
    } else found.set(one.key, { line: row.line, decision: one.decision });
  }
  return [...found.values()].map(({ decision }) => decision);
}

type NoteKey = "reason" | "by" | "on";

/** Who, when and why, with what stands in the office's own columns. */
export function readNote(row: RegisterRow<NoteKey>, reading: RegisterReading) {
  const { extra } = row;
  const on = momentAt(row, "on", reading);
  const hasExtra = Object.keys(extra).length > 0;
  return {
    isWritten: hasExtra || !isBlank(row, "reason", "by", "on"),
    decision: {
      reason: row.text("reason"),
      by: row.text("by"),
      ...(on === undefined ? {} : { on }),
      ...(hasExtra ? { extra } : {}),
    },
  };
}

/** Whether a row has nothing in these columns. */
export function isBlank<Key extends string>(
  row: RegisterRow<Key>,
  ...keys: readonly Key[]
): boolean {
  return keys.every((key) => row.text(key) === "");
}

/** The day or moment in a cell, ISO; what is neither is told. */
export function momentAt<Key extends string>(
  row: RegisterRow<Key>,
  key: Key,
  { dateSystem, timeZone, report }: RegisterReading,
): string | undefined {
  if (row.text(key) === "") return undefined;
  const moment = readMoment(row.value(key), dateSystem, timeZone);
  if (moment === undefined) {
    report({ code: "bad-date", args: { found: row.text(key) }, cell: row.cell(key) });
  }
  return moment;
}

/** Tells of an id that is missing or none. `name` says whose. */
export function reportUnitId(
  row: RegisterRow<"unitId">,
  { report }: RegisterReading,
  name: string,
): void {
  const unitId = row.text("unitId");
  const cell = row.cell("unitId");
  report(
    unitId === ""
      ? { code: "unit-id-missing", args: { name }, cell }
      : { code: "unit-id-invalid", args: { unitId }, cell },
  );
}
