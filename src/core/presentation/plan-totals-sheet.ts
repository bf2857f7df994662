import { textIn } from "../locale/language.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress, quoteSheetName, type CellRange } from "../workbook/cell-address.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { putAreaTotal } from "./area-columns.ts";
import { putIndicatorLead } from "./indicator-lead.ts";
import { romanNumber } from "../locale/roman-number.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import { putOfficeFigure, putOfficeSource } from "./office-cell.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, pageFooter, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { levelName, type SummaryContext } from "./summary-context.ts";
import { putTotalCell } from "./total-cell.ts";
import { totalNote } from "./total-note.ts";
import { isRate } from "./total-value.ts";
import { LAST_REPEATED, totalsLayout, type TotalsLayout } from "./totals-layout.ts";

const GROUP_ROW = HEADING_ROWS;
const HEAD_ROW = GROUP_ROW + 1;

/** The sheet, and where it shows each indicator's grand total: the overview points there. */
export interface TotalsSheet {
  readonly plan: SheetPlan;
  readonly totalCellOf: ReadonlyMap<string, string>;
}

/** `Tổng hợp`: indicator x school level, each cell pointing at a subtotal of `Chi tiết`; then areas. */
export function planTotalsSheet(context: SummaryContext): TotalsSheet {
  const { pack, text, heading } = context;
  const layout = totalsLayout(context);
  const draft = new SheetDraft(summarySheets.totals, layout.widths);
  putHeading(draft, context, text.totalsTitle, heading.coverage, {
    from: LAST_REPEATED + 1,
    to: layout.noteColumn,
  });
  putHead(draft, context, layout);
  const totalCellOf = new Map<string, string>();
  const bars: CellRange[] = [];
  let row = HEAD_ROW + 1;
  pack.sections.forEach((section, index) => {
    putSectionHead(
      draft,
      layout,
      row,
      romanNumber(index + 1),
      textIn(section.label, context.language),
    );
    row += 1;
    const indicators = pack.indicators.filter((one) => one.section === section.id);
    indicators.forEach((indicator, position) => {
      putIndicatorLead(draft, context, indicator, row, position + 1);
      if (isOfOffice(indicator)) putOfficeRow(draft, context, layout, indicator, row);
      else putTotals(draft, context, layout, indicator, row);
      totalCellOf.set(indicator.code, formatCellAddress({ row, column: layout.totalColumn }));
      if (isRate(indicator) && !isOfOffice(indicator)) bars.push(...barsOf(layout, row));
      row += 1;
    });
  });
  const plan = draft.plan({
    visibility: "visible",
    freeze: { row: HEAD_ROW + 1, column: LAST_REPEATED + 1 },
    conditionalFormats: bars.map((range) => ({ kind: "data-bar", range, min: 0, max: 1 })),
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      scale: layout.printScale,
      titleRows: { from: GROUP_ROW, to: HEAD_ROW },
      titleColumns: { from: 0, to: LAST_REPEATED },
      columnBreaks: layout.breaks,
      footer: pageFooter(summarySheets.totals),
    },
  });
  return { plan, totalCellOf };
}

function putHead(draft: SheetDraft, context: SummaryContext, layout: TotalsLayout): void {
  const { text } = context;
  const tall = (column: number, title: string): void => {
    const area = { from: { row: GROUP_ROW, column }, to: { row: HEAD_ROW, column } };
    draft.block(area, title, "table-head");
  };
  [text.number, text.code, text.content, text.unitOfMeasure].forEach((title, column) => {
    tall(column, title);
  });
  const { levelColumns, areaColumns, totalColumn } = layout;
  putGroupHead(
    draft,
    text.byLevel,
    levelColumns.map(({ column }) => column),
  );
  for (const { level, column } of levelColumns) {
    draft.put(HEAD_ROW, column, levelName(context, level), "table-head");
  }
  tall(totalColumn, text.total);
  tall(totalColumn + 1, text.unitsWithFigures);
  tall(layout.noteColumn, text.note);
  putGroupHead(
    draft,
    text.byArea,
    areaColumns.map(({ column }) => column),
  );
  for (const { area, column } of areaColumns) draft.put(HEAD_ROW, column, area, "table-head");
  // Heads over two rows are not fitted by themselves.
  draft.atLeast(HEAD_ROW, 36);
}

