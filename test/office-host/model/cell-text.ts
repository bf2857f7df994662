import { calendarDate, type DateSystem } from "../../../src/core/workbook/date-serial.ts";
import type { CellScalar } from "../../../src/core/workbook/workbook-snapshot.ts";
import { formatShows } from "../../../src/adapters/spreadsheet-reader/number-format.ts";

/** What a cell shows, roughly: decimals, grouping, percent and day; enough to be looked at. */
export function cellText(value: CellScalar, numberFormat: string, system: DateSystem): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" || numberFormat === "General" || numberFormat === "@") {
    return String(value);
  }
  const { isDate, isPercent } = formatShows(numberFormat);
  if (isDate === true) {
    const [year = "", month = "", day = ""] = (calendarDate(value, system) ?? "").split("-");
    return `${day}/${month}/${year}`;
  }
  const decimals = /\.(0+)/u.exec(numberFormat)?.[1]?.length ?? 0;
  const number = (isPercent === true ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: numberFormat.includes(","),
  });
  return isPercent === true ? `${number}%` : number;
}
