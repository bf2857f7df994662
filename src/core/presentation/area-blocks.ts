/**
 * Totals by area, below those by school level.
 *
 * An area's units stand in rows of several levels, so sums are written over the area column. What
 * would need array formulas (least, latest) is written as a value.
 */
import type { Indicator } from "../report-pack/report-pack.ts";
import { aggregationKind } from "../report-pack/report-pack.ts";
import {
  formatAbsoluteAddress,
  formatColumn,
  quoteSheetName,
  type CellRange,
} from "../workbook/cell-address.ts";
import { detailLead } from "./detail-columns.ts";
import type { RowSpan } from "./detail-layout.ts";
import { putIndicatorLead } from "./indicator-lead.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { summarySheets } from "./sheet-names.ts";
import type { SummaryContext } from "./summary-context.ts";
import { area as cellsOf, rateFormula } from "./total-formula.ts";
import { isRate, totalCellValue } from "./total-value.ts";
import { NO, YES } from "./yes-no.ts";

export interface AreaBlocks {
  /** Absent where the registry has fewer than two areas. */
  readonly firstRow?: number;
  readonly bars: readonly CellRange[];
}

/** Puts one block after another, each with as many areas as the sheet has columns for. */
export function putAreaBlocks(
  draft: SheetDraft,
  context: SummaryContext,
  firstRow: number,
  firstColumn: number,
): AreaBlocks {
  const areas = areasOf(context);
  if (areas.length < 2) return { bars: [] };
  const perBlock = draft.widths.length - firstColumn;
  const indicators = context.pack.indicators.filter(hasAreaTotals);
  const bars: CellRange[] = [];
  const columns = { from: 0, to: draft.widths.length - 1 };
  draft.span(firstRow, columns, context.text.byArea, "block-title");
  let row = firstRow + 1;
  for (let start = 0; start < areas.length; start += perBlock) {
    const members = areas.slice(start, start + perBlock);
    const headRow = row;
    const { number, code, content, unitOfMeasure } = context.text;
    draft.line(headRow, 0, [number, code, content, unitOfMeasure, ...members], "table-head");
    indicators.forEach((indicator, index) => {
      row += 1;
      putIndicatorLead(draft, context, indicator, row, index + 1);
      members.forEach((name, position) => {
        putAreaTotal(draft, context, indicator, {
          row,
          column: firstColumn + position,
          headRow,
          name,
        });
      });
      if (isRate(indicator)) {
        bars.push({
          from: { row, column: firstColumn },
          to: { row, column: firstColumn + members.length - 1 },
        });
      }
    });
    row += 2;
  }
  return { firstRow, bars };
}

/** Areas in the order in which the registry names them. */
function areasOf({ result }: SummaryContext): readonly string[] {
  const named = result.units.map((unit) => unit.area).filter((area) => area in result.groups.area);
  return [...new Set(named)];
}

function hasAreaTotals({ aggregation }: Indicator): boolean {
  const kind = aggregationKind(aggregation);
  return kind !== "text" && kind !== "none";
}

interface AreaCell {
  readonly row: number;
  readonly column: number;
  readonly headRow: number;
  readonly name: string;
}

function putAreaTotal(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  { row, column, headRow, name }: AreaCell,
): void {
  const total = context.result.groups.area[name]?.[indicator.code];
  if (total?.expected === 0) {
    draft.put(row, column, context.text.gap["not-asked"], "body-gap");
    return;
  }
  const value = totalCellValue(indicator, total);
  const formula =
    total === undefined
      ? undefined
      : areaFormula(context, indicator, formatAbsoluteAddress({ row: headRow, column }));
  const numberFormat = context.formats.get(indicator.code)?.total;
  draft.put(
    row,
    column,
    value,
    typeof value === "string" && value !== "" ? "body-center" : "body-number",
    {
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    },
  );
}

/** The total of the units whose area is named in a cell of this sheet. */
function areaFormula(
  { layout, text }: SummaryContext,
  indicator: Indicator,
  nameCell: string,
): string | undefined {
  const prefix = `${quoteSheetName(summarySheets.detail)}!`;
  const inArea = (span: RowSpan): string =>
    `EXACT(${prefix}${fixed(detailLead.area, span)},${nameCell})`;
  const column = layout.columnOf.get(indicator.code);
  if (column === undefined) return undefined;
  const cells = prefix + cellsOf(column, layout.body);
  const guard = inArea(layout.body);
  switch (aggregationKind(indicator.aggregation)) {
    case "sum":
    case "list":
      return `IF(SUMPRODUCT(${guard}*ISNUMBER(${cells}))=0,"",SUMPRODUCT(${guard}*1,${cells}))`;
    case "percent-yes": {
      const yes = `SUMPRODUCT(${guard}*(${cells}="${YES}"))`;
      const no = `SUMPRODUCT(${guard}*(${cells}="${NO}"))`;
      return `IF(${yes}+${no}=0,"",${yes}/(${yes}+${no}))`;
    }
    case "ratio":
      return rateFormula(
        indicator,
        {
          spans: [layout.body],
          hull: layout.body,
          numberColumn: detailLead.number,
          columnOf: layout.columnOf,
          notAsked: text.gap["not-asked"],
        },
        (span) => [inArea(span)],
        prefix,
      );
    default:
      return undefined;
  }
}

function fixed(column: number, { from, to }: RowSpan): string {
  const letters = formatColumn(column);
  return `$${letters}$${from + 1}:$${letters}$${to + 1}`;
}
