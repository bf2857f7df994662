import type { Indicator } from "../report-pack/report-pack.ts";
import type { Form } from "./form.ts";
import { blankState } from "./blank-value.ts";
import { blankVerdict } from "./verdict-formula.ts";

/** The counts of the status line before anything is typed. */
export interface BlankCounts {
  readonly blank: number;
  readonly wrong: number;
  readonly unclear: number;
}

/** Counts required blanks (the date of the report is one) and verdicts of a template given out. */
export function blankCounts(form: Form): BlankCounts {
  const verdicts = form.rules.map((rule) => blankVerdict(rule, form));
  return {
    blank: 1 + form.indicators.filter((one) => isMissingAtFirst(one, form)).length,
    wrong: verdicts.filter((one) => one === "CẦN SỬA").length,
    unclear: verdicts.filter((one) => one === "CẦN LÀM RÕ").length,
  };
}

/**
 * Whether a blank of this figure is asked for; a computed one follows from others. The office sees
 * on its own form all that is still open: nobody else asks it.
 */
export function isAsked(indicator: Indicator, { respondent }: Form): boolean {
  const isWanted = indicator.required || respondent.kind === "office";
  return isWanted && indicator.computed === undefined;
}

/** Whether a figure counts as missing in the template as it is given out. */
export function isMissingAtFirst(indicator: Indicator, form: Form): boolean {
  return isAsked(indicator, form) && !blankState(form, indicator);
}

/** How many cells the form asks for: everything but what it computes itself or gives as settled. */
export function inputCount({ indicators, settled }: Form): number {
  return indicators.filter(({ code, computed }) => computed === undefined && !settled.has(code))
    .length;
}
