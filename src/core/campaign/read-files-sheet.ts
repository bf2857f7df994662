import type { Problem } from "../finding/problem.ts";
import { foldText } from "../workbook/fold-text.ts";
import { useWords, type fileColumns } from "./decision-columns.ts";
import type { FileDecision, FileUse } from "./decisions.ts";
import {
  isBlank,
  readNote,
  reportUnitId,
  type ReadRow,
  type RegisterReading,
} from "./read-register-rows.ts";
import type { RegisterRow } from "./register-sheet.ts";
import { readUnitId } from "./unit-id-text.ts";

type FileRow = RegisterRow<keyof typeof fileColumns>;

/** Reads a row of `Tệp`; `undefined` where it decides nothing. */
export function readFileRow(row: FileRow, reading: RegisterReading): ReadRow<FileDecision> {
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

function useAt(row: FileRow, { report }: RegisterReading): FileUse | undefined {
  const found = row.text("use");
  if (found === "") return undefined;
  const known = (Object.keys(useWords) as FileUse[]).find(
    (use) => foldText(useWords[use]) === foldText(found),
  );
  if (known === undefined) report({ code: "unknown-use", args: { found }, cell: row.cell("use") });
  return known;
}
