/** Words in heads of mails, which are ASCII: how other letters are written in them. */
import { decodeText } from "../text/decode-text.ts";
import { bytesOfLatin1 } from "./header-fields.ts";

/** `=?utf-8?B?…?=`, also with a language, and with spaces that should not be there. */
const ENCODED_WORD = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/giu;

/**
 * Decodes a field's value.
 *
 * Words that follow each other in one encoding are joined before they are decoded: programs cut
 * them in the middle of a letter.
 *
 * @param value - One character a byte; bytes beyond ASCII are UTF-8 or what Windows wrote.
 * @see RFC 2047, RFC 6532
 */
export function decodeHeaderText(value: string): string {
  let text = "";
  let at = 0;
  let waiting: { readonly charset: string; bytes: string } | undefined;
  const flush = (): void => {
    if (waiting !== undefined) text += decodeCharset(bytesOfLatin1(waiting.bytes), waiting.charset);
    waiting = undefined;
  };
  for (const word of value.matchAll(ENCODED_WORD)) {
    const between = value.slice(at, word.index);
    const [whole, charset = "", how = "", encoded = ""] = word;
    at = word.index + whole.length;
    const bytes = how.toLowerCase() === "b" ? fromBase64(encoded) : fromQ(encoded);
    const isNext = waiting !== undefined && between.trim() === "";
    if (isNext && waiting?.charset === charset.toLowerCase()) {
      waiting.bytes += bytes;
      continue;
    }
    flush();
    if (!isNext) text += decodeRaw(between);
    waiting = { charset: charset.toLowerCase(), bytes };
  }
  flush();
  return (text + decodeRaw(value.slice(at))).normalize("NFC");
}

/** Decodes bytes in the charset that a head names; where nobody knows it, by what they show. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return decodeText(bytes);
  }
}

function decodeRaw(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text : decodeText(bytesOfLatin1(text));
}

/** A word that is cut short or holds something else loses letters of a name, never a figure. */
function fromBase64(encoded: string): string {
  const clean = encoded.replaceAll(/[^A-Za-z0-9+/]/gu, "");
  try {
    return atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  } catch {
    return "";
  }
}

function fromQ(encoded: string): string {
  return fromPercent(encoded.replaceAll("_", " "), /=([0-9a-f]{2})/giu);
}

/** Letters written as two hexadecimal digits behind a sign. */
export function fromPercent(text: string, written = /%([0-9a-f]{2})/giu): string {
  return text.replaceAll(written, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
