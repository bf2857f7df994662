/**
 * The digits of a number as people write them in Vietnam: `.` or a space between thousands and a
 * decimal comma, or the other way round where the machine speaks English.
 */
import type { IndicatorType } from "../report-pack/report-pack.ts";

export type NumberType = Extract<IndicatorType, "integer" | "decimal" | "ratio">;

/** More digits than Excel keeps: an account number perhaps, and it would lose its end. */
const MOST_DIGITS = 15;

/**
 * Every number that a run of digits and separators can mean.
 *
 * @param token - Digits with `.`, `,` or single spaces between them; no sign.
 * @returns None where it is no number (`12.5.3`), two where it has two readings (`1.234` in a
 *   decimal). A group of three digits is thousands in an integer, as counts have no decimals.
 */
export function readingsOfDigits(token: string, type: NumberType): readonly number[] {
  if (token.replace(/\D/gu, "").replace(/^0+/u, "").length > MOST_DIGITS) return [];
  if (/^\d+$/u.test(token)) return [Number(token)];
  const thousands = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/u.exec(token);
  if (thousands !== null) {
    const whole = Number(token.replace(/[., ]/gu, ""));
    const isSingleGroup = /^\d+[.,]\d{3}$/u.test(token);
    if (type === "integer" || !isSingleGroup) return [whole];
    return [Number(token.replace(",", ".")), whole];
  }
  const simple = /^(\d+)[.,](\d+)$/u.exec(token);
  if (simple !== null) return [Number(`${simple[1] ?? ""}.${simple[2] ?? ""}`)];
  const mixed = /^([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$/u.exec(token);
  if (mixed !== null) {
    const whole = (mixed[1] ?? "").replace(/[., ]/gu, "");
    return [Number(`${whole}.${mixed[3] ?? ""}`)];
  }
  return [];
}
