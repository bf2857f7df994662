import {
  formatDate,
  formatInstant,
  formatNumber,
  formatRatio,
  formatShown,
  formatSize,
} from "../../../src/core/locale/format.ts";

describe("formatNumber", () => {
  it.each([
    { value: 0, vi: "0", en: "0", why: "zero" },
    { value: -0, vi: "0", en: "0", why: "no sheet shows minus zero" },
    { value: 999, vi: "999", en: "999", why: "no group yet" },
    { value: 1234, vi: "1.234", en: "1,234", why: "thousands" },
    { value: 1_234_567.5, vi: "1.234.567,5", en: "1,234,567.5", why: "groups and decimals" },
    { value: -1234.25, vi: "-1.234,25", en: "-1,234.25", why: "negative" },
    { value: 0.1 + 0.2, vi: "0,3", en: "0.3", why: "rounding noise is not shown" },
    { value: 1 / 3, vi: "0,333333", en: "0.333333", why: "six decimals at most" },
    { value: 1e15, vi: "1000000000000000", en: "1000000000000000", why: "beyond exact digits" },
  ])("$value is $vi ($why)", ({ value, vi, en }) => {
    expect(formatNumber(value, "vi")).toBe(vi);
    expect(formatNumber(value, "en")).toBe(en);
  });
});

describe("formatRatio", () => {
  it.each([
    { fraction: 0.928, vi: "92,8%", en: "92.8%", why: "a fraction" },
    { fraction: 1, vi: "100%", en: "100%", why: "whole" },
    { fraction: 0, vi: "0%", en: "0%", why: "none" },
    { fraction: 0.57, vi: "57%", en: "57%", why: "0.57 * 100 is not 57 in binary" },
    { fraction: 2 / 3, vi: "66,7%", en: "66.7%", why: "one decimal" },
    { fraction: 0.9996, vi: "99,96%", en: "99.96%", why: "not everybody, so not 100%" },
    { fraction: 0.0002, vi: "0,02%", en: "0.02%", why: "somebody, so not 0%" },
    { fraction: 1.2, vi: "120%", en: "120%", why: "above one" },
    { fraction: 12.345, vi: "1.234,5%", en: "1,234.5%", why: "thousands of percent" },
  ])("$fraction is $vi ($why)", ({ fraction, vi, en }) => {
    expect(formatRatio(fraction, "vi")).toBe(vi);
    expect(formatRatio(fraction, "en")).toBe(en);
  });
});

describe("formatDate", () => {
  it.each([
    { date: "2024-04-25", vi: "25/4/2024", en: "25 Apr 2024", why: "an ISO date" },
    { date: "2024-12-01", vi: "1/12/2024", en: "1 Dec 2024", why: "no leading zeros" },
    { date: "hôm qua", vi: "hôm qua", en: "hôm qua", why: "no date: given back" },
    { date: "", vi: "", en: "", why: "blank: given back" },
  ])("$date is $vi ($why)", ({ date, vi, en }) => {
    expect(formatDate(date, "vi")).toBe(vi);
    expect(formatDate(date, "en")).toBe(en);
  });
});

describe("formatInstant", () => {
  const zone = "Asia/Ho_Chi_Minh";
  it.each([
    {
      instant: "2024-04-25T09:30:00Z",
      vi: "16 giờ 30 ngày 25/4/2024",
      en: "25 Apr 2024, 16:30",
      why: "seven hours ahead of UTC",
    },
    {
      instant: "2024-04-24T18:05:00Z",
      vi: "1 giờ 05 ngày 25/4/2024",
      en: "25 Apr 2024, 01:05",
      why: "the next day there",
    },
    {
      instant: "2024-04-25T08:00:00+07:00",
      vi: "8 giờ 00 ngày 25/4/2024",
      en: "25 Apr 2024, 08:00",
      why: "an offset",
    },
    {
      instant: "2024-04-25T08:00",
      vi: "8 giờ 00 ngày 25/4/2024",
      en: "25 Apr 2024, 08:00",
      why: "without zone it is that clock",
    },
    { instant: "2024-04-25", vi: "25/4/2024", en: "25 Apr 2024", why: "a day only" },
    { instant: "chưa rõ", vi: "chưa rõ", en: "chưa rõ", why: "no moment: given back" },
  ])("$instant is $vi ($why)", ({ instant, vi, en }) => {
    expect(formatInstant(instant, zone, "vi")).toBe(vi);
    expect(formatInstant(instant, zone, "en")).toBe(en);
  });
});

describe("formatShown", () => {
  it.each([
    { shown: { value: 5, as: "number", unitOfMeasure: "đơn" }, vi: "5 đơn", en: "5 đơn" },
    { shown: { value: 5, as: "number" }, vi: "5", en: "5" },
    { shown: { value: 5, as: "number", unitOfMeasure: "" }, vi: "5", en: "5" },
    { shown: { value: 1.5, as: "number", unitOfMeasure: "%" }, vi: "1,5%", en: "1.5%" },
    { shown: { value: 0.928, as: "ratio", unitOfMeasure: "%" }, vi: "92,8%", en: "92.8%" },
    { shown: { value: "2024-04-25", as: "date" }, vi: "25/4/2024", en: "25 Apr 2024" },
    { shown: { value: null, as: "number" }, vi: "(trống)", en: "(blank)" },
    { shown: { value: null, as: "date" }, vi: "(trống)", en: "(blank)" },
    { shown: { value: true, as: "text" }, vi: "Có", en: "Yes" },
    { shown: { value: false, as: "text" }, vi: "Không", en: "No" },
    { shown: { value: "Tốt", as: "text" }, vi: "Tốt", en: "Tốt" },
    // A list that a rule builds in its message may have nothing in it.
    { shown: { value: "Số lớp", en: "Classes", as: "text" }, vi: "Số lớp", en: "Classes" },
    { shown: { value: "", as: "text" }, vi: "", en: "" },
  ] as const)("$shown is $vi", ({ shown, vi, en }) => {
    expect(formatShown(shown, "vi")).toBe(vi);
    expect(formatShown(shown, "en")).toBe(en);
  });
});

describe("formatSize", () => {
  it.each([
    { bytes: 0, vi: "0 B", en: "0 B" },
    { bytes: 1023, vi: "1023 B", en: "1023 B" },
    { bytes: 17_300, vi: "17 KB", en: "17 KB" },
    { bytes: 1_048_575, vi: "1 MB", en: "1 MB" },
    { bytes: 1_572_864, vi: "1,5 MB", en: "1.5 MB" },
    { bytes: 52_428_800, vi: "50 MB", en: "50 MB" },
  ])("$bytes is $vi", ({ bytes, vi, en }) => {
    expect(formatSize(bytes, "vi")).toBe(vi);
    expect(formatSize(bytes, "en")).toBe(en);
  });
});
