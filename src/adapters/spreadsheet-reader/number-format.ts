/** What a number format shows, as far as it decides how a number is meant. */
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";

/** Which of the two a number format shows. */
export type FormatShows = Pick<CellSnapshot, "isDate" | "isPercent">;

/** What only decorates: quoted text, a letter after a backslash, padding, colours and locales. */
const DECORATION = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gisu;
/** Minutes beside hours or seconds, which are no months, and time spans such as `[h]`. */
const TIME = /am\/pm|a\/p|\[(?:h+|m+|s+)\](?::m+)?(?::s+)?|h+[^a-z0#?]*m+|m+[^a-z0#?]*s+/giu;
const FRACTION_OF_SECOND = /s[.,]0+/giu;

/**
 * Tells whether a format shows a date or a percent sign.
 *
 * Only the first section counts, since the others are for negative numbers, zero and text. Letters
 * that only decorate say nothing: `0\ \h\s` is a number. A time of day alone and a time span such
 * as `[h]:mm` are no dates.
 *
 * @param code - The format code, e.g. `dd/mm/yyyy`.
 * @see ECMA-376-1:2016 18.8.31 (numFmts)
 */
export function formatShows(code: string | undefined): FormatShows {
  const bare = (code ?? "").replaceAll(DECORATION, "").split(";")[0] ?? "";
  if (/general/iu.test(bare)) return {};
  if (bare.includes("%")) return { isPercent: true };
  const dateLetters = bare.replaceAll(FRACTION_OF_SECOND, "s").replaceAll(TIME, "");
  return !/[0#?]/u.test(dateLetters) && /[ymd]/iu.test(dateLetters) ? { isDate: true } : {};
}
