/** Longest text constant in one piece: Excel refuses more than 255 characters in a formula. */
const LONGEST = 240;

/** Writes a text as a formula constant, cut into pieces that Excel accepts. */
export function quoteText(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0; from += LONGEST) {
    pieces.push(`"${text.slice(from, from + LONGEST).replaceAll('"', '""')}"`);
  }
  return pieces.join("&");
}
