/** Several indicators, codes or rules named in one sentence. */
import type { Named } from "../finding/finding.ts";
import type { Language } from "./language.ts";
import { plainText, quoteLabel } from "./quote-text.ts";

/** A report may leave fifty cells blank: the first are named, of the others the cells are enough. */
const MOST_NAMED = 6;

const others = {
  vi: (count: number) => `và ${count} ô khác`,
  en: (count: number) => `and ${count} more`,
} as const;

/**
 * Names indicators with their cells: `“Số nữ” (E14); “Số lớp” (E20) và 2 ô khác: E21, E25`.
 *
 * @param say - What is said of one, after its name and cell.
 */
export function nameList<Item extends Named>(
  items: readonly Item[],
  language: Language,
  say: (item: Item) => string = () => "",
): string {
  const manySheets = new Set(items.map(({ sheet }) => sheet)).size > 1;
  const named = items.slice(0, MOST_NAMED).map((item) => {
    const place = item.cell === undefined ? "" : ` (${placeOf(item, manySheets)})`;
    return `${quoteLabel(item.label, language)}${place}${say(item)}`;
  });
  const rest = items.slice(MOST_NAMED);
  if (rest.length === 0) return named.join("; ");
  const cells = rest.map((item) => placeOf(item, manySheets)).join(", ");
  return `${named.join("; ")} ${others[language](rest.length)}: ${cells}`;
}

function placeOf({ code, sheet, cell }: Named, withSheet: boolean): string {
  if (cell === undefined) return code;
  return withSheet && sheet !== undefined ? `${plainText(sheet)}!${cell}` : cell;
}

const MOST_CODES = 8;

/** The first eight codes, each once. */
export function listCodes(codes: readonly string[]): string {
  const once = [...new Set(codes)];
  const shown = once.slice(0, MOST_CODES).join(", ");
  return once.length > MOST_CODES ? `${shown}…` : shown;
}

/** Units with their ids: `TH A (TH-01), TH B (TH-02)`. */
export function listUnits(
  units: readonly { readonly unitId: string; readonly name: string }[],
): string {
  return units.map(({ unitId, name }) => `${plainText(name)} (${plainText(unitId)})`).join(", ");
}
