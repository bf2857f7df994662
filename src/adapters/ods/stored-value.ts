/** The value of a cell of an OpenDocument table, by the type it gives. */
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { storedValue } from "../spreadsheet-reader/cell-value.ts";
import type { XmlAttributes } from "../spreadsheet-reader/open-tag.ts";
import { noSharedStrings } from "../spreadsheet-reader/shared-strings.ts";

type Value = Pick<CellSnapshot, "value" | "isDate" | "isPercent">;

/** What a cell's tag says; its text comes after. */
export interface StoredCell {
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly boolean: string | undefined;
  readonly string: string | undefined;
}

/** Serial numbers of the 1900 system: dates stand in words, whatever day the document counts from. */
const CONTEXT = { strings: noSharedStrings, dateSystem: "1900" } as const;

const TIME = /^(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/u;

/** What LibreOffice shows where a formula fails, its own numbered errors included. */
const ERROR = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)|Err:\d+)$/u;

/** Takes from a tag what says its value. LibreOffice tells an error in a type of its own. */
export function storedCell(attributes: XmlAttributes): StoredCell {
  return {
    type: attributes.get("office:value-type"),
    isError: attributes.get("calcext:value-type") === "error",
    number: attributes.get("office:value"),
    date: attributes.get("office:date-value"),
    time: attributes.get("office:time-value"),
    boolean: attributes.get("office:boolean-value"),
    string: attributes.get("office:string-value"),
  };
}

/**
 * Reads a value.
 *
 * @param text - The paragraphs of the cell; `undefined` if there are none.
 * @param isFormula - Only a formula's value can be an error.
 * @returns Value `null` where there is none.
 * @see OpenDocument 1.3 part 3, 19.389 (office:value-type)
 */
export function valueOfOds(cell: StoredCell, text: string | undefined, isFormula: boolean): Value {
  const shown = text === undefined || text === "" ? (cell.string ?? "") : text;
  if (isFormula && (cell.isError || (cell.type === "string" && ERROR.test(shown)))) {
    return { value: { error: shown === "" ? "#VALUE!" : shown } };
  }
  switch (cell.type) {
    case "float":
    case "currency":
      return storedValue(undefined, cell.number, CONTEXT);
    case "percentage":
      return { ...storedValue(undefined, cell.number, CONTEXT), isPercent: true };
    case "date": {
      const { value } = storedValue("d", cell.date, CONTEXT);
      return typeof value === "number" ? { value, isDate: true } : { value };
    }
    case "time":
      return { value: cell.time === undefined ? null : fractionOfDay(cell.time) };
    case "boolean":
      return storedValue("b", cell.boolean, CONTEXT);
    case "string":
      return { value: cell.string ?? text ?? "" };
    default:
      // LibreOffice gives no type where a formula gives "", but a paragraph.
      return { value: text === undefined || (text === "" && !isFormula) ? null : text };
  }
}

/** A duration in days; a text that is none stays text. */
function fractionOfDay(text: string): number | string {
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = TIME.exec(text) ?? [];
  if (!TIME.test(text)) return text;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  return (sign === undefined ? 1 : -1) * (Number(days) + total / 86_400);
}
