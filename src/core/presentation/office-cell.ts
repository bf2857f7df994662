import type { ResultValue } from "../consolidation/result.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { CellAddress } from "../workbook/cell-address.ts";
import { valueCell } from "./figure-cell.ts";
import type { CellExtras, SheetDraft } from "./sheet-draft.ts";
import { fileTitle, linkToFile } from "./source-link.ts";
import type { SummaryContext } from "./summary-context.ts";

/** Puts what the office entered over one or several columns where totals stand; a gap in words. */
export function putOfficeFigure(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  { row, from, to }: { readonly row: number; readonly from: number; readonly to: number },
  extras: CellExtras = {},
): void {
  const { value, role, isFigure } = valueCell(entryOf(context, indicator), indicator, context.text);
  const shown = typeof value === "number" ? "total-number" : "total-center";
  const numberFormat = context.formats.get(indicator.code)?.figure;
  draft.span(
    row,
    { from, to },
    value,
    isFigure ? shown : role,
    isFigure && numberFormat !== undefined ? { ...extras, numberFormat } : extras,
  );
}

/** Puts where the figure was entered, linked. */
export function putOfficeSource(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  { row, column }: CellAddress,
): void {
  const { file, cell } = entryOf(context, indicator);
  if (file === undefined || cell === undefined) draft.put(row, column, "", "body-small");
  else draft.put(row, column, `${fileTitle(file)} ${cell}`, "body-link", linkToFile(file));
}

function entryOf({ result }: SummaryContext, { code }: Indicator): ResultValue {
  return result.office.values[code] ?? { value: null, why: "blank" };
}
