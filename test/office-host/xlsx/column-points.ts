/**
 * Column widths: digits of Calibri 11, padding included, in files; points in Excel's API.
 *
 * @see ECMA-376-1:2016 18.3.1.13 (col)
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsFromWidth(width: number): number {
  const rounded = (256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256;
  return Math.trunc(rounded * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function widthFromPoints(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}
