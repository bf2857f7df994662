import type { ResultUnit, Total } from "../consolidation/result.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import type { SummaryContext } from "./summary-context.ts";
import { totalCellValue } from "./total-value.ts";

export interface TotalCell {
  readonly row: number;
  readonly column: number;
  readonly total: Total | undefined;
  /** The units that the total is of. */
  readonly units: readonly ResultUnit[];
  /** Without the equals sign; absent where the total is written as a value. */
  readonly formula: string | undefined;
  readonly isGrandTotal: boolean;
}

/** Puts a total of the totals sheet; in words where the indicator is asked of no unit of it. */
export function putTotalCell(
  draft: SheetDraft,
  { text, formats }: SummaryContext,
  indicator: Indicator,
  { row, column, total, units, formula, isGrandTotal }: TotalCell,
): void {
  const kind = aggregationKind(indicator.aggregation);
  const emptyRole: StyleRole = isGrandTotal ? "total-number" : "body-number";
  if (kind === "text" || kind === "none" || total === undefined) {
    draft.put(row, column, null, emptyRole);
    return;
  }
  if (total.expected === 0) {
    draft.put(row, column, text.gap[whyNobody(units)], "body-gap");
    return;
  }
  const value = totalCellValue(indicator, total);
  const isText = typeof value === "string" && value !== "";
  const textRole: StyleRole = isGrandTotal ? "total-center" : "body-center";
  const numberFormat = formats.get(indicator.code)?.total;
  draft.put(row, column, value, isText ? textRole : emptyRole, {
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}

/** Why no unit is expected: all were excused, or the indicator is not asked of these units. */
function whyNobody(units: readonly ResultUnit[]): "excused" | "not-required" | "not-asked" {
  if (units.length > 0 && units.every((unit) => unit.status === "excused")) return "excused";
  const nobody = units.every(({ status }) => status === "excused" || status === "not-required");
  return nobody && units.length > 0 ? "not-required" : "not-asked";
}
