import { damaged } from "./guard-reason.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

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
    const end = text.indexOf(";", at);
    if (end === -1) throw damaged("a reference without end");
    plain += text.slice(from, at) + meaning(text.slice(at + 1, end));
    from = end + 1;
    at = text.indexOf("&", from);
  }
  return plain + text.slice(from);
}

function meaning(reference: string): string {
  const letter = ENTITIES.get(reference);
  if (letter !== undefined) return letter;
  const [, hex, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/u.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!(code > 0 && code <= 0x10_ff_ff)) throw damaged(`&${reference};`);
  return String.fromCodePoint(code);
}
