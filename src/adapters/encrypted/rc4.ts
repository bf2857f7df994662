/**
 * The stream of bytes that RC4 makes of a key; what is encrypted is combined with it. Weak as it is,
 * old workbooks have it, and neither WebCrypto nor Node knows it any more.
 *
 * @param key - Up to 256 bytes.
 * @returns As many bytes as are asked for.
 */
export function rc4Stream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let index = 0, mixed = 0; index < 256; index += 1) {
    mixed = (mixed + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 0xff;
    swap(index, mixed);
  }
  const stream = new Uint8Array(length);
  for (let at = 0, index = 0, mixed = 0; at < length; at += 1) {
    index = (index + 1) & 0xff;
    mixed = (mixed + (state[index] ?? 0)) & 0xff;
    swap(index, mixed);
    stream[at] = state[((state[index] ?? 0) + (state[mixed] ?? 0)) & 0xff] ?? 0;
  }
  return stream;
}
