import type { ResultUnit, Total } from "../consolidation/result.ts";
import { unitStatusLabel } from "../locale/labels.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import {
  DETAIL_LEAD_WIDTHS,
  DETAIL_PRINT_SCALE,
  detailLead,
  LAST_REPEATED_COLUMN,
  pageBreaks,
  type DetailColumn,
} from "./detail-columns.ts";
import { detailHead, type DetailGroup, type RowSpan } from "./detail-layout.ts";
import { putDetailHead, putDetailLegend } from "./detail-head.ts";
import { figureCell } from "./figure-cell.ts";
import { heightOfText } from "../workbook/row-height.ts";
import { romanNumber } from "../locale/roman-number.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { pageFooter } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile, shortFileTitles } from "./source-link.ts";
import { levelName, type SummaryContext } from "./summary-context.ts";
import { totalFormula, type TotalScope } from "./total-formula.ts";
import { totalCellValue } from "./total-value.ts";

/** A linked name must fit one line: LibreOffice does not wrap links. Longer names are not linked. */
const UNIT_WIDTH = DETAIL_LEAD_WIDTHS[detailLead.unit] ?? 0;
const FILE_WIDTH = DETAIL_LEAD_WIDTHS[detailLead.file] ?? 0;

/** `Chi tiết`: a row a unit, a column an indicator, live subtotals by school level. */
export function planDetailSheet(context: SummaryContext): SheetPlan {
  const { layout } = context;
  const columns = layout.bands.flatMap((band) => band.columns);
  const draft = new SheetDraft(summarySheets.detail, [
    ...DETAIL_LEAD_WIDTHS,
    ...columns.map((column) => column.width),
  ]);
  putDetailHead(draft, context);
  layout.groups.forEach((group, index) => {
    putGroup(draft, context, group, romanNumber(index + 1));
  });
  putTotals(draft, context, {
    row: layout.totalRow,
    title: context.text.grandTotal,
    spans: layout.groups.map((group) => group.rows),
    hull: layout.body,
    totals: context.result.totals,
  });
  putDetailLegend(draft, context);
  return draft.plan({
    visibility: "visible",
    freeze: { row: detailHead.code + 1, column: LAST_REPEATED_COLUMN + 1 },
    zoom: 85,
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      scale: DETAIL_PRINT_SCALE,
      titleRows: { from: detailHead.section, to: detailHead.code },
      titleColumns: { from: 0, to: LAST_REPEATED_COLUMN },
      columnBreaks: pageBreaks(layout.bands),
      footer: pageFooter(summarySheets.detail),
    },
  });
}

function putGroup(
  draft: SheetDraft,
  context: SummaryContext,
  group: DetailGroup,
  number: string,
): void {
  const { layout, result, text } = context;
  const level = levelName(context, group.level);
  draft.put(group.headRow, detailLead.number, number, "group-row");
  draft.put(group.headRow, detailLead.unit, text.levelHead(level, group.units.length), "group-row");
  for (let column = detailLead.area; column < layout.columnCount; column += 1) {
    draft.put(group.headRow, column, null, "group-row");
  }
  group.units.forEach((unit, index) => {
    putUnit(draft, context, unit, group.rows.from + index, index + 1);
  });
  putTotals(draft, context, {
    row: group.totalRow,
    title: text.subtotal(level),
    spans: [group.rows],
    hull: group.rows,
    totals: result.groups.level[group.level] ?? {},
  });
}

function putUnit(
  draft: SheetDraft,
  context: SummaryContext,
  unit: ResultUnit,
  row: number,
  number: number,
): void {
  const files = context.result.files.filter(
    (file) => file.unitId === unit.unitId && file.status === "counted",
  );
  const link = linkToFile(files[0]?.file);
  draft.put(row, detailLead.number, number, "body-center");
  const isOneLine =
    heightOfText(unit.name, UNIT_WIDTH, "body-link") === heightOfText("", 1, "body-link");
  if (files.length > 0 && isOneLine) draft.put(row, detailLead.unit, unit.name, "body-link", link);
  else draft.put(row, detailLead.unit, unit.name, "body-small");
  draft.put(row, detailLead.area, unit.area, "body-small");
  draft.put(row, detailLead.status, unitStatusLabel(unit.status, context.language), "body-small");
  draft.put(
    row,
    detailLead.file,
    shortFileTitles(files, FILE_WIDTH),
    files.length === 0 ? "body-small" : "body-link",
    link,
  );
  for (const { indicator, column } of columnsOf(context)) {
    const { value, role, isFigure } = figureCell(
      unit,
      indicator,
      context.text,
      context.onlyAccepted,
    );
    const numberFormat = context.formats.get(indicator.code)?.figure;
    draft.put(
      row,
      column,
      value,
      role,
      isFigure && numberFormat !== undefined ? { numberFormat } : {},
    );
  }
}

interface TotalRow {
  readonly row: number;
  readonly title: string;
  readonly spans: readonly RowSpan[];
  readonly hull: RowSpan;
  readonly totals: Readonly<Partial<Record<IndicatorCode, Total>>>;
}

function putTotals(draft: SheetDraft, context: SummaryContext, line: TotalRow): void {
  const { layout, text, formats } = context;
  const { row, spans, hull, totals } = line;
  const scope: TotalScope = {
    spans,
    hull,
    numberColumn: detailLead.number,
    columnOf: layout.columnOf,
    notAsked: text.gap["not-asked"],
  };
  draft.span(row, { from: detailLead.number, to: detailLead.file }, line.title, "total");
  for (const { indicator, column } of columnsOf(context)) {
    const total = totals[indicator.code];
    const value = totalCellValue(indicator, total);
    const formula =
      total === undefined || spans.length === 0 ? undefined : totalFormula(indicator, scope);
    const numberFormat = formats.get(indicator.code)?.total;
    draft.put(row, column, value, roleOfTotal(value), {
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }
}

function roleOfTotal(value: number | string): StyleRole {
  return typeof value === "string" && value !== "" ? "total-center" : "total-number";
}

function columnsOf({ layout }: SummaryContext): readonly DetailColumn[] {
  return layout.bands.flatMap((band) => band.columns);
}
