/** What somebody wrote into a cell, as text. */
import { calendarDate, type DateSystem } from "../workbook/date-serial.ts";
import { isCellError, type CellSnapshot } from "../workbook/workbook-snapshot.ts";
import type { CellForm, CellReading } from "./cell-form.ts";

/**
 * Reads a cell.
 *
 * A number is the text that was typed, as far as the program kept it; where it made a date of it
 * (`3-1`), nobody can tell what was typed.
 *
 * @returns `undefined` for a blank.
 */
export function readCell(
  cell: CellSnapshot | undefined,
  form: CellForm,
  dateSystem: DateSystem,
): CellReading | undefined {
  if (form.isFormula === true && cell?.formula !== undefined) {
    return form.read(`=${cell.formula.normalize("NFC")}`);
  }
  if (cell?.uncached === true) {
    return { problems: [{ code: "cell-unreadable", args: { found: "" } }] };
  }
  const value = cell?.value ?? null;
  if (isCellError(value)) {
    return { problems: [{ code: "cell-unreadable", args: { found: value.error } }] };
  }
  if (typeof value === "number" && cell?.isDate === true) {
    const shown = calendarDate(value, dateSystem) ?? String(value);
    return { problems: [{ code: "turned-into-date", args: { shown } }] };
  }
  const text = writtenText(value);
  return text === "" ? undefined : form.read(text);
}

/** Text of a cell for telling what it is: a heading, a blank. */
export function writtenText(value: CellSnapshot["value"]): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value)
    .normalize("NFC")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u200B\uFEFF]/gu, "")
    .trim();
}
