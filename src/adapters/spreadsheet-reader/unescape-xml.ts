import { damaged } from "./guard-reason.ts";
import { mark, standsAt } from "./marks.ts";
import { Utf8 } from "./utf8.ts";

const [TAB, LINE_FEED, AMPERSAND, SEMICOLON, NUMBER_SIGN, LETTER_X] = [
  9, 10, 38, 59, 35, 120,
] as const;

const encoder = new TextEncoder();

interface Entity {
  /** What stands behind `&`. */
  readonly name: Uint8Array;
  readonly letter: number;
}

/** XML's own, by the first byte of their names. */
const entities: (readonly Entity[] | undefined)[] = [];
for (const [name, letter] of [
  ["quot;", '"'],
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["apos;", "'"],
] as const) {
  const first = name.charCodeAt(0);
  const entity = { name: mark(name), letter: letter.charCodeAt(0) };
  entities[first] = [...(entities[first] ?? []), entity];
}

/**
 * Where a reference ends that begins at `at`: one of XML's five, or the number of a letter.
 *
 * @throws {RefusedFileError} `damaged` for any other: no DOCTYPE that could define it is let in.
 */
export function referenceEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === NUMBER_SIGN) return numberEnd(bytes, at + 2);
  const entity = entityAt(bytes, at);
  if (entity === undefined) throw damaged("a reference");
  return at + 1 + entity.name.length;
}

/** Bytes of a text for which there is a place already: formulas are full of references. */
const SHORT = 1024;
const short = Utf8.ofLength(SHORT);

/** What a line break or a tab stands for in an attribute; only a reference gives it one. */
export const IN_ATTRIBUTE = 32;

/**
 * The text between two places, its references read, of which `referenceEnd` let each pass.
 *
 * @param breaks - Letter in place of line breaks and tabs that stand there.
 */
export function unescapeXml(
  { bytes }: Utf8,
  from: number,
  end: number,
  breaks?: typeof IN_ATTRIBUTE,
): string {
  // No reference is shorter than the letter that it means.
  const plain = end - from > SHORT ? Utf8.ofLength(end - from) : short;
  const letters = plain.bytes;
  let length = 0;
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte !== AMPERSAND) {
      const isBreak = byte === TAB || byte === LINE_FEED;
      letters[length] = isBreak && breaks !== undefined ? breaks : byte;
      length += 1;
      at += 1;
      continue;
    }
    const entity = entityAt(bytes, at);
    if (entity === undefined) {
      const next = referenceEnd(bytes, at);
      const letter = String.fromCodePoint(letterNumbered(bytes, at + 2, next - 1));
      length += encoder.encodeInto(letter, letters.subarray(length)).written;
      at = next;
    } else {
      letters[length] = entity.letter;
      length += 1;
      at += 1 + entity.name.length;
    }
  }
  return plain.text(0, length);
}

function entityAt(bytes: Uint8Array, at: number): Entity | undefined {
  const candidates = entities[bytes[at + 1] ?? 0];
  // A loop and not `find`: a pack that a form carries has thousands of them.
  if (candidates !== undefined) {
    for (const entity of candidates) if (standsAt(bytes, at + 1, entity.name)) return entity;
  }
  return undefined;
}

/** Where the number behind `&#` ends, its semicolon included. */
function numberEnd(bytes: Uint8Array, from: number): number {
  const isHex = bytes[from] === LETTER_X;
  let at = isHex ? from + 1 : from;
  while (isDigit(bytes[at] ?? 0, isHex)) at += 1;
  const code = letterNumbered(bytes, from, at);
  // Half of a letter is none, and UTF-8 has no bytes for it.
  const isHalf = code >= 0xd8_00 && code <= 0xdf_ff;
  const isLetter = code > 0 && code <= 0x10_ff_ff && !isHalf;
  if (bytes[at] !== SEMICOLON || !isLetter) throw damaged("a reference");
  return at + 1;
}

function isDigit(byte: number, isHex: boolean): boolean {
  const letter = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (isHex && letter >= 0x61 && letter <= 0x66);
}

/** `NaN` without digits. */
function letterNumbered(bytes: Uint8Array, from: number, end: number): number {
  const isHex = bytes[from] === LETTER_X;
  let digits = "";
  for (let at = isHex ? from + 1 : from; at < end; at += 1) {
    digits += String.fromCharCode(bytes[at] ?? 0);
  }
  return Number.parseInt(digits, isHex ? 16 : 10);
}
