import { Inflate, inflateSync } from "fflate";
import { nodeModule } from "../node/node-module.ts";
import { damaged } from "./guard-reason.ts";

/** Compressed bytes taken at a time: at most 1032 times as many come out before the size is checked. */
const STEP = 16_384;
/** What this many compressed bytes can become is inflated at once, which takes a fraction of the time. */
const SMALL = 262_144;

/** Node takes no less. */
const LEAST_CHUNK = 64;

const zlib = nodeModule("node:zlib");

/**
 * Inflates, never far past the size that is expected: what comes out has another size if it was
 * not that one.
 *
 * Node's own way takes a quarter of the time; a test holds the two to the same answers.
 *
 * @throws {RefusedFileError} `damaged` if the bytes are no deflated ones, or end too early.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return zlib === undefined ? inflateAnywhere(packed, size) : inflateInNode(zlib, packed, size);
}

/**
 * What Node refuses is tried the other way, which minds less how something was packed: a file is
 * refused everywhere or nowhere.
 *
 * @throws {RefusedFileError} As `inflate`, and if there is more than was expected.
 */
export function inflateInNode(
  { inflateRawSync }: NonNullable<typeof zlib>,
  packed: Uint8Array,
  size: number,
): Uint8Array {
  try {
    const options = { maxOutputLength: size + 1, chunkSize: Math.max(LEAST_CHUNK, size + 1) };
    const { buffer, byteOffset, length } = inflateRawSync(packed, options);
    return new Uint8Array(buffer, byteOffset, length);
  } catch {
    return inflateAnywhere(packed, size);
  }
}

/** @throws {RefusedFileError} As `inflate`. */
export function inflateAnywhere(packed: Uint8Array, size: number): Uint8Array {
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
