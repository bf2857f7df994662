import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { computedFormula } from "./computed-formula.ts";
import type { Form } from "./form.ts";

/** What a computed cell shows before anything is typed. */
export function blankValue(form: Form, { computed }: Indicator): number | string | null {
  if (computed === undefined) return null;
  const value = evaluateFormula(computedFormula(computed), form.source.valueOf);
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** Whether a computed cell has a value before anything is typed. */
export function blankState(form: Form, indicator: Indicator): boolean {
  return typeof blankValue(form, indicator) === "number";
}
