/**
 * How a value of a pack stands in one cell.
 *
 * Writing and reading stand side by side, so that a workbook read back gives the pack it was made
 * of.
 */
import type { Problem } from "../finding/problem.ts";
import { foldHeading } from "../workbook/fold-text.ts";

/** A cell read: its value, or all that is wrong with it. */
export type CellReading =
  | {
      readonly value: unknown;
      /**
       * Where texts inside the value begin in the cell, in characters: by their key, or `""` for the
       * value itself. Absent where they begin with the cell.
       */
      readonly starts?: Readonly<Record<string, number>>;
    }
  | { readonly problems: readonly Problem[] };

export interface CellForm<Value = unknown> {
  write(value: Value): string | number;
  /** @param text - What the cell shows, NFC, without spaces around it; never blank. */
  read(text: string): CellReading;
  /** All that may be written, to be offered. */
  readonly words?: readonly string[];
  /** What was typed as a formula counts, not what a program calculated of it. */
  readonly isFormula?: true;
  /** Written as a number; all else is text, which programs leave as it is. */
  readonly isNumber?: true;
}

/** A cell that holds something else than `expected`, a token of `expectedValue`. */
export function wrongCell(expected: string, found: string): CellReading {
  return { problems: [{ code: "wrong-value", args: { expected, found } }] };
}

/** A form for one of a few words, whatever the case, diacritics and i or y. */
export function wordForm<Value extends string>(
  words: Readonly<Record<Value, string>>,
): CellForm<Value> {
  const values = new Map(
    Object.entries<string>(words).map(([value, word]) => [foldWord(word), value]),
  );
  const allowed = Object.values<string>(words);
  return {
    words: allowed,
    write: (value) => words[value],
    read: (found) => {
      const value = values.get(foldWord(found));
      if (value !== undefined) return { value };
      return { problems: [{ code: "unknown-word", args: { found, allowed } }] };
    },
  };
}

/** Words as people type them: `Tỉ lệ` is `tỷ lệ`. */
export function foldWord(text: string): string {
  return foldHeading(text).replaceAll("y", "i");
}

/** A form for several values in one cell, `;` between them. A comma between them is understood. */
export function severalForm<Value>(
  one: CellForm<Value>,
  separator = /[;,\n]/u,
): CellForm<readonly Value[]> {
  return {
    write: (values) => values.map((value) => one.write(value)).join("; "),
    read: (text) => {
      const readings = text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .map((part) => one.read(part));
      const problems = readings.flatMap((reading) =>
        "problems" in reading ? reading.problems : [],
      );
      if (problems.length > 0) return { problems };
      return { value: readings.map((reading) => ("value" in reading ? reading.value : undefined)) };
    },
  };
}
