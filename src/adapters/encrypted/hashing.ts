import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { nodeModule } from "../node/node-module.ts";

export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>;

const HASHES = new Map([
  ["MD5", md5],
  ["SHA1", sha1],
  ["SHA-1", sha1],
  ["SHA256", sha256],
  ["SHA384", sha384],
  ["SHA512", sha512],
]);

/** Takes half the time: to find out that a file has another password costs 100,000 hashes. */
const ofNode = nodeModule("node:crypto")?.hash;

/** A hash by the name that files give it; `undefined` for one that nobody uses. */
export function hashNamed(name: string): Hash | undefined {
  const hash = HASHES.get(name);
  if (hash === undefined) return undefined;
  if (ofNode === undefined) return hashAnywhere(name);
  const nodeName = name.replace("-", "").toLowerCase();
  return (...parts) => new Uint8Array(ofNode(nodeName, joined(parts), "buffer"));
}

/** The same without Node's own way. */
export function hashAnywhere(name: string): Hash | undefined {
  const hash = HASHES.get(name);
  return hash && ((...parts) => new Uint8Array(hash(joined(parts))));
}

/** What Excel makes of a password: hashed with its salt, and again and again with a count. */
export function spunHash(
  hash: Hash,
  salt: Uint8Array,
  password: string,
  spins: number,
): Uint8Array {
  let result = hash(salt, utf16(password));
  // One piece of memory for all: the count before, the last result behind.
  const counted = new Uint8Array(4 + result.length);
  const view = new DataView(counted.buffer);
  for (let index = 0; index < spins; index += 1) {
    view.setUint32(0, index, true);
    counted.set(result, 4);
    result = hash(counted);
  }
  return result;
}

/** A number in four bytes, lowest first. */
export function littleEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

/** Cut or filled up to a length. @see MS-OFFCRYPTO 2.3.4.11 */
export function fitted(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(length).fill(0x36);
  result.set(bytes.subarray(0, length));
  return result;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text as Windows keeps it. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
