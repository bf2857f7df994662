/** The register of decisions, as the office left it. */
import type { Problem, Result } from "../finding/problem.ts";
import { foldText } from "../workbook/fold-text.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { CampaignSchema } from "./campaign.ts";
import { FILES_SHEET, fileColumns, RECEIVED_SHEET, receivedColumns } from "./decision-columns.ts";
import type { Decisions } from "./decisions.ts";
import { keptSheet } from "./kept-sheet.ts";
import { readFileRow } from "./read-files-sheet.ts";
import { readReceivedRow } from "./read-received-sheet.ts";
import { readRegisterRows, type RegisterReading } from "./read-register-rows.ts";

const DEFAULT_ZONE = CampaignSchema.shape.timeZone.parse(undefined);

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
  const readingOf = (sheet: string): RegisterReading => ({
    sheet,
    dateSystem: workbook.dateSystem,
    timeZone,
    report: (problem) => problems.push({ ...problem, file, sheet }),
  });
  const received = readRegisterRows(
    workbook,
    receivedColumns,
    readingOf(RECEIVED_SHEET),
    readReceivedRow,
  );
  const files = readRegisterRows(workbook, fileColumns, readingOf(FILES_SHEET), readFileRow);
  const otherSheets = workbook.sheets
    .filter((sheet) => !isOwn(sheet))
    .map((sheet) => keptSheet(sheet, workbook.dateSystem));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { received, files, ...(otherSheets.length === 0 ? {} : { otherSheets }) },
  };
}

function isOwn({ name }: SheetSnapshot): boolean {
  const folded = foldText(name);
  return folded === foldText(RECEIVED_SHEET) || folded === foldText(FILES_SHEET);
}
