/** Keys of the two ways in which Excel 97 to 2003 encrypted with RC4. */
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import { hashNamed, joined, littleEndian, utf16, type Hash } from "./hashing.ts";
import { rc4Stream } from "./rc4.ts";

/** The key of each block of a stream, counted from 0. */
export type BlockKeys = (block: number) => Uint8Array;

const SALT_BYTES = 16;
const VERIFIER_BYTES = 16;
/** RC4 among the ciphers that Windows names by number. */
const RC4 = 0x68_01;
/** Lengths of key that Excel offered. */
const [LEAST_KEY_BITS, MOST_KEY_BITS] = [40, 128];

/**
 * Keys of Excel 97.
 *
 * @param header - What follows the version.
 * @returns `undefined` if it has another password.
 * @see MS-OFFCRYPTO 2.3.6.1, 2.3.6.2, 2.3.6.4
 */
export function keysOfExcel97(header: DataView, password: string): BlockKeys | undefined {
  const md5 = hashOf("MD5");
  const salt = bytesAt(header, 0, SALT_BYTES);
  const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 5);
  const salted: Uint8Array[] = [];
  for (let time = 0; time < 16; time += 1) salted.push(half(md5(utf16(password))), salt);
  const base = half(md5(...salted));
  const keys: BlockKeys = (block) => md5(base, littleEndian(block));
  const verifier = bytesAt(header, SALT_BYTES, VERIFIER_BYTES + 16);
  return opens(keys, verifier, md5) ? keys : undefined;
}

/**
 * Keys of Excel 2002 and 2003, of their RC4 CryptoAPI.
 *
 * @param header - What follows the version.
 * @returns `undefined` if it has another password, or is encrypted as nobody does.
 * @see MS-OFFCRYPTO 2.3.5.1, 2.3.5.2, 2.3.5.6
 */
export function keysOfExcel2002(header: DataView, password: string): BlockKeys | undefined {
  const sha1 = hashOf("SHA1");
  const described = 8;
  const bits = header.getUint32(described + 16, true) || LEAST_KEY_BITS;
  const isUsual = bits >= LEAST_KEY_BITS && bits <= MOST_KEY_BITS && bits % 8 === 0;
  if (header.getUint32(described + 8, true) !== RC4 || !isUsual) return undefined;
  const saltAt = described + header.getUint32(4, true) + 4;
  const base = sha1(bytesAt(header, saltAt, SALT_BYTES), utf16(password));
  const keys: BlockKeys = (block) => {
    const key = sha1(base, littleEndian(block)).subarray(0, bits / 8);
    // Forty bits are filled up with zeros.
    return bits === LEAST_KEY_BITS ? joined([key, new Uint8Array(11)]) : key;
  };
  const verifierAt = saltAt + SALT_BYTES;
  // Between the two stands the length of the hash.
  const verifier = joined([
    bytesAt(header, verifierAt, VERIFIER_BYTES),
    bytesAt(header, verifierAt + VERIFIER_BYTES + 4, 20),
  ]);
  return opens(keys, verifier, sha1) ? keys : undefined;
}

/** Whether keys turn what a file holds for that purpose into bytes and their hash. */
function opens(keys: BlockKeys, verifier: Uint8Array, hash: Hash): boolean {
  const stream = rc4Stream(keys(0), verifier.length);
  const plain = verifier.map((byte, at) => byte ^ (stream[at] ?? 0));
  const expected = hash(plain.subarray(0, VERIFIER_BYTES));
  return expected.every((byte, at) => byte === plain[VERIFIER_BYTES + at]);
}

function hashOf(name: string): Hash {
  const hash = hashNamed(name);
  if (hash === undefined) throw new Error(`No hash ${name}`);
  return hash;
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw damaged("a key is cut off");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}
