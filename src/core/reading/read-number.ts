/** Text in a number cell: every way that schools write a count, with nothing guessed. */
import { comparable } from "../workbook/clean-text.ts";
import { readingsOfDigits, type NumberType } from "./number-token.ts";
import {
  isVague,
  multiplierOf,
  repeatsWhatIsCounted,
  saysNone,
  spellsOut,
} from "./number-words.ts";
import {
  ambiguous,
  blank,
  interpretedAs,
  vague,
  withoutText,
  wrongType,
  type Reading,
} from "./reading.ts";

const NUMBER = /\d+(?:[.,]\d+| (?=\d{3}(?!\d))\d+)*/u;

/** `12/15`, `5-6`, `5 đến 6`, `12 15`: two numbers, and nobody says which is meant. */
const PAIR = /^(\d+(?:[.,]\d+)?)\s*(\/|-|–|đến|tới|hoặc|và|,|;|\s)\s*(\d+(?:[.,]\d+)?)(?=\D|$)/u;

/** `2+1`, `2 lớp + 1 lớp`: the first, or all together? */
const SUM = /\+\s*(?=\d)/u;

/** What programs write for large numbers: `1e3`. */
const EXPONENT = /^e[+-]?\d{1,2}$/u;

/** Words before a number that do not change it. */
const LEAD = /^(?:(?:đã|có|là|tổng số|tổng cộng|tổng)\s*)*[:=]?\s*/u;

/**
 * Reads the text of a cell that should hold a number.
 *
 * Ratios are fractions: `12,5%` is 0.125, and `0,12` is 0.12. `unitOfMeasure` is the indicator's:
 * where it says `triệu đồng`, `5 triệu` is 5.
 */
export function readNumber(text: string, type: NumberType, unitOfMeasure?: string): Reading {
  // Excel's own mark of text, where another program wrote it into the cell.
  const written = comparable(text).replace(/^['’] ?(?=\d)/u, "");
  if (written === "") return blank;
  if (saysNone(written)) return interpretedAs(0);
  if (isVague(written)) return vague;
  const [lead = ""] = LEAD.exec(written) ?? [];
  const rest = written.slice(lead.length);
  const signed = /^([-+–−]?)( ?)(?=\d)(.*)$/su.exec(rest);
  if (signed === null) return wrongType;
  const [, sign = "", gap = "", digits = ""] = signed;
  const reading = readPositive(digits, type, unitOfMeasure);
  const isNegative = sign !== "" && sign !== "+";
  // "- 5" is as likely a dash before a list item as a minus.
  if (isNegative && gap !== "" && reading.kind === "value" && typeof reading.value === "number") {
    return ambiguous(reading.value, -reading.value);
  }
  const result = isNegative ? negated(reading) : reading;
  return lead.trim() !== "" && result.kind === "value" ? withoutText(result.value) : result;
}

function readPositive(text: string, type: NumberType, unitOfMeasure: string | undefined): Reading {
  const token = NUMBER.exec(text)?.[0] ?? "";
  const tail = text.slice(token.length).trim();
  const percent = /^%\s*/u.exec(tail);
  if (percent !== null) return readPercent(token, tail.slice(percent[0].length), type);
  const pair = PAIR.exec(text);
  if (pair !== null && token === pair[1]) return readPair(pair, type);
  const readings = readingsOfDigits(token, type);
  const [value] = readings;
  if (value === undefined) return wrongType;
  if (readings.length > 1) return ambiguous(...readings);
  if (EXPONENT.test(tail)) return ambiguous(value, Number(token + tail));
  const [, ...added] = withoutBrackets(tail).split(SUM);
  if (added.length > 0) return ambiguous(value, added.reduce(plusTerm(type), value));
  return besideText(value, tail, unitOfMeasure);
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, "");
}

function plusTerm(type: NumberType): (sum: number, term: string) => number {
  return (sum, term) => sum + (readingsOfDigits(NUMBER.exec(term)?.[0] ?? "", type)[0] ?? 0);
}

function besideText(value: number, tail: string, unitOfMeasure: string | undefined): Reading {
  const factor = multiplierOf(tail);
  const unitFactor = multiplierOf(unitOfMeasure ?? "");
  if (unitFactor !== undefined && factor === undefined && /^(?:đồng|đ|vnđ)$/u.test(tail)) {
    // "5.000.000 đồng" where triệu đồng is asked.
    return ambiguous(value, value / unitFactor);
  }
  if (tail === "" || spellsOut(value, tail) || repeatsWhatIsCounted(tail, unitOfMeasure)) {
    return interpretedAs(value);
  }
  if (factor !== undefined) return ambiguous(value, value * factor);
  if (tail.startsWith("rưỡi")) return ambiguous(value, value + 0.5);
  return isVague(tail) ? vague : withoutText(value);
}

function readPercent(token: string, tail: string, type: NumberType): Reading {
  const readings = readingsOfDigits(token, type === "integer" ? "decimal" : type);
  const [value] = readings;
  if (value === undefined || type === "integer") return wrongType;
  if (readings.length > 1) return ambiguous(...readings.map(hundredth));
  const fraction = type === "ratio" ? hundredth(value) : value;
  if (tail === "") return interpretedAs(fraction);
  // "100% (45/45)": the parts say the same as the percentage.
  const parts = /^\(?\s*(\d+)\s*\/\s*(\d+)\s*\)?$/u.exec(tail);
  const same = parts !== null && Math.abs(Number(parts[1]) / Number(parts[2]) - fraction) <= 0.005;
  return same ? interpretedAs(fraction) : withoutText(fraction);
}

function readPair(pair: RegExpExecArray, type: NumberType): Reading {
  const [, first = "", , second = ""] = pair;
  return ambiguous(...readingsOfDigits(first, type), ...readingsOfDigits(second, type));
}

/** Exact where a division would not be: 92.8 / 100 is 0.9279999999999999. */
function hundredth(value: number): number {
  return Number(`${value}e-2`);
}

function negated(reading: Reading): Reading {
  if (reading.kind === "value" && typeof reading.value === "number") {
    return { ...reading, value: 0 - reading.value };
  }
  if (reading.kind !== "ambiguous") return reading;
  return ambiguous(...reading.readings.map((one) => (typeof one === "number" ? -one : one)));
}
