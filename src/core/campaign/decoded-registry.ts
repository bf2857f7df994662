import type { OldEncoding } from "../workbook/legacy-font.ts";
import type { DecodedText } from "./table.ts";
import type { Unit } from "./unit.ts";

/** How a registry from before Unicode was read, for somebody who can see whether it is right. */
export interface DecodedRegistry {
  /** In the order in which they occur. */
  readonly encodings: readonly OldEncoding[];
  /** Cells that were decoded. */
  readonly cells: number;
  /** Some of them: names of units, else the first. */
  readonly samples: readonly DecodedText[];
}

const MOST_SAMPLES = 3;

/** What to show of the texts that a registry's table was decoded from; `undefined` where none was. */
export function decodedRegistry(
  decoded: readonly DecodedText[],
  units: readonly Pick<Unit, "name">[],
): DecodedRegistry | undefined {
  if (decoded.length === 0) return undefined;
  const names = new Set(units.map(({ name }) => name));
  const ofUnits = decoded.filter(({ text }) => names.has(text));
  return {
    encodings: [...new Set(decoded.map(({ encoding }) => encoding))],
    cells: decoded.length,
    samples: (ofUnits.length > 0 ? ofUnits : decoded).slice(0, MOST_SAMPLES),
  };
}
