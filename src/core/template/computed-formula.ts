import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";

/**
 * Parses the formula of a computed indicator.
 *
 * @throws {Error} If it does not parse: packs are checked before they are issued.
 */
export function computedFormula(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`Formula of a computed indicator does not parse: ${text}`);
  return parsed.value;
}
