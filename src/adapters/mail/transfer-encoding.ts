/**
 * How bytes travel in a mail, undone exactly or not at all: a table that lost its end, or a letter
 * in the middle, still looks like a table.
 *
 * @see RFC 2045 6
 */
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { plainName } from "./attachment-name.ts";

/**
 * Undoes an encoding.
 *
 * @param encoding - As the head names it; empty where it names none.
 * @throws {RefusedFileError} `damaged` where the bytes do not follow it to the end; `other-format`
 *   for an encoding that is not known.
 */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return body;
    case "base64":
      return decodeBase64(body);
    case "quoted-printable":
      return decodeQuotedPrintable(body);
    default:
      throw new RefusedFileError({ code: "other-format", format: plainName(encoding) });
  }
}

const PADDING = 61;
const SPACE = -1;
const NOTHING = -2;
const DIGITS = new Int8Array(256).fill(NOTHING);
for (const space of [9, 10, 13, 32]) DIGITS[space] = SPACE;
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").forEach(
  (letter, digit) => {
    DIGITS[letter.charCodeAt(0)] = digit;
  },
);

/** Groups of four letters, the last one filled up: what was cut off is seen by what it lacks. */
function decodeBase64(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(body.length / 4) * 3);
  let filled = 0;
  let group = 0;
  let letters = 0;
  let padding = 0;
  // By index: an iterator costs several times as much.
  let at = 0;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    at += 1;
    const digit = DIGITS[byte] ?? NOTHING;
    if (digit === SPACE) continue;
    if (byte === PADDING) {
      padding += 1;
      continue;
    }
    if (digit < 0 || padding > 0) throw damaged("base64");
    group = ((group << 6) | digit) & 0xff_ff_ff;
    letters += 1;
    if (letters % 4 === 0) {
      bytes[filled] = group >> 16;
      bytes[filled + 1] = (group >> 8) & 255;
      bytes[filled + 2] = group & 255;
      filled += 3;
    }
  }
  const rest = letters % 4;
  if (rest === 1 || padding !== (rest === 0 ? 0 : 4 - rest)) throw damaged("base64");
  if (rest === 2) bytes[filled] = (group >> 4) & 255;
  if (rest === 3) {
    bytes[filled] = (group >> 10) & 255;
    bytes[filled + 1] = (group >> 2) & 255;
  }
  return bytes.slice(0, filled + Math.max(0, rest - 1));
}

const EQUALS = 61;

function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let filled = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === 9 || byte === 32) {
      const end = endOfSpaces(body, at);
      // Spaces at the end of a line were added on the way.
      if (end < body.length && !isLineEnd(body, end)) bytes.set(body.subarray(at, end), filled);
      filled += end < body.length && !isLineEnd(body, end) ? end - at : 0;
      at = end - 1;
    } else if (byte !== EQUALS) {
      bytes[filled] = byte;
      filled += 1;
    } else {
      const end = endOfSpaces(body, at + 1);
      if (isLineEnd(body, end)) {
        at = body[end] === 13 ? end + 1 : end;
        continue;
      }
      // Nothing behind the sign: the end was cut off, unless the last line only asked to go on.
      const digits = String.fromCharCode(...body.subarray(at + 1, at + 3));
      if (!/^[0-9a-f]{2}$/iu.test(digits)) throw damaged("quoted-printable");
      bytes[filled] = Number.parseInt(digits, 16);
      filled += 1;
      at += 2;
    }
  }
  return bytes.slice(0, filled);
}

function endOfSpaces(body: Uint8Array, start: number): number {
  let at = start;
  while (body[at] === 9 || body[at] === 32) at += 1;
  return at;
}

function isLineEnd(body: Uint8Array, at: number): boolean {
  return body[at] === 10 || (body[at] === 13 && body[at + 1] === 10);
}
