/**
 * Numbers as spreadsheet programs see them: fifteen significant digits.
 *
 * Binary fractions are not decimal ones (`0.1+0.2`, `1.005`), and Excel hides that by looking at
 * fifteen digits wherever it compares, rounds or prints.
 */

const DIGITS = 15;

/** Rounds to 15 significant digits. */
export function toFifteenDigits(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/**
 * Rounds half away from zero on the decimal digits, so that 2.675 to two places is 2.68.
 *
 * @param places - Digits after the decimal point; negative rounds to tens, hundreds.
 */
export function roundHalfAway(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const shifted = Number(exponent) + Math.trunc(places);
  if (shifted >= DIGITS) return value;
  if (shifted < -1) return 0;
  const whole = Math.round(Number(`${mantissa}e${shifted}`));
  const rounded = Number(`${whole}e${-Math.trunc(places)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * The sum, without the dust of binary fractions: `0.5-0.4-0.1` is 0.
 *
 * Excel and LibreOffice give 0 where two addends cancel within their digits.
 */
export function addCleanly(left: number, right: number): number {
  const sum = left + right;
  return sum !== 0 && toFifteenDigits(left) === toFifteenDigits(-right) ? 0 : sum;
}

/** Distance of two numbers with the decimals that they have themselves: 100.1 and 100 are 0.1 apart. */
export function cleanDifference(left: number, right: number): number {
  const larger = Math.max(Math.abs(left), Math.abs(right));
  if (larger === 0) return 0;
  const places = DIGITS - 1 - Math.floor(Math.log10(larger));
  return roundHalfAway(Math.abs(left - right), places);
}
