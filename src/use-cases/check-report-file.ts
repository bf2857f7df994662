/** One report's file checked on its own, as a school does before it sends it. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import { guardBytes } from "../adapters/spreadsheet-reader/guard.ts";
import { readWorkbook } from "../adapters/spreadsheet-reader/read-workbook.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { checkWorkbook, type CheckedWorkbook } from "../core/validation/check-workbook.ts";
import { verdictOfError, verdictOfGuard, type Verdict } from "./file-verdict.ts";

/**
 * Checks a file. It never throws for what is in the file: a file that cannot be read is no report,
 * with its reason.
 *
 * @param given - A pack to check against instead of the one in the file.
 */
export async function checkReportFile(
  { bytes }: FolderFile,
  given?: ReportPack,
): Promise<CheckedWorkbook> {
  const guarded = guardBytes(bytes);
  if (!guarded.ok) return noReport(verdictOfGuard(guarded.reason));
  try {
    return checkWorkbook(await readWorkbook(bytes), given);
  } catch (error) {
    return noReport(verdictOfError(error));
  }
}

function noReport({ reason }: Verdict): CheckedWorkbook {
  return { outcome: "not-a-report", reason };
}
