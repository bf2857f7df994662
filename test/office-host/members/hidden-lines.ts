import type { RangeModel } from "../model/range-cells.ts";
import type { Json } from "../rich-api/wire.ts";

/** Whether all rows or columns of a range are hidden; `null` if some are. */
export function hiddenOf({ sheet, area }: RangeModel, line: "row" | "column"): boolean | null {
  const hidden = line === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, count] =
    line === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const found = [...hidden].filter((at) => at >= from && at < from + count).length;
  return found === 0 ? false : found === count ? true : null;
}

export function setHidden({ sheet, area }: RangeModel, line: "row" | "column", value: Json): void {
  sheet.checkAllowed(line === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = line === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, count] =
    line === "row" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  for (let at = from; at < from + count; at += 1) {
    if (value === true) hidden.add(at);
    else hidden.delete(at);
  }
}
