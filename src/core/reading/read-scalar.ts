/**
 * A cell's own value read by the type of figure that is asked.
 *
 * The type comes from the cell, not from its look: a true number is taken as it is, whatever its
 * format; only text has to be understood.
 */
import type { CellSnapshot } from "../workbook/workbook-snapshot.ts";
import { calendarDate, type DateSystem } from "../workbook/date-serial.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readText } from "./read-text.ts";
import { readYesNo } from "./read-yes-no.ts";
import { ambiguous, exactly, interpretedAs, wrongType, type Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** What reading needs to know of the workbook and the campaign. */
export interface ReadingContext {
  readonly dateSystem: DateSystem;
  /** The campaign's year. */
  readonly year: number;
}

type Asked = Pick<Subject, "type" | "choices" | "unitOfMeasure">;

/** Reads a value that is neither blank nor an error value. */
export function readScalar(
  value: number | string | boolean,
  cell: Pick<CellSnapshot, "isDate">,
  asked: Asked,
  context: ReadingContext,
): Reading {
  if (typeof value === "string") return readWritten(value, asked, context);
  if (typeof value === "boolean") return readTruth(value, asked);
  return readTrueNumber(value, cell.isDate === true, asked, context);
}

/** The cell's content as text, as its reader sees it. */
export function rawText(
  value: number | string | boolean,
  cell: Pick<CellSnapshot, "isDate">,
  { dateSystem }: ReadingContext,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const date = cell.isDate === true ? calendarDate(value, dateSystem) : undefined;
  return date === undefined ? String(value) : dayMonthYear(date);
}

function readWritten(text: string, asked: Asked, { year }: ReadingContext): Reading {
  switch (asked.type) {
    case "integer":
    case "decimal":
    case "ratio":
      return readNumber(text, asked.type, asked.unitOfMeasure);
    case "boolean":
      return readYesNo(text);
    case "date":
      return readDate(text, year);
    case "choice":
      return readChoice(text, asked.choices ?? []);
    case "text":
      return readText(text);
  }
}

function readTruth(value: boolean, { type, choices }: Asked): Reading {
  switch (type) {
    case "boolean":
      return interpretedAs(value);
    case "text":
      return exactly(value ? "TRUE" : "FALSE");
    case "choice":
      return readChoice(value ? "TRUE" : "FALSE", choices ?? []);
    default:
      return wrongType;
  }
}

/** Typed as `2/9` or `12/4`, a count becomes a date of our days; no count is that large. */
export const SMALLEST_DATE_IN_COUNT = 20_000;

function readTrueNumber(
  value: number,
  isDate: boolean,
  { type, choices }: Asked,
  { dateSystem }: ReadingContext,
): Reading {
  const date = calendarDate(value, dateSystem);
  switch (type) {
    case "integer":
    case "decimal":
    case "ratio":
      return isDate && date !== undefined && value >= SMALLEST_DATE_IN_COUNT
        ? ambiguous(value, date)
        : exactly(value);
    case "boolean":
      return value === 1 || value === 0 ? interpretedAs(value === 1) : wrongType;
    case "date":
      return readSerial(date, isDate);
    case "choice":
      return readChoice(String(value), choices ?? []);
    case "text":
      return isDate && date !== undefined
        ? interpretedAs(dayMonthYear(date))
        : exactly(String(value));
  }
}

/** A number without date format is a date only where it gives one of living memory: 2024 is a year. */
export const LIVING_MEMORY = { from: "1930-01-01", to: "2100-12-31" } as const;

function readSerial(date: string | undefined, isDate: boolean): Reading {
  if (date === undefined) return wrongType;
  if (isDate) return exactly(date);
  return date >= LIVING_MEMORY.from && date <= LIVING_MEMORY.to ? interpretedAs(date) : wrongType;
}

function dayMonthYear(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${month}/${year}`;
}
