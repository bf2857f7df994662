import { resolvePackDate } from "../../../src/core/campaign/pack-date.ts";

describe("resolvePackDate", () => {
  it.each([
    { date: "Y-04-25", year: 2024, resolved: "2024-04-25", why: "the campaign's year" },
    { date: "Y-1-12-15", year: 2024, resolved: "2023-12-15", why: "the year before" },
    { date: "Y-2-12-15", year: 2024, resolved: "2022-12-15", why: "two years before" },
    { date: "Y-02-29", year: 2024, resolved: "2024-02-29", why: "a leap year" },
    { date: "Y-02-29", year: 2023, resolved: "2023-02-28", why: "no leap year" },
    { date: "Y-1-02-29", year: 2025, resolved: "2024-02-29", why: "the year before is one" },
    { date: "2024-04-25", year: 2030, resolved: "2024-04-25", why: "resolved before" },
  ])("resolves $date of $year ($why)", ({ date, year, resolved }) => {
    expect(resolvePackDate(date, year)).toBe(resolved);
  });

  it.each([
    { date: "Y-04-31", why: "no such day in any year" },
    { date: "Y-13-01", why: "no such month" },
    { date: "Y-02-00", why: "days count from 1" },
    { date: "25/4", why: "not a pack date" },
  ])("refuses $date ($why)", ({ date }) => {
    expect(() => resolvePackDate(date, 2024)).toThrow(RangeError);
  });
});
