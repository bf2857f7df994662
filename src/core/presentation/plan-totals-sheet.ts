import type { Total } from "../consolidation/result.ts";
import { formatNumber } from "../locale/format.ts";
import { textIn } from "../locale/language.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress, quoteSheetName } from "../workbook/cell-address.ts";
import type { CellRange } from "../workbook/cell-address.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { putAreaBlocks } from "./area-blocks.ts";
import { putIndicatorLead } from "./indicator-lead.ts";
import { romanNumber } from "./roman-number.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { levelName, type SummaryContext } from "./summary-context.ts";
import { isRate, totalCellValue } from "./total-value.ts";

const HEAD_ROW = HEADING_ROWS;
const LEAD_WIDTHS = [6, 11, 46, 12];
const LEVEL_WIDTH = 12;
const TAIL_WIDTHS = [13, 12, 26];

/** Where the totals sheet shows an indicator's grand total; the overview points at it. */
export interface TotalsSheet {
  readonly plan: SheetPlan;
  readonly totalCellOf: ReadonlyMap<string, string>;
}

/** `Tổng hợp`: indicator x school level, each cell pointing at a subtotal of `Chi tiết`. */
export function planTotalsSheet(context: SummaryContext): TotalsSheet {
  const { layout, text, heading, pack } = context;
  const levels = layout.groups.length;
  const draft = new SheetDraft(summarySheets.totals, [
    ...LEAD_WIDTHS,
    ...layout.groups.map(() => LEVEL_WIDTH),
    ...TAIL_WIDTHS,
  ]);
  const totalColumn = LEAD_WIDTHS.length + levels;
  putHeading(draft, context, text.totalsTitle, heading.coverage);
  const heads = [
    text.number,
    text.code,
    text.content,
    text.unitOfMeasure,
    ...layout.groups.map(({ level }) => levelName(context, level)),
    text.total,
    text.unitsWithFigures,
    text.note,
  ];
  draft.line(HEAD_ROW, 0, heads, "table-head");

  const totalCellOf = new Map<string, string>();
  const bars: CellRange[] = [];
  let row = HEAD_ROW + 1;
  pack.sections.forEach((section, index) => {
    const indicators = pack.indicators.filter((one) => one.section === section.id);
    draft.put(row, 0, romanNumber(index + 1), "group-row");
    draft.span(
      row,
      { from: 1, to: draft.widths.length - 1 },
      textIn(section.label, context.language),
      "group-row",
    );
    row += 1;
    indicators.forEach((indicator, position) => {
      putIndicator(draft, context, indicator, row, position + 1);
      totalCellOf.set(indicator.code, formatCellAddress({ row, column: totalColumn }));
      if (isRate(indicator)) {
        bars.push({ from: { row, column: LEAD_WIDTHS.length }, to: { row, column: totalColumn } });
      }
      row += 1;
    });
  });
  const areas = putAreaBlocks(draft, context, row + 1, LEAD_WIDTHS.length);
  const plan = draft.plan({
    visibility: "visible",
    freeze: { row: HEAD_ROW + 1, column: LEAD_WIDTHS.length - 1 },
    conditionalFormats: [...bars, ...areas.bars].map((range) => ({
      kind: "data-bar",
      range,
      min: 0,
      max: 1,
    })),
    print: {
      ...printTable(summarySheets.totals, "landscape", HEAD_ROW),
      ...(areas.firstRow === undefined ? {} : { rowBreaks: [areas.firstRow - 1] }),
    },
  });
  return { plan, totalCellOf };
}

function putIndicator(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  row: number,
  number: number,
): void {
  const { result, layout } = context;
  const total = result.totals[indicator.code];
  const totalColumn = LEAD_WIDTHS.length + layout.groups.length;
  putIndicatorLead(draft, context, indicator, row, number);
  layout.groups.forEach(({ level, totalRow }, index) => {
    const ofLevel = result.groups.level[level]?.[indicator.code];
    putTotal(draft, context, indicator, {
      row,
      column: LEAD_WIDTHS.length + index,
      total: ofLevel,
      sourceRow: totalRow,
      isGrandTotal: false,
    });
  });
  putTotal(draft, context, indicator, {
    row,
    column: totalColumn,
    total,
    sourceRow: layout.totalRow,
    isGrandTotal: true,
  });
  const coverage = total === undefined ? "" : `${total.reported}/${total.expected}`;
  draft.put(row, totalColumn + 1, coverage, "body-center");
  draft.put(row, totalColumn + 2, noteOf(context, indicator, total), "body-small");
}

interface TotalPlace {
  readonly row: number;
  readonly column: number;
  readonly total: Total | undefined;
  /** Row of the subtotal on the detail sheet. */
  readonly sourceRow: number;
  readonly isGrandTotal: boolean;
}

function putTotal(
  draft: SheetDraft,
  { layout, text, formats }: SummaryContext,
  indicator: Indicator,
  { row, column, total, sourceRow, isGrandTotal }: TotalPlace,
): void {
  const source = layout.columnOf.get(indicator.code);
  const kind = aggregationKind(indicator.aggregation);
  if (kind === "text" || kind === "none" || total === undefined) {
    draft.put(row, column, null, isGrandTotal ? "total-number" : "body-number");
    return;
  }
  if (total.expected === 0) {
    draft.put(row, column, text.gap["not-asked"], "body-gap");
    return;
  }
  const value = totalCellValue(indicator, total);
  const numberFormat = formats.get(indicator.code)?.total;
  const isText = typeof value === "string" && value !== "";
  const role = isGrandTotal
    ? isText
      ? "total-center"
      : "total-number"
    : isText
      ? "body-center"
      : "body-number";
  draft.put(row, column, value, role, {
    ...(source === undefined
      ? {}
      : {
          formula: `${quoteSheetName(summarySheets.detail)}!${formatCellAddress({ row: sourceRow, column: source })}`,
        }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}

/** What the number alone does not say: that it is provisional, and what it is made of. */
function noteOf(
  { text, language, result }: SummaryContext,
  indicator: Indicator,
  total: Total | undefined,
): string {
  if (total === undefined) return "";
  const show = (value: number | undefined): string => formatNumber(value ?? 0, language);
  const parts: string[] = [];
  const kind = aggregationKind(indicator.aggregation);
  if (kind === "percent-yes" && total.reported > 0) {
    parts.push(text.yesOf(show(total.yes), show(total.reported)));
  } else if (kind === "ratio" && total.denominator !== undefined && total.denominator !== 0) {
    parts.push(text.partsOfRate(show(total.numerator), show(total.denominator)));
  } else if (total.choices !== undefined) {
    const choices = (indicator.choices ?? Object.keys(total.choices)).map(
      (choice): readonly [string, string] => [choice, show(total.choices?.[choice])],
    );
    parts.push(text.choicesLine(choices));
  } else if (indicator.type === "text") {
    const answers = result.texts[indicator.code]?.length ?? 0;
    if (answers > 0) parts.push(text.answers(answers, summarySheets.texts));
  }
  if (total.provisional && kind !== "text" && kind !== "none") parts.push(text.isProvisional);
  return parts.join("; ");
}
