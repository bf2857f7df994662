import { DEFAULT_FONT_SIZE, styleRoles, type RoleStyle, type StyleRole } from "./style-roles.ts";

/** Excel's limit, in points. */
const MAX_HEIGHT = 409;

/**
 * Characters of running text on one character of column width: a width counts digits of the default
 * font, which are a little wider than the letters of Vietnamese are on average.
 */
const CHARACTERS_PER_WIDTH = 1.05;
const BOLD_FACTOR = 0.93;
/** Upper-case letters are this much wider than the average of running text. */
const UPPER_CASE_EXTRA = 0.35;
const LINE_SPACING = 1.28;
const PADDING = 3;

/**
 * Estimates the height that a text needs in a cell.
 *
 * @param width - Column width in characters of the default font.
 * @returns Points, at most what Excel allows; one line for text that does not wrap.
 */
export function heightOfText(text: string, width: number, role?: StyleRole): number {
  const style: RoleStyle = role === undefined ? {} : styleRoles[role];
  const size = style.size ?? DEFAULT_FONT_SIZE;
  const lines = style.wrap === true ? linesOfText(text, charactersPerLine(width, style)) : 1;
  return Math.min(MAX_HEIGHT, Math.ceil(lines * size * LINE_SPACING) + PADDING);
}

/** How many average characters a cell of a role holds in one line. */
function charactersPerLine(width: number, style: RoleStyle): number {
  const size = style.size ?? DEFAULT_FONT_SIZE;
  const bold = style.bold === true ? BOLD_FACTOR : 1;
  return Math.max(1, width * CHARACTERS_PER_WIDTH * bold * (DEFAULT_FONT_SIZE / size) - 1);
}

/** Lines of a text wrapped between words; a word longer than a line is broken. */
export function linesOfText(text: string, charactersInLine: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const length = lengthOf(word);
      const wanted = used === 0 ? length : used + 1 + length;
      if (wanted <= charactersInLine) {
        used = wanted;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(length / charactersInLine) - 1);
      used = length > charactersInLine ? length % charactersInLine : length;
    }
  }
  return lines;
}

function lengthOf(word: string): number {
  const composed = word.normalize("NFC");
  const upper = composed.match(/\p{Lu}/gu)?.length ?? 0;
  return composed.length + upper * UPPER_CASE_EXTRA;
}
