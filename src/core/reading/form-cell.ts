/** An indicator with its cell in a received workbook. */
import type { Finding, Named, Shown } from "../finding/finding.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import { cellAt, isCellError, type CellSnapshot } from "../workbook/workbook-snapshot.ts";
import { cleanText } from "../workbook/clean-text.ts";
import type { CellReading, Decoded } from "./read-figure.ts";
import { shown, type Subject } from "./subject.ts";

/** What a report says as a whole: one finding names all cells. */
export interface ReportRemarks {
  readonly findings: Finding[];
  readonly blanks: Named[];
  readonly interpreted: (Named & { readonly raw: string; readonly value: Shown })[];
  readonly decoded: (Named & Decoded)[];
}

/** The cell of a place, as its reader needs it. */
export function snapshotAt(place: CellPlace | undefined): CellSnapshot | undefined {
  return place === undefined ? undefined : cellAt(place.sheet, place.address);
}

/** Clean text of a note; `undefined` where there is none. */
export function noteText(cell: CellSnapshot | undefined): string | undefined {
  const value = cell?.value ?? null;
  if (value === null || isCellError(value)) return undefined;
  const text = cleanText(String(value));
  return text === "" ? undefined : text;
}

/** What an indicator's cell should hold. Of a list it is the number of rows. */
export function subjectOf(
  { code, label, type, choices, unitOfMeasure }: Indicator,
  place: CellPlace,
  explanation?: string,
): Subject {
  return {
    code,
    label,
    type: type === "list" ? "integer" : type,
    choices,
    unitOfMeasure,
    sheet: place.sheet.name,
    cell: formatCellAddress(place.address),
    explanation,
  };
}

/** A subject as messages name it. */
export function namedCell({ code, label, sheet, cell }: Subject, name?: string): Named {
  return { code: code ?? name ?? "", label, sheet, cell };
}

/** Notes a reading's findings, and that its text had to be decoded or interpreted. */
export function remark(
  { value, raw, interpreted, decoded, findings }: CellReading,
  subject: Subject,
  remarks: ReportRemarks,
  name?: string,
): void {
  remarks.findings.push(...findings);
  if (decoded !== undefined) remarks.decoded.push({ ...namedCell(subject, name), ...decoded });
  if (interpreted !== true) return;
  remarks.interpreted.push({
    ...namedCell(subject, name),
    raw: raw ?? "",
    value: shown(value, subject),
  });
}
