import { Utf8 } from "./utf8.ts";
import type { XmlSource } from "./xml-source.ts";

/** Larger parts are none of a form, and would be kept for nothing. */
const MAX_BYTES = 262_144;

/**
 * Remembers what the last part said: what comes in are copies of one form, and its looks and names
 * are the same in all of them, byte for byte.
 *
 * @param read - Always says the same of the same bytes, and nobody changes what it said. What it
 *   refuses is refused again.
 */
export function rememberLast<Said>(read: (xml: XmlSource) => Said): (xml: XmlSource) => Said {
  let last: { readonly xml: XmlSource; readonly said: Said } | undefined;
  return (xml) => {
    if (last?.xml.equals(xml) === true) return last.said;
    const said = read(xml);
    // A copy: the part may be a piece of its file, which would be kept along, or be written over.
    if (xml.bytes.length <= MAX_BYTES) last = { xml: new Utf8(Uint8Array.from(xml.bytes)), said };
    return said;
  };
}
