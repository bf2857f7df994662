/** One cell of the form: its value, or why there is none, and what is to be said about it. */
import type { Finding } from "../finding/finding.ts";
import { isCellError, type CellSnapshot } from "../workbook/workbook-snapshot.ts";
import { linksOutside } from "./external-link.ts";
import type { FigureValue } from "./figure.ts";
import { rawText, readScalar, type ReadingContext } from "./read-scalar.ts";
import type { Reading, ReadValue } from "./reading.ts";
import { findingBase, shown, type Subject } from "./subject.ts";

/** A text of an old encoding, as it was stored and as it reads. */
export interface Decoded {
  readonly raw: string;
  readonly text: string;
}

/** A cell, read. */
export interface CellReading {
  readonly value: FigureValue;
  /** Why `value` is `null`. */
  readonly why?: "blank" | "unreadable";
  /** The cell's content as text, where it is not the value itself. */
  readonly raw?: string;
  /** Understood in the one way it can be meant: to be told as a note. */
  readonly interpreted?: true;
  /** Stored in an old encoding and decoded: to be told as a note. */
  readonly decoded?: Decoded;
  readonly findings: readonly Finding[];
}

/**
 * Reads a cell by what it should hold. Never throws.
 *
 * Whether the value is in range is judged elsewhere (`judgeRange`), a blank is nobody's finding yet.
 */
export function readFigure(
  cell: CellSnapshot | undefined,
  subject: Subject,
  context: ReadingContext,
): CellReading {
  const links = cell === undefined ? [] : linkFindings(cell, subject);
  const reading = withLegacyText(readContent(cell, subject, context), cell, subject);
  // Where the link gave no value there is an error already, and no stored figure to speak of.
  if (links.length === 0 || reading.value === null) return reading;
  return { ...reading, findings: [...links, ...reading.findings] };
}

/** What was stored stays the raw text, whatever was made of it. */
function withLegacyText(
  reading: CellReading,
  cell: CellSnapshot | undefined,
  subject: Subject,
): CellReading {
  if (cell?.legacy === undefined || typeof cell.value !== "string") return reading;
  const { stored: raw, encoding, isUnsure } = cell.legacy;
  if (isUnsure !== true) return { ...reading, raw, decoded: { raw, text: cell.value } };
  // Where it gave no value there is an error already.
  if (reading.value === null) return reading;
  const args = { label: subject.label, raw, encoding };
  const unsure: Finding = {
    ...findingBase(subject, "warning"),
    code: "unclear-encoding",
    args,
  };
  return { ...reading, findings: [...reading.findings, unsure] };
}

function readContent(
  cell: CellSnapshot | undefined,
  subject: Subject,
  context: ReadingContext,
): CellReading {
  const { label } = subject;
  if (cell?.uncached === true) {
    return unreadable({
      ...findingBase(subject, "error"),
      code: "no-cached-value",
      args: { label },
    });
  }
  if (cell === undefined || cell.value === null) {
    return { value: null, why: "blank", findings: [] };
  }
  if (isCellError(cell.value)) {
    const { error } = cell.value;
    return unreadable({
      ...findingBase(subject, "error"),
      code: "formula-error",
      args: { label, error },
    });
  }
  const raw = rawText(cell.value, cell, context);
  return fromReading(readScalar(cell.value, cell, subject, context), raw, subject);
}

function fromReading(reading: Reading, raw: string, subject: Subject): CellReading {
  const { label, type } = subject;
  const error = findingBase(subject, "error");
  switch (reading.kind) {
    case "blank":
      return { value: null, why: "blank", findings: [], ...(raw.trim() === "" ? {} : { raw }) };
    case "value":
      return readValue(reading, raw, subject);
    case "ambiguous": {
      const readings = reading.readings.map((one) => shownReading(one, subject));
      return unreadable({ ...error, code: "ambiguous-value", args: { label, raw, readings } }, raw);
    }
    case "vague":
      return unreadable({ ...error, code: "vague-value", args: { label, raw } }, raw);
    case "wrong-type":
      if (type === "choice") {
        const choices = subject.choices ?? [];
        return unreadable({ ...error, code: "not-a-choice", args: { label, raw, choices } }, raw);
      }
      return unreadable(
        { ...error, code: "wrong-type", args: { label, expected: type, raw } },
        raw,
      );
  }
}

function readValue(
  { value, interpreted, dropped }: Extract<Reading, { kind: "value" }>,
  raw: string,
  subject: Subject,
): CellReading {
  if (interpreted === true) return { value, raw, interpreted, findings: [] };
  if (dropped !== true) return { value, findings: [] };
  const { label } = subject;
  const args = { label, raw, value: shown(value, subject) };
  return {
    value,
    raw,
    findings: [{ ...findingBase(subject, "warning"), code: "text-dropped", args }],
  };
}

function shownReading(value: ReadValue, subject: Subject): ReturnType<typeof shown> {
  const isDate = typeof value === "string" && subject.type !== "text" && subject.type !== "choice";
  return isDate ? { value, as: "date" } : shown(value, subject);
}

function unreadable(finding: Finding, raw?: string): CellReading {
  const base = { value: null, why: "unreadable", findings: [finding] } as const;
  return raw === undefined ? base : { ...base, raw };
}

function linkFindings({ formula }: CellSnapshot, subject: Subject): readonly Finding[] {
  if (formula === undefined || !linksOutside(formula)) return [];
  const args = { label: subject.label, formula: `=${formula}` };
  return [{ ...findingBase(subject, "warning"), code: "external-link", args }];
}
