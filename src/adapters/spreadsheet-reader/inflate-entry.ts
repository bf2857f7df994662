import { crc32 } from "./crc-32.ts";
import { damaged } from "./guard-reason.ts";
import { inflate } from "./inflate.ts";
import type { ZipEntry } from "./zip-directory.ts";

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
