/** Bytes of a text file as text, by what they show. */
import { decodeWestern } from "./decode-western.ts";

/** Tone marks of Windows-1258 stand behind the vowel that they belong to, as letters of their own. */
const STRAY_MARK = /(?<![AEIOUYÂÊÔĂƠƯaeiouyâêôăơư])[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Decodes UTF-8 and UTF-16, and else Windows-1258 as Vietnamese programs of old wrote it.
 *
 * @returns Without byte order mark. Windows-1258 in NFC.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeVietnamese(bytes);
  }
}

/**
 * Decodes Windows-1258.
 *
 * Where that would leave marks without a vowel, the bytes are of a font encoding (TCVN3, VNI): they
 * are given as Windows-1252, which is how programs show them, and who reads the cells decides.
 *
 * @returns In NFC.
 */
export function decodeVietnamese(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder("windows-1258").decode(bytes);
  if (STRAY_MARK.test(vietnamese)) return decodeWestern(bytes);
  return vietnamese.normalize("NFC");
}
