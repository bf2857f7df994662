/** Where an explanation closes a warning. */
import type { Finding } from "../finding/finding.ts";
import type { CellPlace } from "../recognition/cell-place.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { CellReference } from "../workbook/cell-edit.ts";
import type { OwnReport } from "./own-report.ts";

/**
 * The cells `X_GT` that close a warning: one, or one for each figure of a report that does not
 * accumulate. None for errors and notes, and where a form has no such cell.
 *
 * Where a note stands beside one of a rule's figures already, its cell is the one.
 */
export function noteCells(
  finding: Finding,
  { form, report }: Pick<OwnReport, "form" | "report">,
): readonly CellReference[] {
  if (finding.severity !== "warning") return [];
  if (finding.code === "not-cumulative") {
    return finding.args.indicators.flatMap(({ code }) => placeOfNote(code, form.notes) ?? []);
  }
  const codes =
    finding.code === "rule-failed"
      ? finding.args.operands.map(({ code }) => code)
      : ownCode(finding, report);
  const withNote = codes.find(
    (code) => report.figures.get(code as IndicatorCode)?.explanation !== undefined,
  );
  const first = codes.find((code) => code === finding.indicator);
  for (const code of [withNote, first, ...codes]) {
    const place = code === undefined ? undefined : placeOfNote(code, form.notes);
    if (place !== undefined) return [place];
  }
  return [];
}

/** A finding about a cell of a list is not closed by the note beside the list. */
function ownCode(
  { indicator, sheet, cell }: Finding,
  { figures }: OwnReport["report"],
): readonly string[] {
  const figure = figures.get((indicator ?? "") as IndicatorCode);
  return figure !== undefined && figure.sheet === sheet && figure.cell === cell
    ? [figure.code]
    : [];
}

function placeOfNote(
  code: string,
  notes: ReadonlyMap<IndicatorCode, CellPlace>,
): CellReference | undefined {
  const place = notes.get(code as IndicatorCode);
  return place && { sheet: place.sheet.name, cell: formatCellAddress(place.address) };
}
