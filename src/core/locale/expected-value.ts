/** What a format asks, from the tokens of a `wrong-value` problem to words. */
import { packPatterns } from "../report-pack/pack-patterns.ts";
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
  years: {
    vi: "các năm, ví dụ 2024; 2025 hoặc 2018-2022",
    en: "years, as 2024; 2025 or 2018-2022",
  },
  "pack-date": {
    vi: "ngày dạng “ngày 25/4” hoặc “ngày 15/12 năm trước”",
    en: "a date as “ngày 25/4” or “ngày 15/12 năm trước”",
  },
  "named-formulas": {
    vi: "mỗi dòng một tên và công thức, ví dụ d =DN_01_02-DN_01_01",
    en: "a name and its formula on each line, as d =DN_01_02-DN_01_01",
  },
  "SHA-256": { vi: "mã SHA-256 của tệp (64 ký tự)", en: "a file's SHA-256 (64 characters)" },
};

/** What the patterns of a pack mean; problems carry a pattern as text. */
const patterns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  [String(packPatterns.indicatorCode)]: {
    vi: "mã dạng DV_01_02: hai đến bốn chữ in hoa không dấu, rồi hai lần gạch dưới và hai chữ số",
    en: "a code as DV_01_02: two to four capital letters, then twice an underscore and two digits",
  },
  [String(packPatterns.ruleId)]: {
    vi: "mã dạng R-DN-01: chữ in hoa không dấu, số, gạch nối",
    en: "an id as R-DN-01: capital letters, digits, dashes",
  },
  [String(packPatterns.packId)]: {
    vi: "mã dạng pccc-xa-2026: chữ thường không dấu, số, gạch nối",
    en: "an id as pccc-xa-2026: small letters, digits, dashes",
  },
  [String(packPatterns.version)]: {
    vi: "ba số dạng 1.0.0",
    en: "three numbers as 1.0.0",
  },
  [String(packPatterns.periodId)]: {
    vi: "mã kỳ dạng 6T: số, chữ in hoa không dấu, tối đa 8 ký tự",
    en: "a period's id as 6T: digits and capital letters, 8 at most",
  },
  [String(packPatterns.sectionId)]: {
    vi: "mã mục gồm hai đến bốn chữ in hoa không dấu",
    en: "a section's id of two to four capital letters",
  },
  [String(packPatterns.columnId)]: {
    vi: "mã cột dạng noi-dung: chữ thường không dấu, số, gạch nối",
    en: "a column's id as noi-dung: small letters, digits, dashes",
  },
  [String(packPatterns.valueName)]: {
    vi: "tên gồm chữ thường không dấu và số, ví dụ d",
    en: "a name of small letters and digits, such as d",
  },
  [String(packPatterns.packDate)]: {
    vi: "ngày dạng Y-04-25, hoặc Y-1-12-15 cho năm trước",
    en: "a date as Y-04-25, or Y-1-12-15 for the year before",
  },
  [String(packPatterns.formula)]: {
    vi: "công thức bắt đầu bằng dấu =",
    en: "a formula, beginning with =",
  },
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
  for (const words of [kinds, patterns])
    if (Object.hasOwn(words, token)) return words[token]?.[language] ?? token;
  const bound = /^(length )?(>=|>|<=|<) (.+)$/u.exec(token);
  if (bound === null) return token;
  const words = `${bounds[bound[2] ?? ""]?.[language] ?? ""} ${bound[3] ?? ""}`;
  if (bound[1] === undefined) return words;
  return language === "vi" ? `độ dài ${words}` : `length ${words}`;
}
