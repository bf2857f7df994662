/** IF, IFERROR, AND, OR, NOT. */
import { isCellError, type CellError } from "../workbook/workbook-snapshot.ts";
import { toTruth, VALUE_ERROR } from "./coerce.ts";
import type { FormulaValue } from "./formula.ts";
import {
  MOST_ARGUMENTS,
  valueAt,
  type Argument,
  type FunctionDefinition,
} from "./function-definition.ts";

export const logicFunctions = {
  IF: {
    least: 2,
    most: 3,
    takes: ["condition", "same", "same"],
    gives: "same",
    call: (args) => {
      const condition = toTruth(valueAt(args, 0));
      if (isCellError(condition)) return condition;
      if (condition) return valueAt(args, 1);
      return args.length < 3 ? false : valueAt(args, 2);
    },
  },
  IFERROR: {
    least: 2,
    most: 2,
    takes: ["same", "same"],
    gives: "same",
    call: (args) => {
      const value = valueAt(args, 0);
      return isCellError(value) ? valueAt(args, 1) : value;
    },
  },
  AND: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["truth"],
    gives: "truth",
    call: (args) => decide(args, (truths) => !truths.includes(false)),
  },
  OR: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["truth"],
    gives: "truth",
    call: (args) => decide(args, (truths) => truths.includes(true)),
  },
  NOT: {
    least: 1,
    most: 1,
    takes: ["truth"],
    gives: "truth",
    call: (args) => {
      const truth = toTruth(valueAt(args, 0));
      return isCellError(truth) ? truth : !truth;
    },
  },
} as const satisfies Record<string, FunctionDefinition>;

/**
 * Excel looks at every argument, so an error anywhere is the result. Text and blanks of names are
 * passed over; where nothing is left, there is nothing to decide.
 */
function decide(
  args: readonly Argument[],
  combine: (truths: readonly boolean[]) => boolean,
): FormulaValue {
  const truths: boolean[] = [];
  let error: CellError | undefined;
  for (const arg of args) {
    const value = arg.value();
    if (arg.isReference && (value === null || typeof value === "string")) continue;
    const truth = toTruth(value);
    if (isCellError(truth)) error ??= truth;
    else truths.push(truth);
  }
  if (error !== undefined) return error;
  return truths.length === 0 ? VALUE_ERROR : combine(truths);
}
