/** One report's file checked on its own, as a school does before it sends it. */
import type { FolderFile } from "../adapters/folder/folder.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { checkWorkbook, type CheckedWorkbook } from "../core/validation/check-workbook.ts";
import { verdictOfError } from "./file-verdict.ts";
import { openWorkbook } from "./open-workbook.ts";

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
  try {
    return checkWorkbook(await openWorkbook(bytes), given);
  } catch (error) {
    return { outcome: "not-a-report", reason: verdictOfError(error).reason };
  }
}
