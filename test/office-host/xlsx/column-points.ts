/** Column widths: characters of Calibri 11 in files, points in Excel's API. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export function pointsFromWidth(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

export function widthFromPoints(points: number): number {
  return Math.max(points / POINTS_PER_PIXEL - PADDING_PIXELS, 0) / DIGIT_PIXELS;
}
