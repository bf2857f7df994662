import {
  isAfterDue,
  judgeTimeliness,
  lastDayToReport,
  localDate,
  weekendOf,
} from "../../../src/core/campaign/due-date.ts";

const campaign = {
  dueDate: "2024-04-25",
  dueMeans: "before",
  timeZone: "Asia/Ho_Chi_Minh",
} as const;

describe("lastDayToReport", () => {
  it.each([
    { dueDate: "2024-04-25", dueMeans: "before", last: "2024-04-24" },
    { dueDate: "2024-04-25", dueMeans: "by", last: "2024-04-25" },
    { dueDate: "2024-03-01", dueMeans: "before", last: "2024-02-29" },
    { dueDate: "2024-01-01", dueMeans: "before", last: "2023-12-31" },
  ] as const)("$dueMeans $dueDate is $last", ({ last, ...due }) => {
    expect(lastDayToReport(due)).toBe(last);
  });
});

describe("localDate", () => {
  it.each([
    { instant: "2024-04-24", date: "2024-04-24", why: "a date has no zone" },
    { instant: "2024-04-24T23:59", date: "2024-04-24", why: "no zone: the campaign's" },
    { instant: "2024-04-24T16:59:59Z", date: "2024-04-24", why: "one second before midnight" },
    { instant: "2024-04-24T17:00:00Z", date: "2024-04-25", why: "midnight in Viet Nam" },
    { instant: "2024-04-25T01:00:00+09:00", date: "2024-04-24", why: "another zone" },
  ])("$instant is on $date ($why)", ({ instant, date }) => {
    expect(localDate(instant, "Asia/Ho_Chi_Minh")).toBe(date);
  });

  it("refuses what is no moment", () => {
    expect(() => localDate("soon", "Asia/Ho_Chi_Minh")).toThrow(RangeError);
  });
});

describe("judgeTimeliness", () => {
  it.each([
    { at: "2024-04-24", from: "decision", is: "on-time" },
    { at: "2024-04-25", from: "decision", is: "late" },
    { at: "2024-04-24T23:59:59+07:00", from: "list", is: "on-time" },
    { at: "2024-04-24T17:00:00Z", from: "mail", is: "late" },
    { at: "2024-04-24T16:59:00Z", from: "file", is: "on-time" },
    { at: "2024-04-30T08:00:00Z", from: "file", is: "unknown" },
    { at: "no time at all", from: "file", is: "unknown" },
  ] as const)("$at from $from is $is", ({ is, ...received }) => {
    expect(judgeTimeliness(received, campaign)).toBe(is);
  });

  it("says nothing where nothing was received", () => {
    expect(judgeTimeliness(undefined, campaign)).toBeUndefined();
  });
});

describe("isAfterDue", () => {
  it.each([
    { asOf: "2024-04-24T23:59:59+07:00", is: false },
    { asOf: "2024-04-24T17:00:00Z", is: true },
    { asOf: "2024-04-24", is: false },
    { asOf: "2024-04-25", is: true },
  ])("$asOf: $is", ({ asOf, is }) => {
    expect(isAfterDue(asOf, campaign)).toBe(is);
  });
});

describe("weekendOf", () => {
  it.each([
    { date: "2024-04-25", is: undefined },
    { date: "2024-08-24", is: "saturday" },
    { date: "2024-08-25", is: "sunday" },
  ])("$date: $is", ({ date, is }) => {
    expect(weekendOf(date)).toBe(is);
  });
});
