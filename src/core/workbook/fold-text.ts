/** Text made alike across ways of typing it: for comparing, never for showing. */

/** Text without diacritics: `Đường` is `Duong`. */
export function foldDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/gu, "d")
    .replace(/[ĐÐ]/gu, "D");
}

/**
 * Text as people mean it when they type a heading or a word of a closed list: without case,
 * diacritics and doubled spaces. Never for names of units: `Hòa` is not `Hoa`.
 *
 * @example
 * foldText("  Ngoài  Công lập "); // "ngoai cong lap"
 */
export function foldText(text: string): string {
  return foldDiacritics(text)
    .toLowerCase()
    .replaceAll(/[\s\u200B\uFEFF]+/gu, " ")
    .trim();
}

/** A heading folded further: punctuation and marks such as `(*)` do not count. */
export function foldHeading(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/gu, " ")
    .trim();
}
