/** Encryption of Excel 2007. @see MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9 */
import { decryptBlocks } from "./aes.ts";
import { fitted, hashNamed, joined, littleEndian, spunHash } from "./hashing.ts";

const SPINS = 50_000;
const HEADER_AT = 12;
const SALT_BYTES = 16;
/** AES with 128, 192 and 256 bits. */
const AES = new Set([0x66_0e, 0x66_0f, 0x66_10]);

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Decrypts the content of a package.
 *
 * @param content - Without the size before it.
 * @returns `undefined` if it has another password, or is encrypted as nobody does.
 */
export async function decryptStandard(
  info: Uint8Array,
  content: Bytes,
  password: string,
): Promise<Bytes | undefined> {
  const hash = hashNamed("SHA1");
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const keyBytes = view.getUint32(HEADER_AT + 16, true) / 8;
  if (hash === undefined || !AES.has(view.getUint32(HEADER_AT + 8, true))) return undefined;
  const verifierAt = HEADER_AT + view.getUint32(8, true);
  const take = (from: number, length: number): Bytes =>
    new Uint8Array(info.subarray(verifierAt + from, verifierAt + from + length));
  const spun = spunHash(hash, take(4, SALT_BYTES), password, SPINS);
  const last = hash(spun, littleEndian(0));
  const mixed = (filling: number): Uint8Array =>
    hash(new Uint8Array(64).fill(filling).map((byte, at) => byte ^ (last[at] ?? 0)));
  const key = fitted(joined([mixed(0x36), mixed(0x5c)]), keyBytes);
  const verifier = await decryptBlocks(key, take(4 + SALT_BYTES, 16));
  const said = await decryptBlocks(key, take(8 + SALT_BYTES + 16, 32));
  const expected = hash(verifier);
  if (!expected.every((byte, at) => byte === said[at])) return undefined;
  return decryptBlocks(key, content);
}
