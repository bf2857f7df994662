/**
 * Totals by area, right of those by school level.
 *
 * An area's units stand in rows of several levels, so sums are written over the area column of the
 * detail sheet. What would need array formulas (least, latest) is written as a value.
 */
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import {
  formatAbsoluteAddress,
  formatColumn,
  quoteSheetName,
  type CellAddress,
} from "../workbook/cell-address.ts";
import { detailLead } from "./detail-columns.ts";
import type { RowSpan } from "./detail-layout.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { summarySheets } from "./sheet-names.ts";
import type { SummaryContext } from "./summary-context.ts";
import { putTotalCell } from "./total-cell.ts";
import { columnCells, rateFormula } from "./total-formula.ts";
import { NO, YES } from "../report-pack/yes-no.ts";

/** Areas in the order in which the registry names them; none where there are fewer than two. */
export function areasOf({ result }: Pick<SummaryContext, "result">): readonly string[] {
  const named = result.units.map((unit) => unit.area).filter((area) => area in result.groups.area);
  const areas = [...new Set(named)];
  return areas.length < 2 ? [] : areas;
}

/** Puts an indicator's total of one area. `head` is the cell that names the area. */
export function putAreaTotal(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  place: { readonly row: number; readonly head: CellAddress; readonly area: string },
): void {
  const { row, head, area } = place;
  putTotalCell(draft, context, indicator, {
    row,
    column: head.column,
    total: context.result.groups.area[area]?.[indicator.code],
    units: context.result.units.filter((unit) => unit.area === area),
    formula: areaFormula(context, indicator, formatAbsoluteAddress(head)),
    isGrandTotal: false,
  });
}

/** The total of the units whose area is named in a cell of the totals sheet. */
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
  const cells = prefix + columnCells(column, layout.body);
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
