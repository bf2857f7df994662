/** SUM, MIN, MAX, ABS, ROUND, MOD. */
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { DIVISION_ERROR, isRowCount, toFinite, toNumber, VALUE_ERROR } from "./coerce.ts";
import {
  MOST_ARGUMENTS,
  ofNumbers,
  type Argument,
  type FunctionDefinition,
} from "./function-definition.ts";
import { addCleanly, roundHalfAway } from "./significant-digits.ts";

export const numberFunctions = {
  SUM: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["number"],
    gives: "number",
    call: overNumbers((numbers) => numbers.reduce(addCleanly, 0)),
  },
  MIN: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["number"],
    gives: "dated",
    call: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  },
  MAX: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["number"],
    gives: "dated",
    call: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  },
  ABS: {
    least: 1,
    most: 1,
    takes: ["number"],
    gives: "number",
    call: ofNumbers((value = 0) => Math.abs(value)),
  },
  ROUND: {
    least: 2,
    most: 2,
    takes: ["number"],
    gives: "number",
    call: ofNumbers((value = 0, places = 0) => roundHalfAway(value, places)),
  },
  MOD: {
    least: 2,
    most: 2,
    takes: ["number"],
    gives: "number",
    call: ofNumbers((value = 0, divisor = 0) => {
      if (divisor === 0) return DIVISION_ERROR;
      const rest = value % divisor;
      // The result has the sign of the divisor, JavaScript's that of the value.
      return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
    }),
  },
} as const satisfies Record<string, FunctionDefinition>;

/** Names count only where they hold a number; what is written in the formula is converted. */
function overNumbers(combine: (numbers: readonly number[]) => number): FunctionDefinition["call"] {
  return (args: readonly Argument[]) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const value = arg.value();
      if (isRowCount(value)) return VALUE_ERROR;
      if (arg.isReference && typeof value !== "number" && !isCellError(value)) continue;
      const number = toNumber(value);
      if (isCellError(number)) return number;
      numbers.push(number);
    }
    return toFinite(combine(numbers));
  };
}
