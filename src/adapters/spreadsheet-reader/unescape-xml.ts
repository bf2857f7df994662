const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads XML's five entities and character references; others stay as they stand, because no
 * DOCTYPE that could define them is let in.
 */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  // Long texts with many quotes (a pack in a cell) take a tenth of the time this way.
  if (!text.includes("&#")) return unescapeNamed(text);
  return text.replaceAll(
    /&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(\w+));/gu,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return ENTITIES.get(name) ?? whole;
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** `&amp;` last: what it uncovers is text already. */
function unescapeNamed(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
