import type { Problem } from "../finding/problem.ts";
import { NO, YES } from "../report-pack/yes-no.ts";
import { foldText } from "../workbook/fold-text.ts";
import type { receivedColumns } from "./decision-columns.ts";
import type { ReceivedDecision } from "./decisions.ts";
import {
  isBlank,
  momentAt,
  readNote,
  reportUnitId,
  type ReadRow,
  type RegisterReading,
} from "./read-register-rows.ts";
import type { RegisterRow } from "./register-sheet.ts";
import { readUnitId } from "./unit-id-text.ts";

type ReceivedRow = RegisterRow<keyof typeof receivedColumns>;

/** Reads a row of `Nhận báo cáo`; `undefined` where it decides nothing. */
export function readReceivedRow(
  row: ReceivedRow,
  reading: RegisterReading,
): ReadRow<ReceivedDecision> {
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

function yesNoAt(
  row: ReceivedRow,
  key: "notAReport",
  { report }: RegisterReading,
): boolean | undefined {
  const found = row.text(key);
  const word = foldText(found);
  if (word === "") return undefined;
  if (word === foldText(YES) || word === "x") return true;
  if (word === foldText(NO)) return false;
  const args = { expected: `${YES} | ${NO}`, found };
  report({ code: "wrong-value", args, cell: row.cell(key) });
  return undefined;
}
