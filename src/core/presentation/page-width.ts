/**
 * Column width, in characters of the default font, of a landscape A4 page at full size between the
 * margins of Decree 30/2020/ND-CP: 252 mm, a character being 6 points.
 */
export const LANDSCAPE_WIDTH = 117;
