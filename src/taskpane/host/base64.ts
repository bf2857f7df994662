/** Arguments that one call takes without overflowing the stack of any browser. */
const AT_ONCE = 0x8000;

/** Bytes as a workbook's settings and Excel's own calls take them. */
export function base64FromBytes(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(letters);
}

/** @throws {DOMException} `InvalidCharacterError`, if it is not base64. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  // Uint8Array.from asks an iterator for each letter: ten times slower.
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
