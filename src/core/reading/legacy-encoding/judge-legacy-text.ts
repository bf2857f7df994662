/**
 * Whether one text is of an old encoding: by its font, its letters, and whether its words are
 * Vietnamese syllables before and after it is decoded.
 *
 * Nothing is decoded blindly: `Có` would be `Cĩ` in VNI and `Cú` in TCVN3.
 */
import { drawsCapitals, encodingOfFont, type LegacyEncoding } from "../../workbook/legacy-font.ts";
import { shownSign } from "./symbol-font.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";
import { decodeVni } from "./vni.ts";

export type LegacyJudgement =
  /** Nothing that an encoding could change for the better. */
  | { readonly kind: "plain" }
  /** Surely of today, whatever its font. */
  | { readonly kind: "unicode" }
  | { readonly kind: "decoded"; readonly encoding: LegacyEncoding; readonly text: string }
  /** A tick or box that the font draws for a letter. */
  | { readonly kind: "sign"; readonly text: string }
  /** Good Vietnamese both ways: only other texts in that font can tell. */
  | { readonly kind: "either"; readonly encoding: LegacyEncoding; readonly text: string }
  /** Looks like an old encoding, but does not decode well. */
  | { readonly kind: "unsure"; readonly encoding: LegacyEncoding };

const plain: LegacyJudgement = { kind: "plain" };
const unicode: LegacyJudgement = { kind: "unicode" };

/** Share of words that are syllables from which a text counts as Vietnamese. */
const GOOD = 0.9;
/** Text that is Vietnamese to a larger part is left alone, whatever it could be decoded to. */
const POOR = 0.5;

/** Letters that Vietnamese has in Unicode only. */
const MODERN = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
/**
 * The word of answers: `Cã` in TCVN3. Both are syllables, but only this one is a word, as `Cú` and
 * `Cĩ`, which it would decode to, are none in an answer.
 */
const HAS_YES = /(?<!\p{L})có(?!\p{L})/iu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** Letters of words stand below U+1FFF; spaces, digits and marks of ASCII part them. */
const BETWEEN_WORDS = /[^A-Za-z\u00A1-\u1FFF]+/u;

const decoders: Readonly<Record<LegacyEncoding, (text: string, unknown?: string) => string>> = {
  TCVN3: decodeTcvn3,
  VNI: decodeVni,
};

/**
 * Judges the text of one cell.
 *
 * @param font - The cell's font where it changes letters.
 */
export function judgeLegacyText(text: string, font?: string): LegacyJudgement {
  const sign = font === undefined ? undefined : shownSign(text, font);
  if (sign !== undefined) return { kind: "sign", text: sign };
  const written = text.normalize("NFC");
  if (MODERN.test(written)) return unicode;
  const words = written.split(BETWEEN_WORDS).filter((word) => NOT_ASCII.test(word));
  if (words.length === 0) return plain;
  const encoding = font === undefined ? undefined : encodingOfFont(font);
  if (font === undefined || encoding === undefined) return judgeByLetters(written, words);
  const decoded = decoders[encoding](written);
  const shown = drawsCapitals(font) ? decoded.toUpperCase() : decoded;
  const before = shareOfSyllables(words);
  const after = shareDecoded(words, encoding);
  if (after >= GOOD) {
    const isEither = before >= GOOD && !HAS_YES.test(decoded);
    if (isEither && HAS_YES.test(written)) return unicode;
    return { kind: isEither ? "either" : "decoded", encoding, text: shown };
  }
  if (before >= GOOD) return unicode;
  return after > before ? { kind: "unsure", encoding } : plain;
}

/** Without such a font, only text that is no Vietnamese as it stands can be of an old encoding. */
function judgeByLetters(text: string, words: readonly string[]): LegacyJudgement {
  const before = shareOfSyllables(words);
  if (before > POOR) return plain;
  const tcvn3 = shareDecoded(words, "TCVN3");
  const vni = shareDecoded(words, "VNI");
  const encoding = tcvn3 > vni ? "TCVN3" : "VNI";
  const after = Math.max(tcvn3, vni);
  if (after < POOR || after <= before) return plain;
  if (after < GOOD || tcvn3 === vni) return { kind: "unsure", encoding };
  return { kind: "decoded", encoding, text: decoders[encoding](text) };
}

function shareOfSyllables(words: readonly string[]): number {
  return words.filter(isVietnameseSyllable).length / words.length;
}

/** A letter that the encoding lacks spoils its word: what was typed is of another. */
function shareDecoded(words: readonly string[], encoding: LegacyEncoding): number {
  return shareOfSyllables(words.map((word) => decoders[encoding](word, "\uFFFD")));
}
