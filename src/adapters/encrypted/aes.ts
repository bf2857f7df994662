/** AES as encrypted packages use it: whole blocks, without the filling that WebCrypto insists on. */

const BLOCK = 16;

/**
 * Decrypts in CBC mode.
 *
 * WebCrypto takes the last block for filling, so a block that decrypts to nothing but filling is put
 * behind.
 *
 * @param data - A multiple of 16 bytes.
 */
export async function decryptCbc(
  key: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (data.length === 0) return data;
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey("raw", key, "AES-CBC", false, ["encrypt", "decrypt"]);
  const last = data.slice(-BLOCK);
  const filling = await subtle.encrypt({ name: "AES-CBC", iv: last }, imported, new Uint8Array());
  const whole = new Uint8Array(data.length + BLOCK);
  whole.set(data);
  whole.set(new Uint8Array(filling), data.length);
  return new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv }, imported, whole));
}

/** Decrypts block by block (ECB), which WebCrypto lacks: CBC adds the block before, which is taken off. */
export async function decryptBlocks(
  key: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await decryptCbc(key, new Uint8Array(BLOCK), data);
  return plain.map((byte, at) => (at < BLOCK ? byte : byte ^ (data[at - BLOCK] ?? 0)));
}
