/** The words of a file or folder name, with what belongs to no school's name taken out. */
import { foldDiacritics } from "../workbook/fold-text.ts";
import { nameTokens, separateCapitals } from "./name-tokens.ts";

/** Stands where a name cannot go on: a date, a period, a bracket, a word about the file. */
export const BREAK = "|";

/** Numbers and years that say which report it is, not which school. */
const NUMBERS: readonly RegExp[] = [
  /\(\d{1,3}\)/gu,
  /(?<!\d)\d{1,2}[-._]\d{1,2}[-._](?:20\d{2}|\d{2})(?!\d)/gu,
  /(?<!\d)20\d{2}[-._]?\d{2}[-._]?\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}(?:t|th| ?thang)(?![a-z])/gu,
  /(?<![a-z])(?:lan|ban|ver|v|quy|ky|thang|nam|hk|nam hoc)[ ._-]?(?:\d{1,4}|i{1,3}|iv)(?![a-z\d])/gu,
  /(?<!\d)20\d{2}(?!\d)/gu,
];

/** The comma of "TH, THCS và THPT" ends no name. */
const LEVELS =
  /(?<![a-z])(th|thcs|tieu hoc|trung hoc co so)[ _]*,[ _]*(?=(?:thcs|thpt|trung hoc)(?![a-z]))/gu;

/**
 * Words that people put into names of files. Words that are also parts of names of schools (`Đông`,
 * `Nam`, `Sao`) count only within a phrase.
 */
const phrases = [
  ...["bao cao", "bieu mau", "so lieu", "ket qua", "ke hoach", "cong van", "tong hop", "dan van"],
  ...["dan van kheo", "quy che dan chu", "dan chu", "qcdc", "dong dau", "da ky", "ky so", "ky ten"],
  ...["sua lan", "chinh sua", "bo sung", "ban chinh", "ban sao", "ban cuoi", "chinh thuc"],
  ...["hoan thien", "hoan chinh", "moi nhat", "dinh kem", "ca nam", "dau nam", "cuoi nam"],
  ...[
    "nop phong",
    "gui phong",
    "phong gd",
    "phong giao duc",
    "don vi",
    "da sua",
    "da nop",
    "da gui",
  ],
];
const PHRASES = new RegExp(
  String.raw`(?<![a-z])(?:${phrases.map((one) => one.replaceAll(" ", "[ ._-]*")).join("|")})(?![a-z])`,
  "gu",
);
const fileWords = new Set(
  (
    "bc bcao bcdv dvcq final copy of scan scanned signed pdf file tep zip rar new ok pgd pgddt gddt sgd v ver " +
    "moi sua nop gui xong chot lai cuoi kem update rev draft nhan download"
  ).split(" "),
);

/**
 * Splits a name of a file or folder into words.
 *
 * @param name - Without path.
 * @param sought - Name of a unit, folded: words about files that belong to it stay words of a name
 *   ("Chi bộ Phòng Kế hoạch Tài chính").
 * @returns Words as in names of schools, and `BREAK` where no name goes on.
 */
export function fileNameTokens(name: string, sought = ""): readonly string[] {
  const folded = foldDiacritics(separateCapitals(name).toLowerCase()).replace(LEVELS, "$1 ");
  const numbered = NUMBERS.reduce((text, pattern) => text.replace(pattern, " | "), folded);
  const own = numbered.replace(PHRASES, (words) => (sought.includes(words) ? words : " | "));
  const pieces = own.split(/[|()[\]{},;+=]| [-–—] |!/u);
  return pieces.flatMap((piece) => [...nameTokens(piece), BREAK]);
}

/** Whether words about files belong to a unit's name, folded. */
export function holdsFileWords(name: string): boolean {
  return name.search(PHRASES) >= 0;
}

/** Whether a school's name may end before this word, or begin after it. */
export function isFileWord(token: string | undefined): boolean {
  return token === undefined || token === BREAK || fileWords.has(token);
}
