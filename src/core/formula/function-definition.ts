/** What a function of the formula language is made of. */
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { toFinite, toNumber } from "./coerce.ts";
import type { FormulaValue } from "./formula.ts";

/** An argument before it is evaluated: IF and IFERROR do not look at every one. */
export interface Argument {
  /** A name, whose text and blanks SUM, MIN, MAX, AND and OR ignore. */
  readonly isReference: boolean;
  readonly value: () => FormulaValue;
}

/**
 * What an argument must be, for the check of types.
 *
 * `condition`: a truth value or a number; `same`: like the other `same` arguments; `counted`: any
 * name, a list's too.
 */
export type ArgumentType = "number" | "truth" | "condition" | "any" | "same" | "counted";

export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  /** By position; the last one holds for all that follow. */
  readonly takes: readonly [ArgumentType, ...ArgumentType[]];
  /** `dated`: a date if an argument is one, else a number; `same`: like the `same` arguments. */
  readonly gives: "number" | "truth" | "date" | "dated" | "same";
  readonly call: (args: readonly Argument[]) => FormulaValue;
}

/** Excel's own limit. */
export const MOST_ARGUMENTS = 255;

/** The value of an argument by position; a missing one is blank. */
export function valueAt(args: readonly Argument[], index: number): FormulaValue {
  return args[index]?.value() ?? null;
}

/**
 * A function of numbers: each argument is converted, the first error is the result, and a result
 * that is no number is `#NUM!`.
 */
export function ofNumbers(
  compute: (...numbers: number[]) => FormulaValue,
): FunctionDefinition["call"] {
  return (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg.value());
      if (isCellError(number)) return number;
      numbers.push(number);
    }
    const result = compute(...numbers);
    return typeof result === "number" ? toFinite(result) : result;
  };
}
