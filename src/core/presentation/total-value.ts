import type { Total } from "../consolidation/result.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import { aggregationKind, type Indicator } from "../report-pack/report-pack.ts";

/**
 * A total as a cell holds it: number, date serial, or text for a range of dates.
 *
 * @returns `""` where no unit has a value, which is what the live formulas give too.
 */
export function totalCellValue(indicator: Indicator, total: Total | undefined): number | string {
  if (total === undefined) return "";
  switch (aggregationKind(indicator.aggregation)) {
    case "percent-yes":
      return total.reported === 0 ? "" : (total.yes ?? 0) / total.reported;
    case "range":
      return total.first == null || total.last == null
        ? ""
        : `${plainDate(total.first, indicator)} – ${plainDate(total.last, indicator)}`;
    case "text":
    case "none":
      return "";
    default: {
      const { value } = total;
      if (value == null || typeof value === "boolean") return "";
      return figureInCell(value, indicator.type);
    }
  }
}

/** Whether totals of an indicator are shares between 0 and 1. */
export function isRate(indicator: Indicator): boolean {
  const kind = aggregationKind(indicator.aggregation);
  return kind === "ratio" || kind === "percent-yes";
}

/** `1/3/2024`, as the live formula puts it together. */
function plainDate(value: string, indicator: Indicator): string {
  const [year, month, day] = value.split("-").map(Number);
  return indicator.type === "date" && day !== undefined ? `${day}/${month}/${year}` : value;
}
