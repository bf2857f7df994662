import { readDate } from "../../../src/core/reading/read-date.ts";

describe("readDate", () => {
  it.each([
    { text: "25/4/2024", date: "2024-04-25" },
    { text: "25/04/2024", date: "2024-04-25" },
    { text: "25-4-2024", date: "2024-04-25" },
    { text: "25.4.24", date: "2024-04-25" },
    { text: "25 / 4 / 2024", date: "2024-04-25" },
    { text: "ngày 25 tháng 4 năm 2024", date: "2024-04-25" },
    { text: "Hóc Môn, ngày 25 tháng 04 năm 2024", date: "2024-04-25" },
    { text: "2024-04-25", date: "2024-04-25" },
    { text: "25/4/2024 08:30", date: "2024-04-25" },
    { text: "03/4/2024", date: "2024-04-03" },
    { text: "29/2/2024", date: "2024-02-29" },
    { text: "04/05/2024", date: "2024-05-04" },
    { text: "4/25/2024", date: "2024-04-25" },
    { text: "4/25/24 8:30", date: "2024-04-25" },
  ])("$text is $date", ({ text, date }) => {
    expect(readDate(text, 2024)).toEqual({ kind: "value", value: date, interpreted: true });
  });

  it.each([
    { text: "25/04", readings: ["2024-04-25", "2023-04-25"], why: "no year" },
    { text: "25-26/4/2024", readings: ["2024-04-25", "2024-04-26"], why: "two days" },
    {
      text: "từ 25/4/2024 đến 27/4/2024",
      readings: ["2024-04-25", "2024-04-27"],
      why: "from, to",
    },
    { text: "1/2/70", readings: ["1970-02-01", "2070-02-01"], why: "which century" },
  ])("$text has several readings ($why)", ({ text, readings }) => {
    expect(readDate(text, 2024)).toEqual({ kind: "ambiguous", readings });
  });

  it.each(["tháng 4/2024", "Quý I/2024", "HKI 2023-2024", "đầu năm", "4/2024", "2024"])(
    "%s is not a day",
    (text) => {
      expect(readDate(text, 2024)).toEqual({ kind: "vague" });
    },
  );

  it.each([
    { text: "13/25/2024", why: "no such month either way" },
    { text: "31/2/2024", why: "no such day" },
    { text: "25/4/0024", why: "no such year" },
    { text: "đã ban hành", why: "no date" },
  ])("refuses $text ($why)", ({ text }) => {
    expect(readDate(text, 2024)).toEqual({ kind: "wrong-type" });
  });

  it.each(["", "-", "--", "...", "không", "chưa có"])("%j is blank", (text) => {
    expect(readDate(text, 2024)).toEqual({ kind: "blank" });
  });

  it("warns of text beside the date", () => {
    const reading = { kind: "value", value: "2024-04-25", dropped: true };
    expect(readDate("25/4/2024 (đợt 1)", 2024)).toEqual(reading);
  });
});