function putGroupHead(draft: SheetDraft, title: string, columns: readonly number[]): void {
  const [from, to] = [columns[0], columns.at(-1)];
  if (from === undefined || to === undefined) return;
  draft.span(GROUP_ROW, { from, to }, title, "table-head");
}

/** The title stands over the repeated columns only, so that it is whole on every page. */
function putSectionHead(
  draft: SheetDraft,
  layout: TotalsLayout,
  row: number,
  number: string,
  title: string,
): void {
  draft.put(row, 0, number, "group-row");
  draft.span(row, { from: 1, to: LAST_REPEATED }, title, "group-row");
  const areas = layout.areaColumns.map(({ column }) => column);
  for (let column = LAST_REPEATED + 1; column <= layout.noteColumn; column += 1) {
    draft.put(row, column, null, "group-row");
  }
  for (const column of areas) draft.put(row, column, null, "group-row");
}

function putTotals(
  draft: SheetDraft,
  context: SummaryContext,
  layout: TotalsLayout,
  indicator: Indicator,
  row: number,
): void {
  const { result } = context;
  const source = context.layout.columnOf.get(indicator.code);
  const pointingAt = (sourceRow: number): string | undefined =>
    source === undefined
      ? undefined
      : `${quoteSheetName(summarySheets.detail)}!${formatCellAddress({ row: sourceRow, column: source })}`;
  for (const { level, column, sourceRow } of layout.levelColumns) {
    putTotalCell(draft, context, indicator, {
      row,
      column,
      total: result.groups.level[level]?.[indicator.code],
      units: result.units.filter((unit) => unit.level === level),
      formula: pointingAt(sourceRow),
      isGrandTotal: false,
    });
  }
  const total = result.totals[indicator.code];
  putTotalCell(draft, context, indicator, {
    row,
    column: layout.totalColumn,
    total,
    units: result.units,
    formula: pointingAt(context.layout.totalRow),
    isGrandTotal: true,
  });
  const coverage = total === undefined ? "" : `${total.reported}/${total.expected}`;
  draft.put(row, layout.totalColumn + 1, coverage, "body-center");
  draft.put(row, layout.noteColumn, totalNote(context, indicator, total), "body-small");
  for (const { area, column } of layout.areaColumns) {
    putAreaTotal(draft, context, indicator, { row, head: { row: HEAD_ROW, column }, area });
  }
}

/** One figure for the whole campaign: groups of units have no part in it. */
function putOfficeRow(
  draft: SheetDraft,
  context: SummaryContext,
  { levelColumns, areaColumns, totalColumn, noteColumn }: TotalsLayout,
  indicator: Indicator,
  row: number,
): void {
  for (const { column } of [...levelColumns, ...areaColumns]) {
    draft.put(row, column, null, "body-number");
  }
  putOfficeFigure(draft, context, indicator, {
    row,
    from: totalColumn,
    to: totalColumn,
  });
  draft.put(row, totalColumn + 1, context.text.enteredByOffice, "body-center-small");
  putOfficeSource(draft, context, indicator, { row, column: noteColumn });
}

function barsOf(layout: TotalsLayout, row: number): readonly CellRange[] {
  const first = layout.levelColumns[0]?.column ?? layout.totalColumn;
  const areas = layout.areaColumns.map(({ column }) => column);
  const [from, to] = [areas[0], areas.at(-1)];
  return [
    { from: { row, column: first }, to: { row, column: layout.totalColumn } },
    ...(from === undefined || to === undefined
      ? []
      : [{ from: { row, column: from }, to: { row, column: to } }]),
  ];
}
