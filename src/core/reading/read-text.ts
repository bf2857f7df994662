/** Text of a text cell: as written, without what nobody sees. */
import { cleanText } from "../workbook/clean-text.ts";
import { blank, exactly, type Reading } from "./reading.ts";

/** Reads text; spaces alone are blank. A dash stays: it is what the school wrote. */
export function readText(text: string): Reading {
  const written = cleanText(text);
  return written === "" ? blank : exactly(written);
}
