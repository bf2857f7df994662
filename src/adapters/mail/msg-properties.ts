/**
 * Properties of a mail of Outlook: of fixed length in one stream, all others in a stream each.
 *
 * @see MS-OXMSG 2.4, MS-OXPROPS
 */
import { decodeText } from "../text/decode-text.ts";
import type { CompoundFile } from "../xls/compound-file.ts";
import { MESSAGE_STREAM } from "./message-stream.ts";

const UNICODE = "001F";
const ANSI = "001E";
const BINARY = "0102";
const ENTRY_BYTES = 16;
/** Milliseconds between 1601, where Windows counts from, and 1970. */
const SINCE_1601 = 11_644_473_600_000;

export interface MsgProperties {
  /** Without the zero that ends it; `undefined` where it is not there or empty. */
  readonly text: (id: string) => string | undefined;
  /** @throws {RefusedFileError} `damaged` */
  readonly bytes: (id: string) => Uint8Array | undefined;
  readonly number: (id: string) => number | undefined;
  /** ISO 8601 in UTC. */
  readonly time: (id: string) => string | undefined;
}

/**
 * Reads them.
 *
 * @param headBytes - What stands before the list: 32 in a mail, 24 in a mail in a mail, 8 in an
 *   attachment.
 * @throws {RefusedFileError} `damaged` if there is no list.
 */
export function msgProperties(folder: CompoundFile, headBytes: 8 | 24 | 32): MsgProperties {
  const list = folder.stream(MESSAGE_STREAM);
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const places = new Map<string, number>();
  for (let at = headBytes; at + ENTRY_BYTES <= list.length; at += ENTRY_BYTES) {
    places.set(hexadecimal(view.getUint16(at + 2, true)), at + 8);
  }
  const stream = (id: string, type: string): Uint8Array | undefined => {
    const name = `__substg1.0_${id}${type}`;
    return folder.has(name) ? folder.stream(name) : undefined;
  };
  return {
    text: (id) => {
      const unicode = stream(id, UNICODE);
      const ansi = unicode === undefined ? stream(id, ANSI) : undefined;
      const text =
        unicode === undefined
          ? ansi && decodeText(ansi)
          : new TextDecoder("utf-16le").decode(unicode);
      const clean = text?.replace(/\0[^]*$/u, "").normalize("NFC");
      return clean === "" ? undefined : clean;
    },
    bytes: (id) => stream(id, BINARY),
    number: (id) => {
      const at = places.get(id);
      return at === undefined ? undefined : view.getInt32(at, true);
    },
    time: (id) => {
      const at = places.get(id);
      if (at === undefined) return undefined;
      const ticks = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
      const time = new Date(Math.round(ticks / 10_000 - SINCE_1601));
      // Programs that do not know write the year 1601, or 4501.
      const year = time.getUTCFullYear();
      return year >= 1990 && year < 4000 ? time.toISOString() : undefined;
    },
  };
}

function hexadecimal(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, "0");
}
