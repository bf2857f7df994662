/** A registry in an old encoding is never read without a word: some of its texts, before and after. */
import type { DecodedRegistry } from "../campaign/decoded-registry.ts";
import type { OldEncoding } from "../workbook/legacy-font.ts";
import type { Language } from "./language.ts";
import { quoteText } from "./quote-text.ts";

const encodingNames: Readonly<Record<OldEncoding, string>> = {
  TCVN3: "TCVN3 (ABC)",
  VNI: "VNI",
  "windows-1258": "Windows-1258",
};

/** Which encoding was taken, and some texts as stored and as read. What to do if it is wrong is the shell's to say. */
export function decodedRegistryText(
  { encodings, cells, samples }: DecodedRegistry,
  language: Language,
): string {
  const names = encodings.map((encoding) => encodingNames[encoding]).join(", ");
  const pairs = samples
    .map(({ stored, text }) =>
      language === "vi"
        ? `${quoteText(stored)} đọc là ${quoteText(text)}`
        : `${quoteText(stored)} read as ${quoteText(text)}`,
    )
    .join("; ");
  return language === "vi"
    ? `Danh mục đơn vị ghi bằng bảng mã cũ ${names}, đã chuyển ${cells} ô sang Unicode: ${pairs}.`
    : `The unit registry is in the old encoding ${names}; ${cells === 1 ? "one cell was" : `${cells} cells were`} turned into Unicode: ${pairs}.`;
}
