/**
 * Letters of Excel 5 and 95: a byte each, by the code page of the machine that wrote them, unless
 * their font draws other letters for the same bytes.
 */
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { decodeVietnamese } from "../text/decode-text.ts";
import { decodeWestern } from "../text/decode-western.ts";

/** Decodes bytes that stand in a font. */
export type Letters = (bytes: Uint8Array, font?: string) => string;

const WESTERN = "windows-1252";
const VIETNAMESE = "windows-1258";

/** What decoders call them; those from 10000 are of the Mac. @see MS-XLS 2.4.52 (CodePage) */
const DECODERS = new Map([
  [367, WESTERN],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(
    (page) => [page, `windows-${page}`] as const,
  ),
  [10_000, "macintosh"],
  [10_007, "x-mac-cyrillic"],
  [32_768, "macintosh"],
  [32_769, WESTERN],
]);

/**
 * Letters of a code page.
 *
 * @returns It throws `other-format` for letters of a page that no browser knows: Excel can save such a
 *   file anew, and English ones are read.
 */
export function lettersOf(page: number): Letters {
  const name = DECODERS.get(page);
  return (bytes, font) => {
    if (bytes.every((byte) => byte < 0x80)) return decodeWestern(bytes);
    // Such fonts are of one page whatever the machine's: who reads the cells knows them by it.
    if (font !== undefined && changesLetters(font)) return decodeWestern(bytes);
    if (name === undefined) {
      throw new RefusedFileError({ code: "other-format", format: `xls (code page ${page})` });
    }
    if (name === WESTERN) return decodeWestern(bytes);
    return name === VIETNAMESE ? decodeVietnamese(bytes) : decoded(bytes, name);
  };
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
}
