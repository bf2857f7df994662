/** What a format asks, from the tokens of a `wrong-value` problem to words. */
import type { Language } from "./language.ts";

/** Kinds of JSON values, of dates and of formula parts. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { vi: "chuỗi ký tự", en: "a text" },
  number: { vi: "số", en: "a number" },
  integer: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách [ ]", en: "a list [ ]" },
  object: { vi: "nhóm khóa và giá trị", en: "an object of keys and values" },
  record: { vi: "nhóm khóa và giá trị", en: "an object of keys and values" },
  date: { vi: "ngày", en: "a date" },
  indicator: { vi: "một chỉ tiêu", en: "an indicator" },
  "YYYY-MM-DD": { vi: "ngày dạng 2024-04-25", en: "a date as 2024-04-25" },
  "SHA-256": { vi: "mã SHA-256 của tệp (64 ký tự)", en: "a file's SHA-256 (64 characters)" },
};

const formulaKinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  number: { vi: "số", en: "a number" },
  boolean: { vi: "Có hoặc Không", en: "Có or Không" },
  truth: { vi: "TRUE hoặc FALSE", en: "TRUE or FALSE" },
  date: { vi: "ngày", en: "a date" },
  text: { vi: "chữ", en: "text" },
  list: { vi: "danh sách", en: "a list" },
};

const bounds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ">=": { vi: "từ", en: "at least" },
  ">": { vi: "lớn hơn", en: "more than" },
  "<=": { vi: "không quá", en: "at most" },
  "<": { vi: "nhỏ hơn", en: "less than" },
};

/**
 * Words for what a format asks: a kind, `a | b`, a bound, or as it is (a pattern).
 *
 * @param expected - Token of the problem, e.g. `integer`, `before | by`, `length >= 1`.
 */
export function expectedValue(expected: string, language: Language): string {
  const options = expected.split(" | ");
  if (options.length === 1) return oneOf(expected, language);
  const joint = language === "vi" ? " hoặc " : " or ";
  return options.map((option) => oneOf(option, language)).join(joint);
}

/** Words for the type of a part of a formula. */
export function formulaKind(kind: string, language: Language): string {
  return Object.hasOwn(formulaKinds, kind) ? (formulaKinds[kind]?.[language] ?? kind) : kind;
}

function oneOf(token: string, language: Language): string {
  if (Object.hasOwn(kinds, token)) return kinds[token]?.[language] ?? token;
  const bound = /^(length )?(>=|>|<=|<) (.+)$/u.exec(token);
  if (bound === null) return token;
  const words = `${bounds[bound[2] ?? ""]?.[language] ?? ""} ${bound[3] ?? ""}`;
  if (bound[1] === undefined) return words;
  return language === "vi" ? `độ dài ${words}` : `length ${words}`;
}
