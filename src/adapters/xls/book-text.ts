/** Texts of old workbooks in their fonts. */
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { Letters } from "./code-page.ts";
import { RecordReader, type RunText } from "./record-reader.ts";

export interface BookText {
  readonly text: string;
  /** Of text that brings its own fonts: the one that changes letters, if one does. */
  readonly font?: string;
}

/** No font has this number: the four standard ones are followed by the sixth. */
const MISSING = 4;

/** The font of a number that records have. */
export function fontAt(fonts: readonly string[], number: number): string | undefined {
  return fonts[number > MISSING ? number - 1 : number];
}

/** A text of Excel 97 and later. */
export function textInFonts({ text, runs }: RunText, fonts: readonly string[]): BookText {
  const old = runs.map(({ font }) => fontAt(fonts, font)).find(isOld);
  return old === undefined ? { text } : { text, font: old };
}

/**
 * A text of Excel 5 and 95 that has fonts of its own (RSTRING).
 *
 * @param own - The font up to where the first other one begins.
 */
export function bytesInFonts(
  record: DataView,
  at: number,
  own: string | undefined,
  fonts: readonly string[],
  letters: Letters,
): BookText {
  const reader = new RecordReader([record], at);
  const bytes = reader.bytes(reader.uint16());
  const runs: { readonly from: number; readonly font: string | undefined }[] = [
    { from: 0, font: own },
  ];
  for (let left = reader.byte(); left > 0; left -= 1) {
    runs.push({ from: reader.byte(), font: fontAt(fonts, reader.byte()) });
  }
  reader.end();
  const pieces = runs.map(({ from, font }, index) =>
    letters(bytes.subarray(from, runs[index + 1]?.from), font),
  );
  const old = runs
    .slice(1)
    .map(({ font }) => font)
    .find(isOld);
  // A tone may stand in another font than its vowel.
  return { text: pieces.join("").normalize("NFC"), ...(old === undefined ? {} : { font: old }) };
}

function isOld(font: string | undefined): font is string {
  return font !== undefined && changesLetters(font);
}
