import { damaged } from "./guard-reason.ts";
import { Utf8 } from "./utf8.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const CARRIAGE_RETURN = 13;

/**
 * A part, ready to be scanned: valid UTF-8, with `\n` for every end of a line.
 *
 * It is scanned byte by byte and becomes text where somebody asks: of a workbook, three of four
 * letters are markup, and most others are never asked for.
 */
export type XmlSource = Utf8;

/**
 * Takes a part: UTF-8, or UTF-16 by its byte order mark.
 *
 * @throws {RefusedFileError} `damaged` if it is neither.
 */
export function xmlSource(bytes: Uint8Array): XmlSource {
  const source = new Utf8(withoutMark(asUtf8(bytes)));
  // As XML reads them.
  return source.bytes.includes(CARRIAGE_RETURN)
    ? xmlOfText(source.text(0, source.bytes.length).replaceAll(/\r\n?/gu, "\n"))
    : source;
}

/** Takes text without carriage returns that was decoded elsewhere. */
export function xmlOfText(text: string): XmlSource {
  return Utf8.of(text);
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle || (first === 0xfe && second === 0xff)) {
    return Utf8.of(decoded(bytes, isLittle ? "utf-16le" : "utf-16be")).bytes;
  }
  if (!Utf8.isValid(bytes)) throw damaged("no UTF-8");
  return bytes;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  return hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
