import { parseWrittenDate, parseWrittenTime } from "../../../src/core/campaign/written-time.ts";

describe("parseWrittenTime", () => {
  it.each([
    { text: "2024-04-24", written: { date: "2024-04-24" } },
    { text: "24/4/2024", written: { date: "2024-04-24" } },
    { text: "24.04.2024", written: { date: "2024-04-24" } },
    { text: "ngày 24-4-2024", written: { date: "2024-04-24" } },
    { text: "04/05/2024", written: { date: "2024-05-04" } },
    { text: "2024-04-24T16:30", written: { date: "2024-04-24", time: "16:30:00" } },
    { text: "2024-04-24 16:30:15.999", written: { date: "2024-04-24", time: "16:30:15" } },
    { text: "24/4/2024 16:30", written: { date: "2024-04-24", time: "16:30:00" } },
    { text: "24/4/2024, 8h", written: { date: "2024-04-24", time: "08:00:00" } },
    { text: "16g30 ngày 24/4/2024", written: { date: "2024-04-24", time: "16:30:00" } },
    { text: "16 giờ 30 phút ngày 24/4/2024", written: { date: "2024-04-24", time: "16:30:00" } },
    {
      text: "2024-04-24T09:30:00Z",
      written: { date: "2024-04-24", time: "09:30:00", zone: "Z" },
    },
    {
      text: "2024-04-24T16:30+0700",
      written: { date: "2024-04-24", time: "16:30:00", zone: "+07:00" },
    },
  ])("reads $text", ({ text, written }) => {
    expect(parseWrittenTime(text)).toEqual(written);
  });

  it("reads what another program typed in decomposed letters", () => {
    expect(parseWrittenTime("ngày 24/4/2024".normalize("NFD"))).toEqual({ date: "2024-04-24" });
  });

  it.each([
    { text: "", why: "blank" },
    { text: "4/25/2024", why: "month before day" },
    { text: "31/4/2024", why: "no such day" },
    { text: "29/2/2023", why: "no leap year" },
    { text: "24/4/24", why: "two digits do not say the century" },
    { text: "24/4", why: "no year" },
    { text: "tháng 4/2024", why: "no day" },
    { text: "24/4/2024 25:00", why: "no such hour" },
    { text: "2024-04-24T16:75", why: "no such minute" },
    { text: "2024-04-24T16:30+25:00", why: "no such zone" },
    { text: "45406", why: "a serial number says no date without its format" },
  ])("refuses '$text' ($why)", ({ text }) => {
    expect(parseWrittenTime(text)).toBeUndefined();
  });
});

describe("parseWrittenDate", () => {
  it("takes a day only", () => {
    expect(parseWrittenDate("24/4/2024")).toBe("2024-04-24");
    expect(parseWrittenDate("24/4/2024 16:30")).toBeUndefined();
  });
});
