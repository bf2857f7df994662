/** The value of a cell as the file writes it, by the type it gives. */
import type { CellScalar } from "../../core/workbook/workbook-snapshot.ts";
import { damaged } from "./guard-reason.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { decodeStoredText } from "./stored-text.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** Whole numbers of this many digits are held exactly. */
export const SAFE_DIGITS = 15;
const WHOLE = /^-?\d+$/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u;
const MS_PER_DAY = 86_400_000;
/** Serial numbers of 1 January 1970. */
const EPOCH = { "1900": 25_569, "1904": 24_107 };

export interface StoredValue {
  readonly value: CellScalar;
  /** Stored as an ISO date, whatever the number format shows. */
  readonly isIsoDate?: true;
  /** The font that the text brings along, whatever its cell's. */
  readonly font?: string | undefined;
}

/** What a value needs from the rest of the workbook. */
export interface ValueContext {
  readonly strings: SharedStrings;
  readonly dateSystem: "1900" | "1904";
}

/**
 * Reads a stored value.
 *
 * A number is read by the format's own grammar only: `1,5`, `0x10` or one too big to hold
 * exactly is given as the text that stands there, so that nobody takes half of it for the figure.
 *
 * @param type - The cell's `t`; absent means a number.
 * @param text - Content of `v`, unescaped; `undefined` if there is none.
 * @throws {RefusedFileError} `damaged` for a shared string that is not there, and for a type that
 *   is none.
 * @see ECMA-376-1:2016 18.18.11 (ST_CellType)
 */
export function storedValue(
  type: string | undefined,
  text: string | undefined,
  { strings, dateSystem }: ValueContext,
): StoredValue {
  if (text === undefined) return { value: null };
  switch (type) {
    case "s":
      return sharedString(text.trim(), strings);
    case "str":
      return { value: decodeStoredText(text) };
    case "b":
      return { value: booleanOf(text.trim()) };
    case "e":
      return { value: { error: text.trim() } };
    case "d":
      return dateOf(text.trim(), dateSystem);
    case "n":
    case undefined:
      return { value: numberOf(text.trim()) };
    default:
      throw damaged(`type ${type}`);
  }
}

function sharedString(index: string, strings: SharedStrings): StoredValue {
  const value = /^\d+$/u.test(index) ? strings.at(Number(index)) : undefined;
  if (value === undefined) throw damaged(`shared string ${index}`);
  const font = strings.fonts.get(Number(index));
  return font === undefined ? { value } : { value, font };
}

function booleanOf(text: string): CellScalar {
  if (text === "1" || text === "true") return true;
  if (text === "0" || text === "false") return false;
  return text === "" ? null : text;
}

function numberOf(text: string): CellScalar {
  if (text === "") return null;
  const number = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(number)) return text;
  return text.length > SAFE_DIGITS && WHOLE.test(text) && BigInt(text) !== BigInt(number)
    ? text
    : number;
}

function dateOf(text: string, system: "1900" | "1904"): StoredValue {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return { value: text === "" ? null : text };
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_PER_DAY;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value: EPOCH[system] + date + time, isIsoDate: true };
}
