import { decodeTcvn3 } from "../../../../src/core/reading/legacy-encoding/tcvn3.ts";
import { decodeVni } from "../../../../src/core/reading/legacy-encoding/vni.ts";

/** Every vowel with every tone, and đ: what Vietnamese has beyond English letters. */
const small = [
  ..."aăâeêioôơuưy"
    .split("")
    .flatMap((vowel) =>
      ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) =>
        (vowel + tone).normalize("NFC"),
      ),
    ),
  "đ",
].filter((letter) => !/^[a-z]$/u.test(letter));

const latin1 = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at));

describe("old encodings", () => {
  it("has all 67 letters in mind", () => {
    expect(small).toHaveLength(67);
  });

  it("TCVN3 has every small letter once, and the seven capitals without tone", () => {
    const decoded = latin1.map((letter) => decodeTcvn3(letter, "")).filter((one) => one !== "");
    expect(decoded.toSorted()).toEqual([...small, ...Array.from("ĂÂÊÔƠƯĐ")].toSorted());
  });

  it("VNI has every letter, small and capital", () => {
    const marked = Array.from("aeouyôöAEOUYÔÖ").flatMap((base) =>
      latin1.map((mark) => base + mark),
    );
    const decoded = new Set([...marked, ...latin1].map((pair) => decodeVni(pair, "")));
    const capitals = small.map((letter) => letter.toUpperCase());
    expect([...small, ...capitals].filter((letter) => !decoded.has(letter))).toEqual([]);
  });

  it("leaves what it does not know", () => {
    expect(decodeTcvn3("5 – “a” \u{1F600}")).toBe("5 – “a” \u{1F600}");
    expect(decodeVni("5 – “a” \u{1F600} ß")).toBe("5 – “a” \u{1F600} ß");
  });
});
