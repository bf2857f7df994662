import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc-32.ts";
import { damaged } from "./guard-reason.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** Compressed bytes taken at a time: at most 1032 times as many come out before the size is checked. */
const STEP = 16_384;
/** What this many compressed bytes can become is inflated at once, which takes a fraction of the time. */
const SMALL = 262_144;

/**
 * Inflates one entry, never past its declared size.
 *
 * @throws {RefusedFileError} `damaged` if size or CRC-32 are not as declared.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  return packed.length <= SMALL ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
}

/** One byte more than declared has room, so that a longer content is noticed. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw damaged(error);
  }
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged();
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw damaged(error);
  }
  return filled === size ? content : content.subarray(0, filled);
}
