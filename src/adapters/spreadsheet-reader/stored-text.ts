/**
 * Reads text as the format stores it: `_x000D_` stands for the letter of that number, and
 * `_x005F_` keeps an underscore from being read so.
 *
 * @see ECMA-376-1:2016 22.9.2.19 (ST_Xstring)
 */
export function decodeStoredText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
