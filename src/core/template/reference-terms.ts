/** The terms of `Mã đối chiếu`, natively: the same as `referenceCode`. */
import { YES } from "../report-pack/yes-no.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { CODE_MODULUS, referenceTerm } from "../validation/reference-code.ts";
import { blankFigure, blankState } from "./blank-value.ts";
import type { Form } from "./form.ts";

/** The term of a figure that has a value. */
export function termOf({ code, type }: Indicator): string {
  switch (type) {
    case "boolean":
      return `IF(${code}="${YES}",1,2)`;
    case "text":
    case "choice":
      return `3+LEN(TRIM(${code}))`;
    case "list":
      return `3+COUNTA(${code})`;
    case "date":
      return `3+MOD(1000*INT(N(${code})),${CODE_MODULUS})`;
    case "integer":
    case "decimal":
    case "ratio":
      return `3+MOD(ABS(ROUND(1000*N(${code}),0)),${CODE_MODULUS})`;
  }
}

/** The term of a figure in the reference code before anything is typed. */
export function blankTerm(form: Form, indicator: Indicator): number {
  return blankState(form, indicator) ? referenceTerm(indicator, blankFigure(form, indicator)) : 0;
}
