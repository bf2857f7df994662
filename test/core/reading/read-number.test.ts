import { readNumber } from "../../../src/core/reading/read-number.ts";

const note = (value: number) => ({ kind: "value", value, interpreted: true });
const warning = (value: number) => ({ kind: "value", value, dropped: true });
const ambiguous = (...readings: number[]) => ({ kind: "ambiguous", readings });

describe("readNumber, a count", () => {
  it.each([
    { text: "1.234", value: 1234, why: "Vietnamese thousands" },
    { text: "1 234", value: 1234, why: "space" },
    { text: "1\u00A0234", value: 1234, why: "no-break space" },
    { text: "1,234", value: 1234, why: "English thousands" },
    { text: "1.234.567", value: 1_234_567, why: "two groups" },
    { text: "1.234,00", value: 1234, why: "decimals that are none" },
    { text: "5,0", value: 5, why: "decimals that are none" },
    { text: "03", value: 3, why: "the way of official letters" },
    { text: "05 (năm)", value: 5, why: "repeated in words" },
    { text: "12 ", value: 12, why: "trailing space" },
    { text: "12\u200B", value: 12, why: "zero-width space" },
    { text: "03 mô hình", value: 3, why: "what is counted" },
    { text: "5 cuộc", value: 5, why: "what is counted" },
    { text: "2 cuộc/năm", value: 2, why: "a year" },
    { text: "05 đ/c", value: 5, why: "abbreviation" },
    { text: "45 người.", value: 45, why: "full stop" },
    { text: "0 đơn", value: 0, why: "zero" },
    { text: "không", value: 0, why: "none" },
    { text: "Không có", value: 0, why: "none" },
    { text: "KHÔNG", value: 0, why: "none" },
    { text: "không".normalize("NFD"), value: 0, why: "decomposed letters" },
    { text: "không có đơn", value: 0, why: "none of what is counted" },
    { text: "-", value: 0, why: "dash" },
    { text: "–", value: 0, why: "dash" },
    { text: "---", value: 0, why: "dashes" },
    { text: "/", value: 0, why: "stroke" },
  ])("$text is $value ($why)", ({ text, value }) => {
    expect(readNumber(text, "integer")).toEqual(note(value));
  });

  it.each([
    { text: "45 (30 nữ)", value: 45, why: "another figure" },
    { text: "2 cuộc/tháng", value: 2, why: "a rate" },
    { text: "5 cuộc chưa báo cáo", value: 5, why: "a remark that could matter" },
    { text: "tổng số: 45", value: 45, why: "words ahead" },
    { text: "Có 5", value: 5, why: "words ahead" },
  ])("$text is $value with a warning ($why)", ({ text, value }) => {
    expect(readNumber(text, "integer")).toEqual(warning(value));
  });

  it.each([
    { text: "12/15", readings: [12, 15], why: "part of a whole" },
    { text: "5-6", readings: [5, 6], why: "range" },
    { text: "5 đến 6", readings: [5, 6], why: "range" },
    { text: "12 15", readings: [12, 15], why: "two numbers" },
    { text: "1.200/2.000", readings: [1200, 2000], why: "parts with thousands" },
    { text: "5 triệu", readings: [5, 5_000_000], why: "unit unknown" },
    { text: "3 rưỡi", readings: [3, 3.5], why: "and a half" },
    { text: "2+1", readings: [2, 3], why: "a sum" },
    { text: "1.200 em + 34 em + 1", readings: [1200, 1235], why: "a sum with words" },
    { text: "1E3", readings: [1, 1000], why: "as programs write large numbers" },
    { text: "- 5", readings: [5, -5], why: "dash of a list or minus" },
  ])("$text has several readings ($why)", ({ text, readings }) => {
    expect(readNumber(text, "integer")).toEqual(ambiguous(...readings));
  });

  it.each([
    "khoảng 20",
    "trên 50",
    "hơn 10",
    "gần 30",
    "~20",
    ">5",
    "20 trở lên",
    "20+",
    "nt",
    '"',
    ".",
    "...",
    "chưa có",
    "vài đơn",
  ])("%s is vague", (text) => {
    expect(readNumber(text, "integer")).toEqual({ kind: "vague" });
  });

  it.each([
    "x",
    "✓",
    "KH 12",
    "1234567890123456789",
    "1.234.567.890.123.456",
    "12.5.3",
    "hai",
    "không rõ số",
    "tháng 4",
  ])("%s is no number", (text) => {
    expect(readNumber(text, "integer")).toEqual({ kind: "wrong-type" });
  });

  it("keeps what is negative or broken, for the range check", () => {
    expect(readNumber("-5", "integer")).toEqual(note(-5));
    expect(readNumber("2,5", "integer")).toEqual(note(2.5));
  });

  it("drops the mark of text that another program wrote into the cell", () => {
    expect(readNumber("'03", "integer")).toEqual(note(3));
  });

  it("leaves a sum in brackets to the words beside the number", () => {
    expect(readNumber("5 (3+2)", "integer")).toEqual({ kind: "value", value: 5, dropped: true });
  });

  it("is blank without text", () => {
    expect(readNumber(" \u00A0\u200B", "integer")).toEqual({ kind: "blank" });
  });

  it("knows the indicator's own unit", () => {
    expect(readNumber("5 triệu", "decimal", "triệu đồng")).toEqual(note(5));
    expect(readNumber("5 triệu đồng", "decimal", "triệu đồng")).toEqual(note(5));
    expect(readNumber("5.000.000 đồng", "decimal", "triệu đồng")).toEqual(ambiguous(5_000_000, 5));
  });
});

describe("readNumber, a decimal", () => {
  it.each([
    { text: "12,5", value: 12.5 },
    { text: "12.5", value: 12.5 },
    { text: "0,125", value: 0.125 },
    { text: "1234.567", value: 1234.567 },
    { text: "1.234,5", value: 1234.5 },
    { text: "1,234.5", value: 1234.5 },
    { text: "1 234", value: 1234 },
    { text: "1 234,567", value: 1234.567 },
    { text: "1.234.567", value: 1_234_567 },
    { text: "-2,5", value: -2.5 },
  ])("$text is $value", ({ text, value }) => {
    expect(readNumber(text, "decimal")).toEqual(note(value));
  });

  it.each(["1.234", "1,234"])("%s is 1.234 or 1234", (text) => {
    expect(readNumber(text, "decimal")).toEqual(ambiguous(1.234, 1234));
  });
});

describe("readNumber, a ratio", () => {
  it.each([
    { text: "12%", value: 0.12 },
    { text: "12,5%", value: 0.125 },
    { text: "12,5 %", value: 0.125 },
    { text: "92.8%", value: 0.928 },
    { text: "0,12", value: 0.12 },
    { text: "100% (45/45)", value: 1 },
    { text: "95", value: 95 },
  ])("$text is $value", ({ text, value }) => {
    expect(readNumber(text, "ratio")).toEqual(note(value));
  });

  it("warns where the parts say otherwise", () => {
    expect(readNumber("100% (44/45)", "ratio")).toEqual(warning(1));
  });

  it("does not divide by itself", () => {
    expect(readNumber("12/15", "ratio")).toEqual(ambiguous(12, 15));
  });
});
