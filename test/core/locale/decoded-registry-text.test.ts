import { decodedRegistryText } from "../../../src/core/locale/decoded-registry-text.ts";
import { forbiddenWords, holdsWord } from "./forbidden-words.ts";

const samples = [
  { encoding: "VNI", stored: "Tröôøng TH Mai", text: "Trường TH Mai" },
  { encoding: "windows-1258", stored: "Hoa\u00CC", text: "Hòa\u202E" },
] as const;

describe("decodedRegistryText", () => {
  it.each([
    {
      language: "vi",
      says: "Danh mục đơn vị ghi bằng bảng mã cũ VNI, Windows-1258, đã chuyển 7 ô sang Unicode: “Tröôøng TH Mai” đọc là “Trường TH Mai”; “HoaÌ” đọc là “Hòa”.",
    },
    {
      language: "en",
      says: "The unit registry is in the old encoding VNI, Windows-1258; 7 cells were turned into Unicode: “Tröôøng TH Mai” read as “Trường TH Mai”; “HoaÌ” read as “Hòa”.",
    },
  ] as const)("shows both texts: $language", ({ language, says }) => {
    const encodings = ["VNI", "windows-1258"] as const;
    const text = decodedRegistryText({ encodings, cells: 7, samples }, language);
    expect(text).toBe(says);
    expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
  });
});
