import type { DataValidation } from "exceljs";
import type { ValidationModel } from "../model/sheet-model.ts";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The members that any of the model's rules and prompts may have. */
interface Texts {
  readonly showPrompt?: unknown;
  readonly title?: unknown;
  readonly message?: unknown;
  readonly source?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

/** `undefined` for a validation without a rule. */
export function validationFromModel({ properties }: ValidationModel): DataValidation | undefined {
  const rule = asRecord(properties.get("Rule")) as Readonly<Record<string, unknown>>;
  const [kind = ""] = Object.keys(rule);
  const prompt = asRecord(properties.get("Prompt"));
  const texts = {
    allowBlank: properties.get("IgnoreBlanks") !== false,
    showInputMessage: prompt.showPrompt === true,
    promptTitle: textOf(prompt.title),
    prompt: textOf(prompt.message),
    showErrorMessage: true,
  };
  const { source, formula1, formula2, operator } = asRecord(rule[kind]);
  if (kind === "list") {
    const text = textOf(source);
    const formula = text.startsWith("=") ? text.slice(1) : `"${text}"`;
    return { type: "list", formulae: [formula], ...texts };
  }
  const type = TYPES[kind];
  if (type === undefined) return undefined;
  const formulae = [formula1, formula2].filter((one) => one !== undefined).map(textOf);
  return {
    type,
    operator: OPERATORS[textOf(operator)] ?? "between",
    formulae,
    ...texts,
  } as DataValidation;
}

function asRecord(value: unknown): Texts {
  return typeof value === "object" && value !== null ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
