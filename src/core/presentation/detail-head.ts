import { detailLead, pageBreaks } from "./detail-columns.ts";
import { detailHead, type DetailLayout } from "./detail-layout.ts";
import { indicatorHeading } from "./indicator-heading.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import type { SummaryContext } from "./summary-context.ts";

function lastColumnOfFirstPage({ bands, columnCount }: DetailLayout): number {
  return pageBreaks(bands)[0] ?? columnCount - 1;
}

/** Explains the marks beside the repeated columns, so that it is printed once. */
export function putDetailLegend(draft: SheetDraft, { layout, text }: SummaryContext): void {
  const to = lastColumnOfFirstPage(layout);
  text.legend.forEach((line, index) => {
    draft.span(layout.totalRow + 2 + index, { from: detailLead.area, to }, line, "note");
  });
}

/** Puts title, section heads, labels and codes. */
export function putDetailHead(draft: SheetDraft, context: SummaryContext): void {
  const { text, heading, layout } = context;
  // Beside the repeated columns, so that the title is printed whole, and once.
  const onFirstPage = { from: detailLead.area, to: lastColumnOfFirstPage(layout) };
  draft.span(detailHead.title, onFirstPage, text.detailTitle, "title");
  draft.span(
    detailHead.subtitle,
    onFirstPage,
    `${heading.pack}. ${heading.period}. ${heading.asOf}.`,
    "note-center-wrap",
  );
  draft.span(detailHead.note, onFirstPage, heading.coverage, "note-center-wrap");
  [text.number, text.unit, text.area, text.status, text.file].forEach((title, column) => {
    draft.block(
      { from: { row: detailHead.section, column }, to: { row: detailHead.code, column } },
      title,
      "table-head",
    );
  });
  for (const { title, columns } of layout.bands) {
    const from = columns[0]?.column ?? 0;
    draft.span(
      detailHead.section,
      { from, to: from + columns.length - 1 },
      title,
      columns.length > 1 ? "table-head" : "column-head",
    );
    for (const { indicator, column } of columns) {
      draft.put(detailHead.label, column, indicatorHeading(context, indicator), "column-head");
      draft.put(detailHead.code, column, indicator.code, "body-code");
    }
  }
}
