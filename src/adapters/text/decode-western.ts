/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const OTHERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const FIRST = 0x80;

/** Decodes Windows-1252. Decoders are asked for it in vain: Node's gives control characters. */
export function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replaceAll(
    /[\u0080-\u009F]/gu,
    (letter) => OTHERS[letter.charCodeAt(0) - FIRST] ?? letter,
  );
}
