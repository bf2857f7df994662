/** Numbers as text in the format General, as `&` and `LEN` see them: no locale, 15 digits. */
import { toFifteenDigits } from "./significant-digits.ts";

/** From here on the format General writes an exponent. */
const LARGE = 1e15;
const SMALL = 1e-9;

/** The text that a number becomes when it is joined to text, e.g. `0.5`, `1E+15`. */
export function generalText(value: number): string {
  const shown = toFifteenDigits(value);
  const size = Math.abs(shown);
  if (size !== 0 && (size >= LARGE || size < SMALL)) return scientific(shown);
  if (size === 0 || size >= 1e-6) return String(shown === 0 ? 0 : shown);
  // JavaScript would write an exponent here.
  const [mantissa = "", exponent = "0"] = shown.toExponential().split("e");
  return shown.toFixed(mantissa.replace(/\D/gu, "").length - 1 - Number(exponent));
}

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const digits = String(Math.abs(Number(exponent))).padStart(2, "0");
  return `${mantissa}E${Number(exponent) < 0 ? "-" : "+"}${digits}`;
}
