/** What the pack's own formula gives for a computed indicator, from the figures as they were read. */
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { Formula } from "../formula/formula.ts";
import { missingOperands } from "../formula/missing.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { IndicatorType } from "../report-pack/report-pack.ts";
import { formulaValueOf } from "./figure-in-cell.ts";
import type { CellReading } from "./read-figure.ts";

export type ComputedValue =
  | {
      readonly state: "value";
      readonly value: number;
      /** Some part is text that was interpreted, so the sheet itself calculates otherwise. */
      readonly fromText: boolean;
    }
  /** A part is blank, or the denominator is 0. */
  | { readonly state: "blank" }
  | { readonly state: "unreadable" }
  /** The formula gives no number. */
  | { readonly state: "unknown" };

/** A figure as far as it is read, by code. */
export type ReadParts = ReadonlyMap<
  IndicatorCode,
  { readonly type: IndicatorType; readonly reading: CellReading }
>;

/** Computes an indicator. Parts that are on no form count as blank. */
export function computeFrom(formula: Formula, parts: ReadParts): ComputedValue {
  const partOf = (name: string): ReturnType<ReadParts["get"]> => {
    const reference = parseName(name);
    return reference?.aspect === "value" ? parts.get(reference.code) : undefined;
  };
  const { verdict } = missingOperands(formula, "skip-if-any", (name) => {
    const reading = partOf(name)?.reading;
    if (reading?.why === "unreadable") return "unreadable";
    return (reading?.value ?? null) === null ? "blank" : "value";
  });
  if (verdict === "unreadable") return { state: "unreadable" };
  if (verdict === "skip") return { state: "blank" };
  const value = evaluateFormula(formula, (name) => {
    const part = partOf(name);
    return part === undefined ? null : formulaValueOf(part.reading.value, part.type);
  });
  if (value === "" || value === null) return { state: "blank" };
  if (typeof value !== "number") return { state: "unknown" };
  const fromText = formula.operands.some(({ name }) => partOf(name)?.reading.raw !== undefined);
  return { state: "value", value, fromText };
}
