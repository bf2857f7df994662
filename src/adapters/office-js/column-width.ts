/**
 * Width of a digit of the planned workbooks' default font (Times New Roman 12) in pixels, and what
 * Excel adds to every column.
 *
 * @see ECMA-376-1:2016 18.3.1.13 (col): width in pixels
 */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * Converts a planned width to what Office.js takes.
 *
 * The open workbook's own default font does not matter: our cells bring theirs, and they must fit.
 *
 * @param characters - Digits of the default font.
 * @returns Points.
 */
export function pointsFromCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
