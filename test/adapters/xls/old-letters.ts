/** Letters as machines of the nineties stored them. */
import { decodeTcvn3 } from "../../../src/core/reading/legacy-encoding/tcvn3.ts";

function bytesBy(decode: (byte: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 256 }, (_, byte) => [decode(byte), byte]));
}

const vietnamese = bytesBy((byte) => new TextDecoder("windows-1258").decode(Uint8Array.of(byte)));
const tcvn3 = bytesBy((byte) => decodeTcvn3(String.fromCharCode(byte)));

/** A tone behind its vowel, as Windows-1258 has it; hats and horns belong to the vowel. */
export function inWindows1258(text: string): Uint8Array {
  const letters = Array.from(text.normalize("NFC")).flatMap((letter) => {
    if (vietnamese.has(letter)) return [letter];
    const [tones, rest] = [/[\u0300\u0301\u0303\u0309\u0323]/u, letter.normalize("NFD")];
    const tone = tones.exec(rest)?.[0] ?? "";
    return [rest.replace(tone, "").normalize("NFC"), tone];
  });
  return encoded(letters, vietnamese);
}

/** As fonts like `.VnTime` draw it. */
export function inTcvn3(text: string): Uint8Array {
  return encoded(Array.from(text.normalize("NFC")), tcvn3);
}

function encoded(letters: readonly string[], bytes: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(letters, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`No byte for ${letter}`);
    return byte;
  });
}
