/**
 * The TCVN3 (ABC) encoding of the fonts `.VnTime`, `.VnArial`: a letter a byte, kept in today's
 * files as the code point of the same number.
 *
 * @see TCVN 5712:1993 VN3; compared with glibc's TCVN5712-1
 */

/** Byte and letter; capitals with tones do not exist, fonts in capitals draw the small letters so. */
const table =
  "A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ " +
  "C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò " +
  "E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ " +
  "F9ự FAỳ FBỷ FCỹ FDý FEỵ";

const letters = new Map(
  table
    .split(" ")
    .map((entry) => [
      String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16)),
      entry.slice(2).normalize("NFC"),
    ]),
);

/**
 * Letters of TCVN3 text.
 *
 * @param unknown - What a letter becomes that the fonts do not have; else it stays.
 */
export function decodeTcvn3(text: string, unknown?: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => letters.get(letter) ?? unknown ?? letter);
}
