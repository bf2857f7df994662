/** What Excel makes of a value that is written through `values` or `formulas`. */
import { parse, tokenize } from "@borgar/fx";
import type { DateSystem } from "../../../src/core/workbook/date-serial.ts";
import type { CellScalar } from "../../../src/core/workbook/workbook-snapshot.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import type { Json } from "../rich-api/wire.ts";
import { dateFromInput } from "./input-date.ts";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

export interface CellInput {
  readonly value: CellScalar;
  /** Without the equals sign. */
  readonly formula?: string;
  /** Format that Excel sets by itself because the text looks like it. */
  readonly numberFormat?: string;
}

/**
 * Reads a written value as Excel does when it is typed: `00123` becomes 123, `1/2` a date, `12%`
 * 0.12; a leading apostrophe makes text and is not part of it.
 *
 * @param numberFormat - Of the cell: `@` keeps what is written as text, numbers included.
 * @returns `undefined` for `null`, which leaves the cell alone.
 * @throws {ApiError} `InvalidArgument` for a formula that cannot be read or text that is too long.
 */
export function readInput(
  input: Json,
  numberFormat: string,
  dateSystem: DateSystem,
): CellInput | undefined {
  if (input === null) return undefined;
  if (typeof input === "number" || typeof input === "boolean") {
    const isText = numberFormat === "@" && typeof input === "number";
    return { value: isText ? String(input) : input };
  }
  if (typeof input !== "string") throw invalidArgument("A cell takes text, number or yes/no");
  if (input === "") return { value: null };
  if (input.length > MAX_TEXT) throw invalidArgument("Text over 32,767 characters");
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return readFormula(input.slice(1));
  return readText(input, dateSystem);
}

function readFormula(formula: string): CellInput {
  if (formula.length > MAX_FORMULA) throw invalidArgument("Formula over 8,192 characters");
  try {
    parse(tokenize(`=${formula}`));
  } catch (error) {
    throw invalidArgument(`Formula =${formula}: ${String(error)}`);
  }
  return { value: 0, formula };
}

function readText(input: string, dateSystem: DateSystem): CellInput {
  const text = input.trim();
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === "true" };
  if (ERRORS.includes(text)) return { value: { error: text } };
  const percent = /^([-+]?[\d,.]+)\s*%$/u.exec(text)?.[1];
  if (percent !== undefined) {
    const value = numberOf(percent);
    if (value !== undefined) return { value: value / 100, numberFormat: "0.00%" };
  }
  const value = numberOf(text);
  if (value !== undefined) return { value };
  const date = dateFromInput(text, dateSystem);
  if (date !== undefined) return { value: date.serial, numberFormat: date.numberFormat };
  // Typed into a cell, these begin a formula; what it then means is nobody's intention.
  if (/^[-+@]/u.test(input)) return { value: { error: "#NAME?" }, formula: input };
  return { value: input };
}

function numberOf(text: string): number | undefined {
  const isNumber = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[-+]?\d+)?$|^[-+]?\.\d+$/iu;
  return isNumber.test(text) ? Number(text.replaceAll(",", "")) : undefined;
}
