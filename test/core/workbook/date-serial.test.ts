import fc from "fast-check";
import {
  addDays,
  calendarDate,
  clockFromSerial,
  dateFromSerial,
  serialFromClock,
  serialFromDate,
} from "../../../src/core/workbook/date-serial.ts";

describe("dateFromSerial", () => {
  it.each([
    { serial: 45_658, system: "1900", date: "2025-01-01", why: "the example" },
    { serial: 1, system: "1900", date: "1900-01-01", why: "first day" },
    { serial: 59, system: "1900", date: "1900-02-28", why: "before the invented day" },
    { serial: 61, system: "1900", date: "1900-03-01", why: "after the invented day" },
    { serial: 45_407.75, system: "1900", date: "2024-04-25", why: "time of day is dropped" },
    { serial: 2_958_465, system: "1900", date: "9999-12-31", why: "last day" },
    { serial: 0, system: "1904", date: "1904-01-01", why: "first day of the other system" },
    { serial: 43_945, system: "1904", date: "2024-04-25", why: "1462 days less" },
  ] as const)("$serial in $system is $date ($why)", ({ serial, system, date }) => {
    expect(dateFromSerial(serial, system)).toBe(date);
  });

  it.each([
    { serial: 60, system: "1900", why: "29 February 1900" },
    { serial: 0, system: "1900", why: "before the first day" },
    { serial: -1, system: "1904", why: "before the first day" },
    { serial: 2_958_466, system: "1900", why: "year 10000" },
    { serial: NaN, system: "1900", why: "no number" },
    { serial: Infinity, system: "1904", why: "no day" },
  ] as const)("refuses $serial in $system ($why)", ({ serial, system }) => {
    expect(() => dateFromSerial(serial, system)).toThrow(RangeError);
  });
});

describe("serialFromDate", () => {
  it.each(["2024-02-30", "25/04/2024", "1899-12-31", ""])("refuses %j", (iso) => {
    expect(() => serialFromDate(iso, "1900")).toThrow(RangeError);
  });

  it.each(["1900", "1904"] as const)("is the inverse of dateFromSerial in %s", (system) => {
    const serials = fc.integer({ min: 1, max: 2_900_000 }).filter((serial) => serial !== 60);
    fc.assert(
      fc.property(serials, (serial) => {
        expect(serialFromDate(dateFromSerial(serial, system), system)).toBe(serial);
      }),
    );
  });
});

describe("calendarDate", () => {
  it.each([
    { serial: 45_407.75, date: "2024-04-25" },
    { serial: 60, date: undefined },
    { serial: 99_999_999, date: undefined },
  ])("$serial is $date", ({ serial, date }) => {
    expect(calendarDate(serial, "1900")).toBe(date);
  });
});

describe("clockFromSerial", () => {
  it.each([
    { serial: 45_407, system: "1900", clock: "2024-04-25", why: "midnight is the day alone" },
    { serial: 45_407.687_5, system: "1900", clock: "2024-04-25T16:30:00", why: "time of day" },
    { serial: 45_407.687_499_99, system: "1900", clock: "2024-04-25T16:30:00", why: "rounded" },
    { serial: 43_945.5, system: "1904", clock: "2024-04-25T12:00:00", why: "the other system" },
    { serial: 60.5, system: "1900", clock: undefined, why: "29 February 1900" },
    { serial: 2_958_466, system: "1900", clock: undefined, why: "year 10000" },
    { serial: NaN, system: "1900", clock: undefined, why: "no number" },
  ] as const)("$serial in $system is $clock ($why)", ({ serial, system, clock }) => {
    expect(clockFromSerial(serial, system)).toBe(clock);
  });

  it.each(["2024-04-25", "2024-04-25T16:30:00", "1900-03-01"])("gives back %s", (clock) => {
    expect(clockFromSerial(serialFromClock(clock) ?? NaN, "1900")).toBe(clock);
  });
});

describe("addDays", () => {
  it.each([
    { date: "2024-02-28", days: 1, then: "2024-02-29" },
    { date: "2024-03-01", days: -1, then: "2024-02-29" },
    { date: "2024-12-31", days: 1, then: "2025-01-01" },
  ])("$date + $days is $then", ({ date, days, then }) => {
    expect(addDays(date, days)).toBe(then);
  });
});
