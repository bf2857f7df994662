import fc from "fast-check";
import { judgeLegacyText } from "../../../../src/core/reading/legacy-encoding/judge-legacy-text.ts";
import { isVietnameseSyllable } from "../../../../src/core/reading/legacy-encoding/vietnamese-syllable.ts";

/** Texts as workbooks store them: byte b of the old font as U+00b. */
const vectors = [
  {
    text: "Trường Tiểu học Thới Thạnh",
    tcvn3: "Tr\u00ADêng TiÓu häc Thíi Th¹nh",
    vni: "Tröôøng Tieåu hoïc Thôùi Thaïnh",
  },
  {
    text: "Phòng Giáo dục và Đào tạo",
    tcvn3: "Phßng Gi¸o dôc vµ §µo t¹o",
    vni: "Phoøng Giaùo duïc vaø Ñaøo taïo",
  },
  { text: "Đối thoại", tcvn3: "§èi tho¹i", vni: "Ñoái thoaïi" },
  { text: "Không", tcvn3: "Kh«ng", vni: "Khoâng" },
  { text: "Uỷ ban nhân dân", tcvn3: "Uû ban nh©n d©n", vni: "Uyû ban nhaân daân" },
  {
    text: "QĐ của HĐND, đ/c Nguyễn Thị Mỹ",
    tcvn3: "Q§ cña H§ND, ®/c NguyÔn ThÞ Mü",
    vni: "QÑ cuûa HÑND, ñ/c Nguyeãn Thò Myõ",
  },
];

describe("judgeLegacyText", () => {
  describe.each(vectors)("$text", ({ text, tcvn3, vni }) => {
    it.each([
      { stored: tcvn3, font: ".VnTime", encoding: "TCVN3" },
      { stored: tcvn3, font: undefined, encoding: "TCVN3" },
      { stored: vni, font: "VNI-Times", encoding: "VNI" },
      { stored: vni, font: undefined, encoding: "VNI" },
    ])("is read from $encoding, font $font", ({ stored, font, encoding }) => {
      expect(judgeLegacyText(stored, font)).toEqual({ kind: "decoded", encoding, text });
    });
  });

  it("reads capitals where the font draws them", () => {
    expect(judgeLegacyText("tr\u00ADêng tiÓu häc", ".VnTimeH")).toMatchObject({
      text: "TRƯỜNG TIỂU HỌC",
    });
  });

  it("reads capitals of VNI, with their mark in either case", () => {
    expect(judgeLegacyText("UÛy ban", "VNI-Times")).toMatchObject({ text: "Ủy ban" });
    expect(judgeLegacyText("TRÖÔØNG TIEÅU HOÏC")).toMatchObject({ text: "TRƯỜNG TIỂU HỌC" });
  });

  it.each([
    { text: "Có", kind: "unicode", why: "decoded it is no answer" },
    { text: "Cã", kind: "decoded", why: "only decoded it is an answer" },
    { text: "Hà Sè", kind: "unicode", why: "à is no letter of TCVN3" },
    { text: "Sè", kind: "either", why: "Số in the font's encoding" },
    { text: "Trường", kind: "unicode", why: "letters that TCVN3 does not have" },
    { text: "Tru\u031Bo\u031B\u0300ng", kind: "unicode", why: "the same decomposed" },
    { text: "Lê Hoà", kind: "unicode", why: "decoded it is no Vietnamese" },
    { text: "25 m²", kind: "plain", why: "a sign, no letter" },
    { text: "12/KH-THTT", kind: "plain", why: "English letters only" },
    { text: "mäi ngêi, Trêng häc", kind: "unsure", why: "the letter ư was lost" },
  ])("in .VnTime finds $text $kind ($why)", ({ text, kind }) => {
    expect(judgeLegacyText(text, ".VnTime").kind).toBe(kind);
  });

  it.each([
    { text: "Có", why: "good Vietnamese as it stands" },
    { text: "Cã", why: "a syllable as it stands, though no word" },
    { text: "Xuân Hoà", why: "VNI has the pair oà" },
    { text: "thuê hoá, quý", why: "VNI has the pairs" },
    { text: "© 2024 Lê Hà", why: "a sign beside Vietnamese" },
    { text: "«Nam»", why: "quotation marks of French" },
    { text: "§ 51, 25 °C ± 2 m²", why: "signs" },
    { text: "José, Noël, Citroën", why: "foreign names" },
    { text: "Trường Tieåu hoïc", why: "part of it is of today" },
  ])("without such a font leaves $text ($why)", ({ text }) => {
    expect(["plain", "unicode"]).toContain(judgeLegacyText(text).kind);
  });

  it.each([
    { text: "mäi ngêi, Trêng häc", why: "the letter ư was lost" },
    { text: "ñi", why: "đi in VNI, ủi in TCVN3" },
  ])("is unsure of $text ($why)", ({ text }) => {
    expect(judgeLegacyText(text).kind).toBe("unsure");
  });

  it("leaves every text of today alone", () => {
    const word = fc.constantFrom(
      ..."Trường Tiểu học Thới Thạnh Phòng Giáo dục và Đào tạo Có Không đã Sơn Ca Hoà Mỹ".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(["plain", "unicode"]).toContain(judgeLegacyText(words.join(" ")).kind);
      }),
    );
  });

  it("never throws, and decodes to text that it then leaves alone", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(undefined, ".VnTime", ".VnArialH", "VNI-Helve"),
        (text, font) => {
          const judgement = judgeLegacyText(text, font);
          if (judgement.kind !== "decoded") return;
          expect(judgeLegacyText(judgement.text, undefined).kind).not.toBe("decoded");
        },
      ),
    );
  });
});

describe("isVietnameseSyllable", () => {
  it.each(
    "nghiêng quyết gì giếng khuỷu ngoằn thuở Ủy hoà hòa ý yêu quý Đắk đ HĐND GDĐT TRƯỜNG".split(
      " ",
    ),
  )("knows %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each([
    { word: "Trêng", why: "êng is no rhyme" },
    { word: "hóctại", why: "two tones" },
    { word: "hòc", why: "a stop with the tone huyền" },
    { word: "kông", why: "k stands before e, ê, i, y" },
    { word: "nghó", why: "so does ngh" },
    { word: "ngê", why: "and ng does not" },
    { word: "Zoé", why: "no Vietnamese onset" },
    { word: "", why: "nothing" },
  ])("refuses $word ($why)", ({ word }) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
