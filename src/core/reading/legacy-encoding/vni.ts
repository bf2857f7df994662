/**
 * The VNI encoding of the fonts `VNI-Times`, `VNI-Helve`: a vowel, then a second character for its
 * hat and tone.
 */

const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const HAT = "\u0302";
const BREVE = "\u0306";

const tones: readonly (readonly [string, string])[] = [
  ["ù", ACUTE],
  ["ø", GRAVE],
  ["û", HOOK],
  ["õ", TILDE],
  ["ï", DOT],
];

/** Over a, e and o. */
const hats: readonly (readonly [string, string])[] = [
  ["â", HAT],
  ["á", HAT + ACUTE],
  ["à", HAT + GRAVE],
  ["å", HAT + HOOK],
  ["ã", HAT + TILDE],
  ["ä", HAT + DOT],
];

/** Over a alone. */
const breves: readonly (readonly [string, string])[] = [
  ["ê", BREVE],
  ["é", BREVE + ACUTE],
  ["è", BREVE + GRAVE],
  ["ú", BREVE + HOOK],
  ["ü", BREVE + TILDE],
  ["ë", BREVE + DOT],
];

/** Letters of one character; in pairs `ô` and `ö` stand for ơ and ư too. */
const singles: readonly (readonly [string, string])[] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

const marked: readonly (readonly [string, string])[] = [
  ...pairs("aeouy", tones, (base) => base),
  ...pairs("ôö", tones, (base) => (base === "ô" ? "ơ" : "ư")),
  ...pairs("aeo", hats, (base) => base),
  ...pairs("a", breves, (base) => base),
  ...singles,
];

/** Capitals follow the vowel; the mark is typed in either case. */
const letters = new Map(
  marked.flatMap(([written, letter]): readonly (readonly [string, string])[] => {
    const base = written.slice(0, 1).toUpperCase();
    const mark = written.slice(1);
    const capital = letter.toUpperCase();
    return [
      [written, letter],
      [base + mark, capital],
      [base + mark.toUpperCase(), capital],
    ];
  }),
);

const PAIR_OR_LETTER = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[^\p{ASCII}]/giu;

/**
 * Letters of VNI text, pairs before single characters.
 *
 * @param unknown - What a letter becomes that the fonts do not have in this place; else it stays.
 */
export function decodeVni(text: string, unknown?: string): string {
  const one = (letter: string): string =>
    letters.get(letter) ?? (/\p{ASCII}/u.test(letter) ? letter : (unknown ?? letter));
  return text.replace(
    PAIR_OR_LETTER,
    (found) => letters.get(found) ?? Array.from(found, one).join(""),
  );
}

function pairs(
  bases: string,
  marks: readonly (readonly [string, string])[],
  letterOf: (base: string) => string,
): readonly (readonly [string, string])[] {
  return Array.from(bases).flatMap((base) =>
    marks.map(([mark, combining]): readonly [string, string] => [
      base + mark,
      (letterOf(base) + combining).normalize("NFC"),
    ]),
  );
}
