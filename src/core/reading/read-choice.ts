/** Text in a cell that takes one of a few answers. */
import { cleanText, comparable } from "../workbook/clean-text.ts";
import { foldDiacritics } from "../workbook/fold-text.ts";
import { blank, exactly, interpretedAs, wrongType, type Reading } from "./reading.ts";

/**
 * Reads the text of a choice.
 *
 * Case, spaces and a full stop do not matter. Text without diacritics counts where it fits one
 * choice only.
 */
export function readChoice(text: string, choices: readonly string[]): Reading {
  const written = comparable(text).replace(/\.$/u, "");
  if (written === "" || /^(?:[/…]|[-–—−.]+)$/u.test(written)) return blank;
  const same = choices.find((choice) => comparable(choice) === written);
  if (same !== undefined) return text === same ? exactly(same) : interpretedOrSame(text, same);
  const folded = choices.filter((choice) => foldDiacritics(comparable(choice)) === written);
  const [only, ...others] = folded;
  return only === undefined || others.length > 0 ? wrongType : interpretedAs(only);
}

/** Spaces around and letters in another Unicode form are nothing to tell. */
function interpretedOrSame(text: string, choice: string): Reading {
  return cleanText(text) === cleanText(choice) ? exactly(choice) : interpretedAs(choice);
}
