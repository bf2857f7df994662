/** Encryption of Excel 2010 and later. @see MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15 */
import { damaged } from "../spreadsheet-reader/guard-reason.ts";
import type { XmlAttributes } from "../spreadsheet-reader/open-tag.ts";
import { scanXml } from "../spreadsheet-reader/scan-xml.ts";
import { xmlSource, type XmlSource } from "../spreadsheet-reader/xml-source.ts";
import { decryptCbc } from "./aes.ts";
import { fitted, hashNamed, littleEndian, spunHash, type Hash } from "./hashing.ts";

/** Excel spins 100,000 times; a file that asks for millions wants to keep us busy. */
const MAX_SPINS = 200_000;
const SEGMENT = 4096;
const DESCRIPTION_AT = 8;
const FOR_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_VALUE = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

type Bytes = Uint8Array<ArrayBuffer>;

interface Parameters {
  readonly hash: Hash;
  readonly salt: Bytes;
  readonly blockSize: number;
  readonly keyBytes: number;
  readonly spins: number;
  readonly get: (name: string) => Bytes;
}

/**
 * Decrypts the content of a package.
 *
 * @param content - Without the size before it.
 * @returns `undefined` if it has another password, or is encrypted as nobody does.
 */
export async function decryptAgile(
  info: Uint8Array,
  content: Bytes,
  password: string,
): Promise<Bytes | undefined> {
  const described = readDescription(xmlSource(info.subarray(DESCRIPTION_AT)));
  if (described === undefined) return undefined;
  const { data, key } = described;
  const spun = spunHash(key.hash, key.salt, password, key.spins);
  const iv = fitted(key.salt, key.blockSize);
  const unlock = (purpose: Uint8Array, name: string): Promise<Bytes> =>
    decryptCbc(fitted(key.hash(spun, purpose), key.keyBytes), iv, key.get(name));
  const input = await unlock(FOR_INPUT, "encryptedVerifierHashInput");
  const value = await unlock(FOR_VALUE, "encryptedVerifierHashValue");
  const expected = key.hash(input.subarray(0, key.salt.length));
  if (!expected.every((byte, at) => byte === value[at])) return undefined;
  const secret = (await unlock(FOR_KEY, "encryptedKeyValue")).slice(0, key.keyBytes);
  const plain = new Uint8Array(content.length);
  for (let at = 0, index = 0; at < content.length; at += SEGMENT, index += 1) {
    const segmentIv = fitted(data.hash(data.salt, littleEndian(index)), data.blockSize);
    plain.set(await decryptCbc(secret, segmentIv, content.slice(at, at + SEGMENT)), at);
  }
  return plain;
}

function readDescription(
  xml: XmlSource,
): { readonly data: Parameters; readonly key: Parameters } | undefined {
  let data: Parameters | undefined;
  let key: Parameters | undefined;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "keyData") data = parametersOf(attributes);
      if (name === "encryptedKey") key ??= parametersOf(attributes);
    },
  });
  return data && key && { data, key };
}

function parametersOf(attributes: XmlAttributes): Parameters | undefined {
  const hash = hashNamed(attributes.get("hashAlgorithm") ?? "");
  const isAes = attributes.get("cipherAlgorithm") === "AES";
  const isCbc = attributes.get("cipherChaining") === "ChainingModeCBC";
  const spins = Number(attributes.get("spinCount") ?? 0);
  if (hash === undefined || !isAes || !isCbc || !(spins <= MAX_SPINS)) return undefined;
  const values = new Map(
    ["encryptedVerifierHashInput", "encryptedVerifierHashValue", "encryptedKeyValue"].map(
      (name) => [name, fromBase64(attributes.get(name) ?? "")],
    ),
  );
  return {
    hash,
    salt: fromBase64(attributes.get("saltValue") ?? ""),
    blockSize: 16,
    keyBytes: Number(attributes.get("keyBits")) / 8,
    spins,
    get: (name) => values.get(name) ?? new Uint8Array(),
  };
}

function fromBase64(text: string): Bytes {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw damaged(error);
  }
}
