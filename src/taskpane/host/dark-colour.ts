/**
 * Whether a background asks for light letters.
 *
 * @param colour - `#RRGGBB`, as Office says it.
 * @returns `undefined` for anything else: Excel on the web says nothing.
 * @see WCAG 2.2, relative luminance; the middle is where black and white letters contrast alike.
 */
export function isDarkColour(colour: unknown): boolean | undefined {
  if (typeof colour !== "string" || !/^#[\da-f]{6}$/iu.test(colour)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
