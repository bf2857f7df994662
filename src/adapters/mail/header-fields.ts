/**
 * The head of a mail or of a part of it: lines `Name: value` up to the first empty one.
 *
 * @see RFC 5322 2.2
 */
import { unsafe } from "../spreadsheet-reader/guard-reason.ts";

/** Chains of servers and their signatures need some 30 kB. */
const MAX_HEAD_BYTES = 1_000_000;
const LINE_FEED = 10;

export interface HeadedBytes {
  /** Values of a field, folded lines joined, one character a byte, in the order of the head. */
  readonly field: (name: string) => readonly string[];
  readonly body: Uint8Array;
}

/**
 * Parts head and body.
 *
 * @throws {RefusedFileError} `unsafe` if the head is beyond all measure.
 */
export function readHead(bytes: Uint8Array): HeadedBytes {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  let at = 0;
  while (at < bytes.length) {
    const line = lineAt(bytes, at);
    if (line.next > MAX_HEAD_BYTES) throw unsafe("mail-head");
    at = line.next;
    if (line.text === "") break;
    if (/^[ \t]/u.test(line.text)) {
      if (last !== undefined) last.push(`${last.pop() ?? ""}${line.text}`);
      continue;
    }
    const colon = line.text.indexOf(":");
    // A line that is no field: the lines that fold behind it are not the field's before it.
    last = undefined;
    if (colon < 1) continue;
    const name = line.text.slice(0, colon).trim().toLowerCase();
    last = fields.get(name) ?? [];
    last.push(line.text.slice(colon + 1).trim());
    fields.set(name, last);
  }
  return { field: (name) => fields.get(name) ?? [], body: bytes.subarray(at) };
}

/** The line that begins at a place, without its end. */
export function lineAt(
  bytes: Uint8Array,
  start: number,
): { readonly text: string; readonly next: number } {
  const found = bytes.indexOf(LINE_FEED, start);
  const end = found < 0 ? bytes.length : found;
  // The longest line that means something here is that of an encoded name.
  const text = latin1(bytes.subarray(start, Math.min(end, start + MAX_HEAD_BYTES)));
  return { text: text.replace(/\r$/u, ""), next: found < 0 ? bytes.length : found + 1 };
}

/** One character a byte: `TextDecoder` knows no encoding that does so. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;

/** The bytes of a text of one character a byte. */
export function bytesOfLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
