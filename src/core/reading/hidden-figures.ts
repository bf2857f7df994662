/** Figures that people do not see on the sheet: they count, and are told. */
import type { Finding, Named } from "../finding/finding.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { parseCellAddress, type CellAddress } from "../workbook/cell-address.ts";
import type { SheetSnapshot } from "../workbook/workbook-snapshot.ts";
import type { ListRow } from "./figure.ts";
import { namedCell, snapshotAt, subjectOf } from "./form-cell.ts";

/**
 * One note naming all figures in hidden rows, columns and sheets; none where there are none.
 *
 * Blank cells and those that calculate are no figures of the school.
 */
export function hiddenFigures(
  indicators: readonly Indicator[],
  form: FormLocation,
  lists: ReadonlyMap<IndicatorCode, readonly ListRow[]>,
): readonly Finding[] {
  const hidden = indicators.flatMap((indicator) => [
    ...hiddenValue(indicator, form),
    ...hiddenRows(indicator, form, lists.get(indicator.code) ?? []),
  ]);
  const [first] = hidden;
  if (first?.sheet === undefined || first.cell === undefined) return [];
  const { sheet, cell } = first;
  const args = { indicators: hidden };
  return [{ code: "hidden-figures", severity: "note", state: "open", sheet, cell, args }];
}

function hiddenValue(indicator: Indicator, { values }: FormLocation): readonly Named[] {
  const place = values.get(indicator.code);
  const cell = snapshotAt(place);
  if (place === undefined || cell === undefined || cell.formula !== undefined) return [];
  const isFigure = cell.value !== null && cell.value !== "" && indicator.computed === undefined;
  return isFigure && isHidden(place.sheet, place.address)
    ? [namedCell(subjectOf(indicator, place))]
    : [];
}

function hiddenRows(
  { code, label }: Indicator,
  form: FormLocation,
  rows: readonly ListRow[],
): readonly Named[] {
  const sheet = form.lists.get(code)?.sheet;
  return rows.flatMap(({ cell }) => {
    const address = parseCellAddress(cell);
    if (sheet === undefined || address === undefined || !isHidden(sheet, address)) return [];
    return [{ code, label, sheet: sheet.name, cell }];
  });
}

function isHidden({ visibility, hidden }: SheetSnapshot, { row, column }: CellAddress): boolean {
  if (visibility !== "visible") return true;
  return hidden !== undefined && (hidden.rows.has(row) || hidden.columns.has(column));
}
