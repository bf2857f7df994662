/** COUNTA, LEN, N: functions that look at a cell, whatever is in it. */
import { isCellError } from "../workbook/workbook-snapshot.ts";
import { isRowCount, toText, VALUE_ERROR } from "./coerce.ts";
import { MOST_ARGUMENTS, valueAt, type FunctionDefinition } from "./function-definition.ts";

export const lookingFunctions = {
  COUNTA: {
    least: 1,
    most: MOST_ARGUMENTS,
    takes: ["counted"],
    gives: "number",
    call: (args) => {
      let count = 0;
      for (const arg of args) {
        const value = arg.value();
        if (isRowCount(value)) count += value.rows;
        else if (value !== null || !arg.isReference) count += 1;
      }
      return count;
    },
  },
  LEN: {
    least: 1,
    most: 1,
    takes: ["any"],
    gives: "number",
    call: (args) => {
      const text = toText(valueAt(args, 0));
      return isCellError(text) ? text : text.length;
    },
  },
  N: {
    least: 1,
    most: 1,
    takes: ["any"],
    gives: "dated",
    call: (args) => {
      const value = valueAt(args, 0);
      if (typeof value === "number" || isCellError(value)) return value;
      if (isRowCount(value)) return VALUE_ERROR;
      return value === true ? 1 : 0;
    },
  },
} as const satisfies Record<string, FunctionDefinition>;
