/**
 * How well the words of a row fit an indicator's label.
 *
 * A figure under a wrong label is worse than none: words that turn a meaning round (đã, đang, chưa,
 * nam, nữ, any number) must be the same, and of what is left nearly all.
 */
import { foldHeading } from "../workbook/fold-text.ts";

/** From which score on a row may be taken for an indicator's, if no other comes near. */
export const GOOD_SCORE = 0.8;
/** By how much the best must be ahead of the second best. */
export const SCORE_MARGIN = 0.1;

const WITHOUT_MARKS = 0.95;
const MOST_BY_WORDS = 0.9;

/** A label made ready for many comparisons. */
export interface LabelWords {
  /** Lower case with diacritics, without punctuation. */
  readonly written: string;
  /** The same without diacritics. */
  readonly folded: string;
  readonly words: readonly string[];
}

/** The words of a label or row; a number or letter that only counts rows is no part of them. */
export function labelWords(text: string): LabelWords {
  const own = text
    .normalize("NFC")
    .toLowerCase()
    .replace(
      /^[\s\-–—+*•]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}|[a-zđ])[.)]\s*)?[\s\-–—+*•]*/u,
      "",
    );
  const written = own.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const folded = foldHeading(spelledOut(own));
  return { written, folded, words: folded.split(" ").filter((word) => word !== "") };
}

/** From 0 to 1; 1 only where the words are the same, diacritics included. */
export function labelScore(row: LabelWords, label: LabelWords): number {
  if (row.written === "" || label.written === "") return 0;
  if (row.written === label.written) return 1;
  if (row.folded === label.folded) return WITHOUT_MARKS;
  const left = [...label.words];
  const strange: string[] = [];
  for (const word of row.words) {
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at < 0) strange.push(word);
    else left.splice(at, 1);
  }
  if ([...strange, ...left].some(decidesMeaning)) return 0;
  const fitting = row.words.length - strange.length;
  return (MOST_BY_WORDS * 2 * fitting) / (row.words.length + label.words.length);
}

/** Words that schools write in full or short, as they like. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bcb\s*[-,]?\s*gv\s*[-,]?\s*nv\b/gu, "cán bộ, giáo viên, nhân viên"],
  [/\bccvc\b/gu, "công chức, viên chức"],
  [/\bqcdc\b/gu, "quy chế dân chủ"],
  [/\btthc\b/gu, "thủ tục hành chính"],
  [/\bcchc\b/gu, "cải cách hành chính"],
  [/\bcmhs\b/gu, "cha mẹ học sinh"],
  [/\bhs\b/gu, "học sinh"],
];

function spelledOut(text: string): string {
  return abbreviations.reduce((result, [short, full]) => result.replace(short, full), text);
}

const decisive = new Set(
  (
    "da dang chua khong nu nam tren duoi ngoai trong truoc sau moi cu tang giam duoc bi va hoac " +
    "cap truong phong xa huyen so ngay ty le luot buoi nguoi don vu lan"
  ).split(" "),
);

function decidesMeaning(word: string): boolean {
  return /\d/u.test(word) || decisive.has(word);
}

/** The same, or one slip of the pen in a word long enough to know it by the rest. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || /\d/u.test(a + b)) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1)
  );
}
