import { damaged } from "./guard-reason.ts";

/** What stands behind `&`, the most frequent first, and what it means. */
const ENTITIES: readonly (readonly [string, string])[] = [
  ["quot;", '"'],
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["apos;", "'"],
];

/** What may stand behind `&`; whether a number is a letter is seen when the text is read. */
export const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);/y;

/**
 * Reads XML's five entities and character references.
 *
 * @throws {RefusedFileError} `damaged` for any other: no DOCTYPE that could define it is let in.
 */
export function unescapeXml(text: string): string {
  let at = text.indexOf("&");
  if (at === -1) return text;
  let plain = "";
  let from = 0;
  while (at !== -1) {
    if (at > from) plain += text.slice(from, at);
    const entity = ENTITIES.find(([name]) => text.startsWith(name, at + 1));
    if (entity === undefined) {
      const end = text.indexOf(";", at);
      if (end === -1) throw damaged("a reference without end");
      plain += letterNumbered(text.slice(at + 1, end));
      from = end + 1;
    } else {
      plain += entity[1];
      from = at + 1 + entity[0].length;
    }
    at = text.indexOf("&", from);
  }
  return plain + text.slice(from);
}

function letterNumbered(reference: string): string {
  const [, hex, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/u.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!(code > 0 && code <= 0x10_ff_ff)) throw damaged(`&${reference};`);
  return String.fromCodePoint(code);
}
