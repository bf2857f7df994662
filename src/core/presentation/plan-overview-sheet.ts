import { totalMeasure } from "./indicator-lead.ts";
import { INTEGER_FORMAT } from "../workbook/format-codes.ts";
import { textIn } from "../locale/language.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { quoteSheetName } from "../workbook/cell-address.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import { putOfficeFigure } from "./office-cell.ts";
import { putOfficialHeader } from "./official-header.ts";
import { overviewParagraphs } from "./overview-paragraphs.ts";
import { heightOfRecipients, putRecipients } from "./overview-recipients.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { summarySheets } from "./sheet-names.ts";
import type { SummaryContext } from "./summary-context.ts";
import { totalCellValue } from "./total-value.ts";
import { visibleBlank } from "./visible-blank.ts";

/** Twelve equal columns over a portrait page; everything is merged over some of them. */
const GRID = Array.from({ length: 12 }, () => 8);
const ALL = { from: 0, to: GRID.length - 1 };
const LAST_LEFT_COLUMN = 4;
const LEFT = { from: 0, to: LAST_LEFT_COLUMN };
const RIGHT = { from: LAST_LEFT_COLUMN + 1, to: ALL.to };
/** Rows of headline indicators that leave room for the rest of the page. */
const MAX_HEADLINES = 14;
/** Sensitive totals over fewer units would tell one unit's figure. */
const SENSITIVE_UNITS = 5;
/** Points of text that one A4 page holds at a size that can still be read (about 80 %, so 9.5 points). */
const PAGE_POINTS = 900;
const SIGNATURE_POINTS = 150;

/**
 * `Tóm tắt`: one A4 page for the head of the office.
 *
 * @param totalCellOf - Where `Tổng hợp` shows an indicator's total.
 */
export function planOverviewSheet(
  context: SummaryContext,
  totalCellOf: ReadonlyMap<string, string>,
): SheetPlan {
  const { text, heading, result } = context;
  const draft = new SheetDraft(summarySheets.overview, GRID);
  let row = putOfficialHeader(draft, result, LAST_LEFT_COLUMN) + 1;
  draft.span(row, ALL, text.overviewTitle, "title");
  draft.span(row + 1, ALL, heading.pack, "subtitle");
  draft.span(
    row + 2,
    ALL,
    `${heading.period}. ${heading.dataRange}. ${heading.due}. ${heading.asOf}.`,
    "note-center-wrap",
  );
  draft.span(row + 3, ALL, heading.coverage, "note-center-wrap");
  row = putCoverage(draft, context, row + 5);
  row = putHeadlines(draft, context, totalCellOf, row + 1);
  row = putParagraphs(draft, context, row + 1);
  row = putSignatures(draft, context, row + 1);
  row = putRecipients(draft, context, { row: row + 1, ...LEFT });
  return draft.plan({
    visibility: "visible",
    print: {
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 1,
      area: { from: { row: 0, column: 0 }, to: { row, column: ALL.to } },
    },
  });
}

function putCoverage(draft: SheetDraft, { text, result }: SummaryContext, row: number): number {
  const { expected, reported, accepted, onTime, late } = result.rates;
  const missing = result.units.filter((unit) => unit.status === "missing").length;
  const figures: readonly (readonly [string, number])[] = [
    [text.expected, expected],
    [text.reported, reported],
    [text.accepted, accepted],
    [text.onTime, onTime],
    [text.late, late],
    [text.missing, missing],
  ];
  figures.forEach(([title, value], index) => {
    const columns = { from: index * 2, to: index * 2 + 1 };
    draft.span(row, columns, title, "table-head");
    draft.span(row + 1, columns, value, "figure", { numberFormat: INTEGER_FORMAT });
  });
  draft.atLeast(row + 1, 26);
  return row + 2;
}

