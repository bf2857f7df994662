import type { PrintPlan } from "../workbook/workbook-plan.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import type { SummaryContext } from "./summary-context.ts";

/** Rows that `putHeading` fills. */
export const HEADING_ROWS = 3;

/** Puts a sheet's title, pack and period, and one more line over all or some of its columns. */
export function putHeading(
  draft: SheetDraft,
  { heading }: SummaryContext,
  title: string,
  line: string,
  columns = { from: 0, to: draft.widths.length - 1 },
): void {
  draft.span(0, columns, title, "title");
  draft.span(
    1,
    columns,
    `${heading.pack}. ${heading.period}. ${heading.asOf}.`,
    "note-center-wrap",
  );
  draft.span(2, columns, line, "note-center-wrap");
}

/** Page numbers, and the sheet's name, so that loose pages find their place. */
export function pageFooter(sheet: string): string {
  return `&L${sheet}&R&P/&N`;
}

/** A4, as many pages high as needed, the head repeated on each. */
export function printTable(
  sheet: string,
  orientation: PrintPlan["orientation"],
  headRow?: number,
): PrintPlan {
  return {
    orientation,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(headRow === undefined ? {} : { titleRows: { from: headRow, to: headRow } }),
    footer: pageFooter(sheet),
  };
}
