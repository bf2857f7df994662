/** Ticks and boxes that fonts of signs draw: in the file they are letters. */

/** Some programs store them as private characters: U+F0FC for the letter U+00FC. */
const PRIVATE = 0xf000;

const signs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["wingdings", new Map(Object.entries({ ü: "✓", þ: "☑", û: "✗", ý: "☒", o: "☐", "¨": "☐" }))],
  ["wingdings 2", new Map(Object.entries({ P: "✓", R: "☑", O: "✗", S: "☒", "£": "☐" }))],
  ["symbol", new Map(Object.entries({ Ö: "√" }))],
]);

/** The sign that a cell shows; `undefined` where the font or its letter is no such sign. */
export function shownSign(text: string, font: string): string | undefined {
  const [letter = "", ...others] = Array.from(text.trim());
  if (others.length > 0 || letter === "") return undefined;
  const code = letter.charCodeAt(0);
  const plain = code >= PRIVATE ? String.fromCharCode(code - PRIVATE) : letter;
  return signs.get(font.toLowerCase())?.get(plain);
}