function putHeadlines(
  draft: SheetDraft,
  context: SummaryContext,
  totalCellOf: ReadonlyMap<string, string>,
  firstRow: number,
): number {
  const { text, pack, language, result } = context;
  const headlines = pack.indicators.filter((indicator) => indicator.headline === true);
  draft.span(firstRow, ALL, text.headlines, "bold");
  if (headlines.length === 0) {
    draft.span(firstRow + 1, ALL, text.noHeadlines(summarySheets.totals), "paragraph");
    return firstRow + 2;
  }
  let row = firstRow + 1;
  draft.put(row, 0, text.number, "table-head");
  draft.span(row, { from: 1, to: 6 }, text.content, "table-head");
  draft.span(row, { from: 7, to: 8 }, text.total, "table-head");
  draft.put(row, 9, text.unitOfMeasure, "column-head");
  draft.span(row, { from: 10, to: 11 }, text.unitsWithFigures, "column-head");
  headlines.slice(0, MAX_HEADLINES).forEach((indicator, index) => {
    row += 1;
    const total = result.totals[indicator.code];
    draft.put(row, 0, index + 1, "body-center");
    draft.span(row, { from: 1, to: 6 }, textIn(indicator.label, language), "body-text");
    putHeadlineTotal(draft, context, indicator, row, totalCellOf.get(indicator.code));
    draft.put(row, 9, totalMeasure(context, indicator), "body-center-small");
    const coverage = total === undefined ? "" : `${total.reported}/${total.expected}`;
    const columns = { from: 10, to: 11 };
    if (isOfOffice(indicator)) draft.span(row, columns, text.enteredByOffice, "body-center-small");
    else draft.span(row, columns, coverage, "body-center");
  });
  const more = headlines.length - MAX_HEADLINES;
  if (more > 0) {
    row += 1;
    draft.span(row, ALL, text.moreItems(more, summarySheets.totals), "note");
  }
  return row + 1;
}

function putHeadlineTotal(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  row: number,
  source: string | undefined,
): void {
  const { text, result, formats } = context;
  const columns = { from: 7, to: 8 };
  const pointing =
    source === undefined ? {} : { formula: `${quoteSheetName(summarySheets.totals)}!${source}` };
  if (isOfOffice(indicator)) {
    putOfficeFigure(draft, context, indicator, { row, ...columns }, pointing);
    return;
  }
  const total = result.totals[indicator.code];
  if (indicator.sensitive === true && total !== undefined && total.reported < SENSITIVE_UNITS) {
    draft.span(row, columns, text.tooFewUnits(SENSITIVE_UNITS), "body-gap");
    return;
  }
  const value = totalCellValue(indicator, total);
  const numberFormat = formats.get(indicator.code)?.total;
  draft.span(row, columns, value, typeof value === "string" ? "total-center" : "total-number", {
    ...(total === undefined ? {} : pointing),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}

/** Paragraphs in order of weight, as many lines of each as the page still holds. */
function putParagraphs(draft: SheetDraft, context: SummaryContext, firstRow: number): number {
  let used = 0;
  for (let row = 0; row < firstRow; row += 1) used += draft.heightOf(row);
  const width = GRID.reduce((sum, one) => sum + one, 0);
  const widthLeft = GRID.slice(LEFT.from, LEFT.to + 1).reduce((sum, one) => sum + one, 0);
  const foot = SIGNATURE_POINTS + heightOfRecipients(context, widthLeft);
  const paragraphs = overviewParagraphs(context, PAGE_POINTS - foot - used, width);
  let row = firstRow;
  for (const { title, lines } of paragraphs) {
    draft.span(row, ALL, title, "bold");
    row += 1;
    for (const line of lines) {
      draft.span(row, ALL, line, "paragraph");
      row += 1;
    }
  }
  return row;
}

function putSignatures(draft: SheetDraft, { text, result }: SummaryContext, row: number): number {
  const { office } = result.campaign;
  draft.span(row, RIGHT, text.signatureDate(visibleBlank(office.place)), "note-center");
  draft.span(row + 1, LEFT, text.preparedBy, "signature");
  draft.span(row + 1, RIGHT, visibleBlank(office.signerTitle).toLocaleUpperCase("vi"), "signature");
  draft.atLeast(row + 2, 54);
  draft.span(row + 3, LEFT, visibleBlank(""), "signature");
  draft.span(row + 3, RIGHT, visibleBlank(office.signerName), "signature");
  return row + 3;
}
