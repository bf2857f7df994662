import type { ValidationPlan } from "../../core/workbook/workbook-plan.ts";
import { renameSheets } from "./rename-sheets.ts";
import type { RequestQueue } from "./request-queue.ts";
import { supports } from "./supports.ts";

/** Excel refuses messages that are longer than this. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Below every figure of a report. */
const LOWEST = -1e15;

/** Writes what cells may hold; left out where Excel is too old to be told. */
export async function writeValidations(
  queue: RequestQueue,
  sheet: string,
  validations: readonly ValidationPlan[],
  nameOf: (planned: string) => string,
): Promise<void> {
  if (!supports("validations")) return;
  for (const plan of validations) {
    await queue.step((request) => {
      const { dataValidation } = request.range(sheet, plan.range);
      const rule = ruleOf(plan.rule, nameOf);
      if (rule !== undefined) {
        request.set(dataValidation, "rule", rule);
        request.set(dataValidation, "errorAlert", {
          showAlert: true,
          style: "Stop",
          title: cut(plan.errorTitle, MAX_TITLE),
          message: cut(plan.errorMessage, MAX_MESSAGE),
        });
      }
      if (plan.inputTitle !== undefined || plan.inputMessage !== undefined) {
        request.set(dataValidation, "prompt", {
          showPrompt: true,
          title: cut(plan.inputTitle, MAX_TITLE),
          message: cut(plan.inputMessage, MAX_MESSAGE),
        });
      }
    });
  }
}

function ruleOf(
  rule: ValidationPlan["rule"],
  nameOf: (planned: string) => string,
): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case "any":
      return undefined;
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-range": {
      const source = renameSheets(rule.formula.replace(/^=/u, ""), nameOf);
      return { list: { inCellDropDown: true, source: `=${source}` } };
    }
    case "text-length":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.max } };
    case "whole":
      return { wholeNumber: boundsOf(rule, LOWEST) };
    case "decimal":
      return { decimal: boundsOf(rule, LOWEST) };
    case "date": {
      const { operator, formula1, formula2 } = boundsOf(rule, 0);
      // A bare number is no date to Excel, a formula that gives it is.
      return {
        date: {
          operator,
          formula1: `=${formula1}`,
          ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
        },
      };
    }
  }
}

interface Bounds {
  readonly operator: "Between" | "LessThanOrEqualTo" | "GreaterThanOrEqualTo";
  readonly formula1: number;
  readonly formula2?: number;
}

function boundsOf(
  { min, max }: { readonly min?: number; readonly max?: number },
  lowest: number,
): Bounds {
  if (min !== undefined && max !== undefined) {
    return { operator: "Between", formula1: min, formula2: max };
  }
  if (max !== undefined) return { operator: "LessThanOrEqualTo", formula1: max };
  return { operator: "GreaterThanOrEqualTo", formula1: min ?? lowest };
}

function cut(text = "", limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
