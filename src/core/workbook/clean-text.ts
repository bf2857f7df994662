/**
 * Text of a cell without what nobody sees: no-break and other special spaces become spaces,
 * zero-width characters go, runs of spaces become one, ends are trimmed, letters are NFC.
 *
 * Line breaks stay. So does the soft hyphen U+00AD: in texts of the old TCVN3 fonts it is the
 * letter ư, and removing it would lose a letter for good.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

/** Clean text on one line: line breaks in a cell are for looks. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll("\n", " ");
}

/** Clean text on one line, in lower case: for comparing with words. */
export function comparable(text: string): string {
  return cleanLine(text).toLowerCase();
}
