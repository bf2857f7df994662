/**
 * A table of text that is no Unicode: one old encoding for all of it, told by whether its words are
 * Vietnamese.
 *
 * Cells without fonts cannot be judged one by one: `Hoa` with a mark is a word in several encodings.
 */
import type { LegacyEncoding, OldEncoding } from "../../workbook/legacy-font.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";
import { decodeVni } from "./vni.ts";

type Rows = readonly (readonly string[])[];

/** A text that is not Vietnamese however it is read, or is so in two ways. From 0. */
export interface UnclearText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

export type OldTable =
  | { readonly outcome: "decoded"; readonly encoding: OldEncoding; readonly rows: Rows }
  | { readonly outcome: "unclear"; readonly texts: readonly UnclearText[] }
  /** No encoding known here. */
  | { readonly outcome: "unknown" };

interface Reading {
  readonly encoding: OldEncoding | "windows-1252";
  readonly rows: Rows;
  /** The same where letters that the encoding lacks are marked, and signs of print are left out. */
  readonly judged: Rows;
  readonly share: number;
}

/** Share of words that are syllables from which a table counts as Vietnamese: names are not all. */
const GOOD = 0.9;
const UNKNOWN = "\uFFFD";
const NOT_ASCII = /[^\p{ASCII}]/u;
/** Dashes and quotation marks, which Windows has beside the letters of any encoding. */
const PRINT = /[\u2010-\u203A]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\uFFFD]+/u;

/**
 * Reads a table in the one encoding that makes Vietnamese of it.
 *
 * @param western - The table as Windows-1252 shows it.
 * @param vietnamese - The same as Windows-1258 has it, in NFC.
 */
export function readOldTable(western: Rows, vietnamese: Rows): OldTable {
  const [best, ...others] = [
    reading("TCVN3", western, decodeTcvn3),
    reading("VNI", western, decodeVni),
    reading("windows-1258", vietnamese, (text) => text),
    reading("windows-1252", western, (text) => text),
  ]
    .filter(({ share }) => share >= GOOD)
    .sort((a, b) => b.share - a.share);
  // What Windows-1252 holds of Vietnamese lost its other letters when it was saved.
  if (best === undefined || [best, ...others].every(({ rows }) => sameTexts(rows, western))) {
    return { outcome: "unknown" };
  }
  const encoding = [best, ...others]
    .map((one) => one.encoding)
    .find((one) => one === "TCVN3" || one === "VNI");
  const texts = western.flatMap((cells, row) =>
    cells.flatMap((text, column): UnclearText[] => {
      const said = best.rows[row]?.[column] ?? "";
      const isTwofold = others.some(({ rows }) => said !== (rows[row]?.[column] ?? ""));
      const isClear = !isTwofold && shareOfSyllables([best.judged[row]?.[column] ?? ""]) >= GOOD;
      return isClear || encoding === undefined ? [] : [{ row, column, text, encoding }];
    }),
  );
  if (texts.length > 0) return { outcome: "unclear", texts };
  if (others.some(({ rows }) => !sameTexts(best.rows, rows))) return { outcome: "unknown" };
  // All say the same, and other than Windows-1252 does.
  if (best.encoding === "windows-1252") return { outcome: "unknown" };
  return { outcome: "decoded", encoding: best.encoding, rows: best.rows };
}

function reading(
  encoding: Reading["encoding"],
  stored: Rows,
  decode: (text: string, unknown?: string) => string,
): Reading {
  const decodeAll = (decodeOne: (text: string) => string): Rows =>
    stored.map((cells) => cells.map(decodeOne));
  const judged = decodeAll((text) => decode(text.replace(PRINT, " "), UNKNOWN));
  const rows = decodeAll((text) => decode(text));
  return { encoding, rows, judged, share: shareOfSyllables(judged.flat()) };
}

function sameTexts(some: Rows, others: Rows): boolean {
  return some.every((cells, row) => cells.every((text, at) => text === others[row]?.[at]));
}

function shareOfSyllables(texts: readonly string[]): number {
  const words = texts
    .flatMap((text) => text.split(BETWEEN_WORDS))
    .filter((word) => NOT_ASCII.test(word));
  return words.length === 0 ? 1 : words.filter(isVietnameseSyllable).length / words.length;
}
