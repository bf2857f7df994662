/** The words of a file or folder name, with what belongs to no school's name taken out. */
import { foldDiacritics } from "../reading/fold-diacritics.ts";
import { nameTokens } from "./name-tokens.ts";

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

/** Words that people put into names of files. */
const fileWords = new Set(
  (
    "bc bao cao baocao bcao bieu mau so lieu file tep nop gui phong pgd pgddt gd gddt so sgd " +
    "ki da dong dau scan pdf sua moi nhat final ban chinh thuc bo sung copy of sao nhan download " +
    "dan van danvan qcdc qc chu ket qua ke hoach kh cv cong tong hop ok xong chot hoan thien new " +
    "lan quy thang nam hoc dinh kem van dt zip rar anh chup trang gop y thu 6t 9t 12t ve cua don vi"
  ).split(" "),
);

/**
 * Splits a name of a file or folder into words.
 *
 * @param name - Without path.
 * @returns Words as in names of schools, and `BREAK` where no name goes on.
 */
export function fileNameTokens(name: string): readonly string[] {
  const folded = foldDiacritics(name.normalize("NFC").toLowerCase());
  const withoutNumbers = NUMBERS.reduce((text, pattern) => text.replace(pattern, " | "), folded);
  const pieces = withoutNumbers.split(/[|()[\]{},;+=]| [-–—] |!/u);
  return pieces.flatMap((piece) => [...nameTokens(piece), BREAK]);
}

/** Whether a school's name may end before this word, or begin after it. */
export function isFileWord(token: string | undefined): boolean {
  return token === undefined || token === BREAK || fileWords.has(token);
}
