/** Which period a file's name speaks of, where the hidden sheet is gone. */
import { foldDiacritics } from "../workbook/fold-text.ts";

/**
 * `6T`, `BC 9 thang`, `12thang`: whole quarters. Where another month follows it is a date, and a
 * number that ends a word may be the school's (`mnsonca9t`).
 */
const MONTHS =
  /(?:(?<=bc)|(?<![a-z\d./-]))0?(3|6|9|12)(?:t| ?[_-]?thang)(?![a-z])(?![ ._-]*\d{1,2}(?!\d))/gu;
const WHOLE_YEAR = /(?<![a-z])ca[ ._-]*nam(?![a-z])/u;

/**
 * How many months of the year the file's name tells: 9 in `th_thoithanh_bc9thang.xlsx`.
 *
 * @param file - Path with `/`; folders may hold files of several periods, so they do not count.
 * @returns `undefined` where it tells none, or several.
 */
export function monthsInName(file: string): number | undefined {
  const name = file.split(/!?\//u).at(-1) ?? "";
  const folded = foldDiacritics(name.normalize("NFC").toLowerCase());
  const named = new Set([...folded.matchAll(MONTHS)].map(([, months]) => Number(months)));
  if (WHOLE_YEAR.test(folded)) named.add(12);
  const [months, ...others] = named;
  return others.length > 0 ? undefined : months;
}
