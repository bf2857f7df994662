/** What a cell may hold, as exceljs writes it. */
import type { DataValidation } from "exceljs";
import type { ValidationPlan } from "../../core/workbook/workbook-plan.ts";

/** Excel repairs a file whose messages are longer than this. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Excel's limit for a list that stands in the validation itself. */
const MAX_LIST = 255;

/** Serial number of 1 January 1970 in the 1900 system. */
const UNIX_EPOCH = 25_569;

/** Below every figure of a report. */
const LOWEST = -1e15;

/** A message without a rule: exceljs writes and reads this type; its types forget it. */
const ANYTHING = { type: "any", formulae: [] } as unknown as DataValidation;

/**
 * Stands for a line break until the package is finished: exceljs writes attributes without
 * escaping line breaks, and XML readers turn a bare one into a space.
 */
export const LINE_BREAK_MARK = "\uE00A";

/**
 * Turns a planned validation into exceljs's.
 *
 * @throws {RangeError} If a list's values do not fit into a validation or hold a comma: such a
 *   list belongs in a range of cells.
 */
export function dataValidationFromPlan(plan: ValidationPlan): DataValidation {
  return {
    ...ruleOf(plan.rule),
    ...(plan.rule.kind === "any" ? {} : { allowBlank: true, showErrorMessage: true }),
    ...(plan.inputTitle === undefined && plan.inputMessage === undefined
      ? {}
      : { showInputMessage: true }),
    ...text("promptTitle", plan.inputTitle, MAX_TITLE),
    ...text("prompt", plan.inputMessage, MAX_MESSAGE),
    ...text("errorTitle", plan.errorTitle, MAX_TITLE),
    ...text("error", plan.errorMessage, MAX_MESSAGE),
  };
}

function ruleOf(rule: ValidationPlan["rule"]): DataValidation {
  switch (rule.kind) {
    case "any":
      return ANYTHING;
    case "list":
      return { type: "list", formulae: [listText(rule.values)] };
    case "list-range":
      return { type: "list", formulae: [rule.formula.replace(/^=/u, "")] };
    case "text-length":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [rule.max] };
    case "whole":
    case "decimal":
    case "date": {
      const bound = (value: number): number | Date =>
        rule.kind === "date" ? new Date(Math.round((value - UNIX_EPOCH) * 86_400_000)) : value;
      const lowest = rule.kind === "date" ? bound(0) : LOWEST;
      return { type: rule.kind, ...boundsOf(rule, bound, lowest) };
    }
  }
}

function boundsOf(
  { min, max }: { readonly min?: number; readonly max?: number },
  bound: (value: number) => number | Date,
  lowest: number | Date,
): Pick<DataValidation, "operator" | "formulae"> {
  if (min !== undefined && max !== undefined) {
    return { operator: "between", formulae: [bound(min), bound(max)] };
  }
  if (max !== undefined) return { operator: "lessThanOrEqual", formulae: [bound(max)] };
  if (min !== undefined) return { operator: "greaterThanOrEqual", formulae: [bound(min)] };
  return { operator: "greaterThanOrEqual", formulae: [lowest] };
}

function listText(values: readonly string[]): string {
  const joined = values.join(",");
  if (values.some((value) => value.includes(",")) || joined.length > MAX_LIST) {
    throw new RangeError(`A list of ${values.length} values does not fit into a validation`);
  }
  return `"${joined.replaceAll('"', '""')}"`;
}

function text<Key extends string>(
  key: Key,
  value: string | undefined,
  limit: number,
): Partial<Record<Key, string>> {
  if (value === undefined) return {};
  const shown = value.length <= limit ? value : `${value.slice(0, limit - 1)}…`;
  const marked = shown.replaceAll(/\r\n|\r|\n/gu, LINE_BREAK_MARK);
  return { [key]: marked } as Partial<Record<Key, string>>;
}
