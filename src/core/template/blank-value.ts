import { evaluateFormula } from "../formula/evaluate-formula.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { computedFormula } from "./computed-formula.ts";
import type { Form } from "./form.ts";

/** What a figure is before anything is typed: computed, settled by an earlier report, or blank. */
export function blankFigure(form: Form, { code, computed }: Indicator): FigureValue {
  if (computed === undefined) return form.settled.get(code) ?? null;
  const value = evaluateFormula(computedFormula(computed), form.source.valueOf);
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** What its cell shows then. */
export function blankValue(form: Form, indicator: Indicator): number | string | null {
  return figureInCell(blankFigure(form, indicator), indicator.type);
}

/** Whether its cell has a value then; the text of a computed cell is none. */
export function blankState(form: Form, indicator: Indicator): boolean {
  const value = blankFigure(form, indicator);
  return indicator.computed === undefined ? value !== null : typeof value === "number";
}
