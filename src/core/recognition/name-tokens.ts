/**
 * Names of schools as words to compare: without case and diacritics, numbers apart from letters.
 *
 * Old and new tone marks (`Hoà`, `Hòa`) fall together with the diacritics; `Mỹ` and `Mĩ`, `Quý` and
 * `Quí` are made one, `Mai` and `May` are not.
 */
import { foldDiacritics } from "../workbook/fold-text.ts";

/** Numbers as some schools write them at the end; VI is left out, as Tường Vi is a flower. */
const ROMAN = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
  ["vii", "7"],
  ["viii", "8"],
  ["ix", "9"],
  ["x", "10"],
]);

/**
 * Splits a name into comparable words; everything but letters and digits separates, and so does a
 * capital within a word (`MNSonCa`).
 */
export function nameTokens(text: string): readonly string[] {
  const folded = foldDiacritics(separateCapitals(text).toLowerCase());
  return (folded.match(/[a-z]+|\d+/gu) ?? []).map(oneSpelling);
}

/**
 * Joins words so that `thoi thanh` and `thoithanh` are the same, and `19/5` is not `195`. The last
 * word may be a Roman number.
 */
export function joinTokens(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? "";
  const number = tokens.length > 1 ? ROMAN.get(last) : undefined;
  const words = number === undefined ? tokens : [...tokens.slice(0, -1), number];
  return words
    .filter((word, at) => !(word === "so" && at > 0 && /^\d/u.test(words[at + 1] ?? "")))
    .reduce((joined, word) => joined + (isBetweenDigits(joined, word) ? " " : "") + word, "");
}

/** `MNSonCa` is `MN Son Ca`; words all in capitals stay. */
export function separateCapitals(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu, " ");
}

function isBetweenDigits(before: string, after: string): boolean {
  return /\d$/u.test(before) && /^\d/u.test(after);
}

function oneSpelling(word: string): string {
  if (/^\d/u.test(word)) return word.replace(/^0+(?=\d)/u, "");
  return word.replace(/^((?:[bcdghklmnprstvx]|ch|gh|kh|ng|ngh|nh|ph|qu|th|tr)?)y$/u, "$1i");
}
