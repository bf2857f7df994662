/** Excel takes no longer text in a formula; shorter, as some programs count bytes. */
const LONGEST_TEXT = 250;

/** Writes a text as a constant of a sheet's formula; a long one in pieces, joined in parentheses. */
export function textConstant(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += LONGEST_TEXT)
    pieces.push(`"${text.slice(at, at + LONGEST_TEXT).replaceAll('"', '""')}"`);
  return pieces.length === 1 ? pieces.join("") : `(${pieces.join("&")})`;
}
