import { readChoice } from "../../../src/core/reading/read-choice.ts";
import { readText } from "../../../src/core/reading/read-text.ts";
import { readYesNo } from "../../../src/core/reading/read-yes-no.ts";

describe("readYesNo", () => {
  it.each(["Có", "có", "CÓ"])("%s is yes as asked", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "value", value: true });
  });

  it.each([
    ...["x", "X", "✓", "√", "☑", "ü", "\uF0FC", "C", "Đạt", "1", "Rồi", "đã", "TRUE", "Có ", "co"],
    "Có".normalize("NFD") + "\u00A0",
  ])("%j is yes with a note", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "value", value: true, interpreted: true });
  });

  it.each(["K", "Ko", "khg", "chưa", "0", "Không có", "FALSE", "khong", "Chưa đạt"])(
    "%s is no with a note",
    (text) => {
      expect(readYesNo(text)).toEqual({ kind: "value", value: false, interpreted: true });
    },
  );

  it.each(["-", "–", "--", "/", ".", "...", "☐", "", "  "])("%j is not answered", (text) => {
    expect(readYesNo(text)).toEqual({ kind: "blank" });
  });

  it.each([
    { text: "Có (kế hoạch số 5)", reading: { kind: "value", value: true, dropped: true } },
    { text: "Không, vì mới thành lập", reading: { kind: "value", value: false, dropped: true } },
    { text: "Có, nhưng chưa ban hành", reading: { kind: "ambiguous", readings: [true, false] } },
    { text: "đang làm", reading: { kind: "wrong-type" } },
    { text: "2", reading: { kind: "wrong-type" } },
    { text: "nt", reading: { kind: "wrong-type" } },
    { text: "✗", reading: { kind: "wrong-type" } },
  ])("$text", ({ text, reading }) => {
    expect(readYesNo(text)).toEqual(reading);
  });
});

describe("readChoice", () => {
  const choices = ["Tốt", "Khá", "Trung bình", "Yếu"];

  it.each([
    { text: "Tốt", reading: { kind: "value", value: "Tốt" } },
    { text: " Tốt", reading: { kind: "value", value: "Tốt" } },
    { text: "tốt.", reading: { kind: "value", value: "Tốt", interpreted: true } },
    { text: "trung binh", reading: { kind: "value", value: "Trung bình", interpreted: true } },
    { text: "Xuất sắc", reading: { kind: "wrong-type" } },
    { text: "-", reading: { kind: "blank" } },
  ])("$text", ({ text, reading }) => {
    expect(readChoice(text, choices)).toEqual(reading);
  });

  it("asks where text without diacritics fits two choices", () => {
    expect(readChoice("kha", ["Khá", "Khả"])).toEqual({ kind: "wrong-type" });
  });
});

describe("readText", () => {
  it.each([
    { text: "  Số\u00A012/KH-THTT ", value: "Số 12/KH-THTT" },
    { text: "dòng 1 \r\n dòng 2", value: "dòng 1\ndòng 2" },
    { text: "-", value: "-" },
    { text: "Tr\u00ADêng", value: "Tr\u00ADêng" },
  ])("keeps $value", ({ text, value }) => {
    expect(readText(text)).toEqual({ kind: "value", value });
  });

  it("takes spaces for blank", () => {
    expect(readText(" \u00A0\u200B")).toEqual({ kind: "blank" });
  });
});
