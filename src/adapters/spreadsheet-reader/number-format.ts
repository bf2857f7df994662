/** What a number format shows, as far as it decides how a number is meant. */
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";

/** Which of the two a number format shows. */
export type FormatShows = Pick<CellSnapshot, "isDate" | "isPercent">;

/**
 * Tells whether a format shows a date or a percent sign.
 *
 * Only the first section counts, since the others are for negative numbers, zero and text. Letters
 * in quotes, after a backslash or behind `_` and `*` are decoration: `0\ \h\s` is a number. A time
 * span such as `[h]:mm` is a number of days, not a date.
 *
 * @param code - The format code, e.g. `dd/mm/yyyy`.
 * @see ECMA-376-1:2016 18.8.31 (numFmts)
 */
export function formatShows(code: string | undefined): FormatShows {
  if (code === undefined || /^general$/iu.test(code)) return {};
  const bare = code.replaceAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/gsu, "").split(";")[0] ?? "";
  if (bare.includes("%")) return { isPercent: true };
  const hasDigits = /[0#?]/u.test(bare.replaceAll(/[hms]\.0+|s,0+/giu, ""));
  return !hasDigits && /[ymd]/iu.test(bare) ? { isDate: true } : {};
}
