/** What Excel called encryption until Excel 97. @see MS-OFFCRYPTO 2.3.7.1 to 2.3.7.3 */

const LENGTH = 16;
/** Fills up short passwords. */
const FILLING = [
  0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00,
];
const VERIFIER = 0xce_4b;

/**
 * The bytes that hide the content, again and again.
 *
 * @param password - Up to 15 letters of English.
 * @param key - Made of the password; the file has it.
 * @param verifier - What the file has to recognise the password by.
 * @returns 16 bytes, or `undefined` if it has another password.
 */
export function obfuscationOf(
  password: string,
  key: number,
  verifier: number,
): Uint8Array | undefined {
  const letters = Array.from(password, (letter) => letter.charCodeAt(0));
  if (verifierOf(letters) !== verifier) return undefined;
  const filled = [...letters, ...FILLING].slice(0, LENGTH);
  return Uint8Array.from(filled, (byte, at) => rotated(byte ^ (key >> (8 * (at % 2))), 7));
}

/** One byte of the content, by the byte that hides it. */
export function revealed(byte: number, hidden: number): number {
  return rotated(byte ^ hidden, 3);
}

function verifierOf(letters: readonly number[]): number {
  const mixed = [letters.length, ...letters].reduceRight(
    (sum, byte) => (((sum << 1) & 0x7f_ff) | (sum >> 14)) ^ byte,
    0,
  );
  return mixed ^ VERIFIER;
}

/** A byte with its bits moved to the left, the last ones coming in again. */
function rotated(byte: number, bits: number): number {
  const low = byte & 0xff;
  return ((low << bits) | (low >> (8 - bits))) & 0xff;
}
