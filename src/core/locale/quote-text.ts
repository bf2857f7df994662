/** Text of others inside our sentences: shown so that it can be found, never so that it disturbs. */
import type { LocalText } from "../finding/finding.ts";
import { textIn, type Language } from "./language.ts";

const LONGEST = 80;
const LONGEST_NAME = 200;

/**
 * Text from a file in quotation marks: on one line, cut at 80 characters, without the control
 * characters that would steer a terminal or turn the direction of writing.
 */
export function quoteText(text: string): string {
  return `“${plainText(text, LONGEST)}”`;
}

/** The label of an indicator in quotation marks; labels are short enough to stand in full. */
export function quoteLabel(label: LocalText, language: Language): string {
  return `“${plainText(textIn(label, language), LONGEST_NAME)}”`;
}

/** The same without quotation marks: for names of files and units. */
export function plainText(text: string, longest = LONGEST_NAME): string {
  // Nobody sees a soft hyphen, and a space in its place would part a word.
  const line = text
    .replaceAll("\u00AD", "")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  const characters = Array.from(line);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}…`;
}
