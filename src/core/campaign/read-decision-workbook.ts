/** The register of decisions, as the office left it. */
import { NO, YES } from "../report-pack/yes-no.ts";
import type { Problem, Result } from "../finding/problem.ts";
import type { DateSystem } from "../workbook/date-serial.ts";
import {
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";
import { CampaignSchema } from "./campaign.ts";
import { readMoment } from "./cell-moment.ts";
import {
  FILES_SHEET,
  fileColumns,
  RECEIVED_SHEET,
  receivedColumns,
  useWords,
} from "./decision-columns.ts";
import type { Decisions, FileDecision, FileUse, ReceivedDecision } from "./decisions.ts";
import { foldText } from "../workbook/fold-text.ts";
import { keptSheet } from "./kept-sheet.ts";
import { readRegisterSheet, type RegisterRow } from "./register-sheet.ts";
import { readUnitId } from "./unit-id-text.ts";

const DEFAULT_ZONE = CampaignSchema.shape.timeZone.parse(undefined);

interface Reading {
  readonly sheet: string;
  readonly dateSystem: DateSystem;
  readonly timeZone: string;
  readonly report: (problem: Problem) => void;
}

/**
 * Reads `so-xu-ly.xlsx`: columns by heading in any order, rows that decide nothing skipped.
 *
 * Columns and sheets that the office added come back in `extra` and `otherSheets`, so that nothing
 * is lost when the register is written again.
 *
 * @param file - As the user knows it; every problem carries it, its sheet and cell.
 * @param timeZone - The campaign's, whose clock the cells show.
 */
export function readDecisionWorkbook(
  workbook: WorkbookSnapshot,
  file?: string,
  timeZone: string = DEFAULT_ZONE,
): Result<Decisions> {
  const problems: Problem[] = [];
  const readingOf = (sheet: string): Reading => ({
    sheet,
    dateSystem: workbook.dateSystem,
    timeZone,
    report: (problem) => problems.push({ ...problem, file, sheet }),
  });
  const received = readRows(workbook, receivedColumns, readingOf(RECEIVED_SHEET), readReceived);
  const files = readRows(workbook, fileColumns, readingOf(FILES_SHEET), readFile);
  const otherSheets = workbook.sheets
    .filter((sheet) => !isOwn(sheet))
    .map((sheet) => keptSheet(sheet, workbook.dateSystem));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { received, files, ...(otherSheets.length === 0 ? {} : { otherSheets }) },
  };
}

type ReceivedRow = RegisterRow<keyof typeof receivedColumns>;
type FileRow = RegisterRow<keyof typeof fileColumns>;
type Read<Decision> =
  | {
      readonly key: string;
      readonly decision: Decision;
      readonly whenDoubled: (firstLine: number) => Problem;
    }
  | undefined;

/** Reads every row of a sheet; two rows on one thing would leave open which of them holds. */
function readRows<Key extends string, Decision>(
  workbook: WorkbookSnapshot,
  columns: Readonly<Record<Key, readonly [string]>>,
  reading: Reading,
  read: (row: RegisterRow<Key>, reading: Reading) => Read<Decision>,
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

function readReceived(row: ReceivedRow, reading: Reading): Read<ReceivedDecision> {
  const note = readNote(row, reading);
  const received = momentAt(row, "received", reading);
  const notAReport = yesNoAt(row, "notAReport", reading);
  const signed = row.text("signedDocument");
  if (!note.isWritten && isBlank(row, "received", "notAReport", "signedDocument")) return undefined;
  const unitId = readUnitId(row.text("unitId"));
  if (unitId === undefined) {
    reportUnitId(row, reading, row.text("help"));
    return undefined;
  }
  const decision: ReceivedDecision = {
    unitId,
    ...(received === undefined ? {} : { received }),
    ...(signed === "" ? {} : { signedDocument: signed }),
    ...(notAReport === undefined ? {} : { notAReport }),
    ...note.decision,
  };
  const whenDoubled = (firstLine: number): Problem => ({
    code: "duplicate-unit",
    args: { unitId, firstLine },
  });
  return { key: unitId.toLowerCase(), decision, whenDoubled };
}

function readFile(row: FileRow, reading: Reading): Read<FileDecision> {
  const note = readNote(row, reading);
  const use = useAt(row, reading);
  const unitId = readUnitId(row.text("unitId"));
  if (!note.isWritten && isBlank(row, "unitId", "use")) return undefined;
  if (unitId === undefined && row.text("unitId") !== "") reportUnitId(row, reading, "");
  const sha256 = row.text("sha256").toLowerCase();
  if (!/^[0-9a-f]{64}$/u.test(sha256)) {
    const args = { expected: "SHA-256", found: row.text("sha256") };
    reading.report({ code: "wrong-value", args, cell: row.cell("sha256") });
    return undefined;
  }
  const decision: FileDecision = {
    file: row.text("file"),
    sha256,
    ...(unitId === undefined ? {} : { unitId }),
    ...(use === undefined ? {} : { use }),
    ...note.decision,
  };
  const whenDoubled = (): Problem => ({ code: "duplicate-code", args: { code: sha256 } });
  return { key: sha256, decision, whenDoubled };
}

type NoteKey = "reason" | "by" | "on";

/** Who, when and why, with what stands in the office's own columns. */
function readNote(row: RegisterRow<NoteKey>, reading: Reading) {
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

function isBlank<Key extends string>(row: RegisterRow<Key>, ...keys: readonly Key[]): boolean {
  return keys.every((key) => row.text(key) === "");
}

function momentAt<Key extends string>(
  row: RegisterRow<Key>,
  key: Key,
  { dateSystem, timeZone, report }: Reading,
): string | undefined {
  if (row.text(key) === "") return undefined;
  const moment = readMoment(row.value(key), dateSystem, timeZone);
  if (moment === undefined) {
    report({ code: "bad-date", args: { found: row.text(key) }, cell: row.cell(key) });
  }
  return moment;
}

function yesNoAt(row: ReceivedRow, key: "notAReport", { report }: Reading): boolean | undefined {
  const found = row.text(key);
  const word = foldText(found);
  if (word === "") return undefined;
  if (word === foldText(YES) || word === "x") return true;
  if (word === foldText(NO)) return false;
  const args = { expected: `${YES} | ${NO}`, found };
  report({ code: "wrong-value", args, cell: row.cell(key) });
  return undefined;
}

function useAt(row: FileRow, { report }: Reading): FileUse | undefined {
  const found = row.text("use");
  if (found === "") return undefined;
  const known = (Object.keys(useWords) as FileUse[]).find(
    (use) => foldText(useWords[use]) === foldText(found),
  );
  if (known === undefined) report({ code: "unknown-use", args: { found }, cell: row.cell("use") });
  return known;
}

function reportUnitId(row: RegisterRow<"unitId">, { report }: Reading, name: string): void {
  const unitId = row.text("unitId");
  const cell = row.cell("unitId");
  report(
    unitId === ""
      ? { code: "unit-id-missing", args: { name }, cell }
      : { code: "unit-id-invalid", args: { unitId }, cell },
  );
}

function isOwn({ name }: SheetSnapshot): boolean {
  const folded = foldText(name);
  return folded === foldText(RECEIVED_SHEET) || folded === foldText(FILES_SHEET);
}
