/** YEAR, MONTH, DAY, DATE on serials of the 1900 system. */
import { NUMBER_ERROR } from "./coerce.ts";
import { serialFromParts, serialToParts, type CalendarDay } from "./excel-calendar.ts";
import type { FormulaValue } from "./formula.ts";
import { ofNumbers, type FunctionDefinition } from "./function-definition.ts";

export const dateFunctions = {
  YEAR: partOfDate((day) => day.year),
  MONTH: partOfDate((day) => day.month),
  DAY: partOfDate((day) => day.day),
  DATE: {
    least: 3,
    most: 3,
    takes: ["number"],
    gives: "date",
    call: ofNumbers(
      (year = 0, month = 0, day = 0): FormulaValue =>
        serialFromParts({
          year: Math.trunc(year),
          month: Math.trunc(month),
          day: Math.trunc(day),
        }) ?? NUMBER_ERROR,
    ),
  },
} as const satisfies Record<string, FunctionDefinition>;

function partOfDate(part: (day: CalendarDay) => number) {
  return {
    least: 1,
    most: 1,
    takes: ["number"],
    gives: "number",
    call: ofNumbers((serial = 0): FormulaValue => {
      const day = serialToParts(serial);
      return day === undefined ? NUMBER_ERROR : part(day);
    }),
  } as const satisfies FunctionDefinition;
}
