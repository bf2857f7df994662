/** The date of the report, in the head of the form. */
import { formWords } from "../recognition/form-words.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import type { LocalText } from "../finding/finding.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { namedCell, remark, snapshotAt, type ReportRemarks } from "./form-cell.ts";
import { readFigure } from "./read-figure.ts";
import type { ReadingContext } from "./read-scalar.ts";
import type { Subject } from "./subject.ts";

const NAME = "BC_NGAY";
const label: LocalText = { vi: formWords.reportDate, en: "Date of the report" };

/**
 * Reads `BC_NGAY`; `null` where the form has no such cell.
 *
 * @param isRequired - Every unit's report needs it.
 */
export function readReportDate(
  place: CellPlace | undefined,
  context: ReadingContext,
  remarks: ReportRemarks,
  isRequired: boolean,
): string | null {
  if (place === undefined) return null;
  const cell = formatCellAddress(place.address);
  const subject: Subject = { label, type: "date", sheet: place.sheet.name, cell };
  const reading = readFigure(snapshotAt(place), subject, context);
  remark(reading, subject, remarks, NAME);
  if (isRequired && reading.why === "blank") remarks.blanks.push(namedCell(subject, NAME));
  return typeof reading.value === "string" ? reading.value : null;
}
