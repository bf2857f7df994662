/** Names of files as archives hold them: bytes, in one of three encodings. */

/** The upper half of code page 437, which Windows writes where its language is English. */
const CODE_PAGE_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

/** From here on code page 437 has lines and Greek, and Vietnamese Windows has its letters. */
const FIRST_LETTER_OF_1258 = 0xc0;

/**
 * A file's path from its name in an archive: with `/`, NFC, without empty steps.
 *
 * The archive's own flag is not asked: programs set it wrongly both ways, and no name in a code
 * page that holds Vietnamese letters is valid UTF-8.
 *
 * @param name - One character a byte, as `readZipDirectory` gives it; checked by it for `..`.
 */
export function entryPath(name: string): string {
  const steps = decodeName(Uint8Array.from(name, (letter) => letter.charCodeAt(0)))
    .normalize("NFC")
    .split("/");
  return steps.filter((step) => step !== "" && step !== ".").join("/");
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const isVietnamese = bytes.some((byte) => byte >= FIRST_LETTER_OF_1258);
    return isVietnamese
      ? new TextDecoder("windows-1258").decode(bytes)
      : Array.from(bytes, (byte) =>
          byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? ""),
        ).join("");
  }
}
