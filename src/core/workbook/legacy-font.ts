/** Fonts from before Unicode: they draw Vietnamese letters where today's fonts have others. */

export type LegacyEncoding = "TCVN3" | "VNI";

/** Those, and the one from before Unicode that no font has to draw. */
export type OldEncoding = LegacyEncoding | "windows-1258";

/**
 * The encoding that a font was made for; `undefined` for fonts of today.
 *
 * @param name - As workbooks name it: `.VnTime`, `VNI-Times`.
 */
export function encodingOfFont(name: string): LegacyEncoding | undefined {
  if (/^\.Vn/iu.test(name)) return "TCVN3";
  return /^VNI[- ]/iu.test(name) ? "VNI" : undefined;
}

/** Whether the font draws small letters as capitals: `.VnTimeH`, `.VnArialH`. */
export function drawsCapitals(name: string): boolean {
  return /^\.Vn.*H$/u.test(name);
}

/** Fonts that draw signs where others have letters: an `ü` of Wingdings is a tick. */
const SYMBOLS = /^(?:wingdings(?: 2)?|symbol)$/iu;

/** Whether text in this font means something else than in fonts of today. */
export function changesLetters(name: string): boolean {
  return encodingOfFont(name) !== undefined || SYMBOLS.test(name);
}
