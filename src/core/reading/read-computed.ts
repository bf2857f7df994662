/**
 * The cell of a computed indicator.
 *
 * Its cached value counts. Where there is none, or where it is older than what the pack's formula
 * gives from the cells as they stand, the pack's formula counts, with a note. A value that was
 * typed over the formula stays as typed: it is a note where it is right and an error where not.
 */
import type { Finding } from "../finding/finding.ts";
import type { Formula } from "../formula/formula.ts";
import { sheetFormula } from "../formula/sheet-formula.ts";
import { isCellError, type CellSnapshot } from "../workbook/workbook-snapshot.ts";
import { computeFrom, type ComputedValue, type ReadParts } from "./computed-value.ts";
import type { CellReading } from "./read-figure.ts";
import { findingBase, shown, type Subject } from "./subject.ts";

/** A tenth of a percentage point: what a ratio typed with one decimal may differ. */
const RATIO_TOLERANCE = 0.001;
const NUMBER_TOLERANCE = 1e-6;

/**
 * Settles what a computed cell says.
 *
 * @param reading - The cell read on its own.
 */
export function readComputed(
  cell: CellSnapshot | undefined,
  reading: CellReading,
  subject: Subject,
  formula: Formula,
  parts: ReadParts,
): CellReading {
  const computed = computeFrom(formula, parts);
  const hasFormula = cell?.formula !== undefined || cell?.uncached === true;
  if (!hasFormula && reading.why !== "blank") return readTyped(reading, subject, computed);
  if (computed.state === "unknown") return reading;
  const isOwn = cell?.formula === undefined || isFormulaOfPack(cell.formula, formula);
  if (computed.state !== "value") {
    // Another formula of the school's may well have a value where ours has none.
    if (reading.value !== null && !isOwn) return readTyped(reading, subject, computed);
    // The part has its own finding, and explains this cell as well: a blank counts as 0 there.
    return { value: null, why: computed.state, findings: [] };
  }
  if (reading.value !== null && isSame(reading.value, computed.value, subject)) return reading;
  if (computed.fromText || cell?.uncached === true) return computedInstead(computed.value, subject);
  // An error value of another formula has a cause that only the workbook knows. The pack's own gives
  // one where its names were lost, as by copying the sheet, and the school cannot mend that.
  if (isCellError(cell?.value) && !isOwn) return reading;
  if (isOwn || reading.why === "blank") return computedInstead(computed.value, subject);
  return {
    ...reading,
    findings: [...reading.findings, overwritten("error", reading, subject, computed)],
  };
}

function readTyped(reading: CellReading, subject: Subject, computed: ComputedValue): CellReading {
  if (reading.value === null) return reading;
  const value = computed.state === "value" ? computed.value : undefined;
  if (value === undefined || isSame(reading.value, value, subject)) {
    return {
      ...reading,
      findings: [...reading.findings, overwritten("note", reading, subject, computed)],
    };
  }
  return { ...reading, findings: [overwritten("error", reading, subject, computed)] };
}

function computedInstead(value: number, subject: Subject): CellReading {
  const args = { label: subject.label, computed: value };
  return { value, findings: [{ ...findingBase(subject, "note"), code: "no-cached-value", args }] };
}

function overwritten(
  severity: "error" | "note",
  reading: CellReading,
  subject: Subject,
  computed: ComputedValue,
): Finding {
  const value = computed.state === "value" ? computed.value : null;
  return {
    ...findingBase(subject, severity),
    code: "computed-overwritten",
    args: {
      label: subject.label,
      typed: shown(reading.value, subject),
      computed: shown(value, subject),
    },
  };
}

function isSame(value: CellReading["value"], computed: number, { type }: Subject): boolean {
  const tolerance = type === "ratio" ? RATIO_TOLERANCE : NUMBER_TOLERANCE;
  return typeof value === "number" && Math.abs(value - computed) <= tolerance + Number.EPSILON;
}

/** Programs write formulas back with other spaces and letters. */
function isFormulaOfPack(written: string, formula: Formula): boolean {
  const plain = (text: string): string => text.replace(/\s|^[=+]+/gu, "").toUpperCase();
  return [sheetFormula(formula), formula.text].some((text) => plain(text) === plain(written));
}
