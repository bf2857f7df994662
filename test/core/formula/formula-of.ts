import type { Formula } from "../../../src/core/formula/formula.ts";
import { parseFormula } from "../../../src/core/formula/parse-formula.ts";

/** A formula that a test knows to be well formed. */
export function formulaOf(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
