/** Which period a name of a file or folder speaks of, where the hidden sheet is gone. */
import { foldDiacritics } from "../workbook/fold-text.ts";
import {
  onlyOne,
  periodOfQuarter,
  periodWords,
  SECOND_HALF,
  type PeriodWords,
} from "./period-words.ts";

/**
 * `6T`, `BC 9 thang`, `12thang`: whole quarters. Where another month follows it is a date, and a
 * number that ends a word may be the school's (`mnsonca9t`).
 */
const MONTHS =
  /(?:(?<=bc)|(?<![a-z\d./-]))0?(3|6|9|12)(?:t| ?[_-]?thang)(?![a-z])(?![ ._-]*\d{1,2}(?!\d))([ ._-]*cuoi[ ._-]*nam)?/gu;
const WHOLE_YEAR = /(?<![a-z])ca[ ._-]*nam(?![a-z])/gu;

/**
 * `quy 3`, `Q3-2024`, ahead of all else or behind a word about the report: elsewhere `Phú Quý 2` is
 * a school and `Q3` a district.
 */
const QUARTER =
  /(?:^|[([]|bc|bao[ ._-]*cao|so[ ._-]*lieu|ket[ ._-]*qua|dan[ ._-]*van)[ ._-]*(?:quy[ ._-]*(iii|ii|iv|i|[1-4])|q([1-4])(?=[ ._/-]*20\d\d))(?![a-z\d])/gu;

/** Years that are of something else than the report: dates, plans and laws, programs, long spans. */
const OTHER_YEARS: readonly RegExp[] = [
  /(?<!\d)\d{1,2}[-._ ]\d{1,2}[-._ ]20\d\d(?!\d)/gu,
  /(?<!\d)20\d\d[-._ ]?[01]?\d[-._ ]?[0-3]\d(?!\d)/gu,
  /(?<!\d)20\d\d[-._][01]\d(?![\d])/gu,
  /(?<![a-z\d])(?:thang[ ._-]*\d{1,2}|(?<!\d[-._ ]?)t\d{1,2})[-._ ]*(?:nam[ ._-]*)?20\d\d(?!\d)/gu,
  /(?<![a-z])(?:kh|qd|nq|ct|tt|nd|cv|hd|ke[ ._-]*hoach|quyet[ ._-]*dinh|nghi[ ._-]*quyet|chi[ ._-]*thi|thong[ ._-]*tu|nghi[ ._-]*dinh|cong[ ._-]*van|chuong[ ._-]*trinh|de[ ._-]*an)[ ._-]*(?:so[ ._-]*)?(?:\d+[a-z]?[ ._-]+)?(?:nam[ ._-]*)?20\d\d(?:[ ._-]*20\d\d)?(?!\d)/gu,
  /(?<![a-z])(?:excel|office|word|wps|win(?:dows)?)[ ._-]*20\d\d(?!\d)/gu,
];
const SPAN = /(?<!\d)(20\d\d) ?[-–—_] ?(20\d\d)(?!\d)/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/**
 * What a name tells of period and year: 9 months in `th_thoithanh_bc9thang.xlsx`, 2024 in
 * `BC quy 3 nam 2024.xlsx`. What it tells twice and differently it does not tell.
 *
 * @param name - Without path.
 */
export function periodInName(name: string): PeriodWords {
  const folded = foldDiacritics(name.normalize("NFC").toLowerCase());
  const periods = [
    ...[...folded.matchAll(MONTHS)].map(([, months = "", isLast]) =>
      isLast === undefined ? `${Number(months)}T` : SECOND_HALF,
    ),
    ...[...folded.matchAll(WHOLE_YEAR)].map(() => "12T"),
    ...[...folded.matchAll(QUARTER)].map(([, word, digit]) => periodOfQuarter(word ?? digit ?? "")),
  ];
  const own = OTHER_YEARS.reduce((text, pattern) => text.replace(pattern, "|"), folded);
  const spans = [...own.matchAll(SPAN)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const years = [...own.replace(SPAN, "|").matchAll(YEAR)].map(([year]) => Number(year));
  return periodWords({
    period: onlyOne(periods),
    year: onlyOne(years),
    schoolYear: onlyOne(spans.flatMap(([from = 0, to]) => (to === from + 1 ? [from] : []))),
  });
}
