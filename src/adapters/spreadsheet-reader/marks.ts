/** What is looked for in a part, as bytes. */
const encoder = new TextEncoder();

/** A text that stands in parts, for `standsAt`. */
export function mark(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Whether a mark stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[at + index] !== expected[index]) return false;
  }
  return true;
}
