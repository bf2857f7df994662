/**
 * "Sẵn sàng gửi": what a check leaves in the workbook, so that the office sees whether the report is
 * still the one that was checked.
 *
 * The code tells figures and the lengths of texts apart, not the words of texts. What cannot be read
 * is blank to it; but no stamp is written while something cannot be read, so that it came later.
 */
import { readIdentity, type TemplateIdentity } from "../recognition/read-identity.ts";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { codeOfReport, readOwnReport, type NoReport, type OwnReport } from "./own-report.ts";

/** A stamp as it stands in a workbook now. */
export interface CheckStamp {
  /** ISO instant of the check. */
  readonly at: string;
  readonly packVersion: string;
  /** Whether figures and pack are those of the check. */
  readonly state: "unchanged" | "changed";
}

/**
 * Reads a workbook's stamp and computes its code anew, by the pack that the file carries: what the
 * office changed in its own pack meanwhile is no change of the report.
 *
 * @param own - The workbook as it reads by its own pack, where the caller has it already.
 * @returns `undefined` where there is no stamp, or one that no check has written.
 */
export function checkStampOf(
  workbook: WorkbookSnapshot,
  own?: OwnReport | NoReport,
): CheckStamp | undefined {
  const written = writtenStamp(readIdentity(workbook));
  if (written === undefined) return undefined;
  const { at, packVersion, values } = written;
  const reading = own ?? readOwnReport(workbook);
  const isSame =
    reading.outcome === "report" &&
    reading.pack.version === packVersion &&
    codeOfReport(reading) === values &&
    !reading.report.findings.some(({ severity }) => severity === "error");
  return { at, packVersion, state: isSame ? "unchanged" : "changed" };
}

interface WrittenStamp {
  readonly at: string;
  readonly packVersion: string;
  readonly values: string;
}

/** Anything may stand in these cells: only what a check writes is a stamp. */
function writtenStamp(identity: TemplateIdentity | undefined): WrittenStamp | undefined {
  const text = (key: string): string => identity?.values.get(key) ?? "";
  const at = text("checkedAt");
  const packVersion = text("checkedPackVersion");
  const values = text("checkedValues");
  const isInstant = INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  if (!isInstant || !/^\d{1,9}(?:\.\d{1,9}){2}$/u.test(packVersion)) return undefined;
  // A program that read the code as a number dropped its leading zeros.
  return /^\d{1,6}$/u.test(values)
    ? { at, packVersion, values: values.padStart(6, "0") }
    : undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u;
