import fc from "fast-check";
import {
  instantInZone,
  isTimeZone,
  possibleInstants,
} from "../../../src/core/campaign/time-zone.ts";

describe("instantInZone", () => {
  it.each([
    { text: "2024-04-24T16:30", zone: "Asia/Ho_Chi_Minh", instant: "2024-04-24T16:30:00+07:00" },
    {
      text: "2024-04-24T17:30:00Z",
      zone: "Asia/Ho_Chi_Minh",
      instant: "2024-04-25T00:30:00+07:00",
    },
    {
      text: "2024-04-24T16:30:15.9Z",
      zone: "Asia/Ho_Chi_Minh",
      instant: "2024-04-24T23:30:15+07:00",
    },
    {
      text: "2024-04-25T01:00:00.123Z",
      zone: "Asia/Ho_Chi_Minh",
      instant: "2024-04-25T08:00:00+07:00",
    },
    { text: "24/4/2024 16:30", zone: "Asia/Ho_Chi_Minh", instant: "2024-04-24T16:30:00+07:00" },
    { text: "2024-04-24", zone: "Asia/Ho_Chi_Minh", instant: "2024-04-24T00:00:00+07:00" },
    { text: "2024-04-24T16:30", zone: "UTC", instant: "2024-04-24T16:30:00+00:00" },
    { text: "2024-01-24T16:30", zone: "America/New_York", instant: "2024-01-24T16:30:00-05:00" },
    { text: "2024-07-24T16:30", zone: "America/New_York", instant: "2024-07-24T16:30:00-04:00" },
    { text: "2024-04-24T16:30", zone: "Asia/Kathmandu", instant: "2024-04-24T16:30:00+05:45" },
  ])("puts $text into $zone", ({ text, zone, instant }) => {
    expect(instantInZone(text, zone)).toBe(instant);
  });

  it("keeps the instant and the clock", () => {
    const times = fc.date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2100-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, (time) => {
        const instant = instantInZone(time.toISOString(), "Asia/Ho_Chi_Minh");
        expect(Date.parse(instant)).toBe(Math.floor(time.getTime() / 1000) * 1000);
        expect(instantInZone(instant.slice(0, 19), "Asia/Ho_Chi_Minh")).toBe(instant);
      }),
    );
  });

  it.each([
    { text: "yesterday", zone: "Asia/Ho_Chi_Minh" },
    { text: "2024-04-24", zone: "Asia/Nowhere" },
  ])("refuses $text in $zone", ({ text, zone }) => {
    expect(() => instantInZone(text, zone)).toThrow(RangeError);
  });
});

describe("isTimeZone", () => {
  it.each([
    { name: "Asia/Ho_Chi_Minh", is: true },
    { name: "UTC", is: true },
    { name: "Asia/Nowhere", is: false },
    { name: "", is: false },
  ])("$name: $is", ({ name, is }) => {
    expect(isTimeZone(name)).toBe(is);
  });
});

describe("possibleInstants", () => {
  it.each([
    {
      text: "2024-04-24T16:30:00",
      zone: "Asia/Ho_Chi_Minh",
      first: "2024-04-24T09:30:00.000Z",
      last: "2024-04-24T16:30:00.000Z",
    },
    {
      text: "2024-01-24T16:30:00",
      zone: "America/New_York",
      first: "2024-01-24T16:30:00.000Z",
      last: "2024-01-24T21:30:00.000Z",
    },
    {
      text: "2024-04-24T16:30:00.500Z",
      zone: "Asia/Ho_Chi_Minh",
      first: "2024-04-24T16:30:00.500Z",
      last: "2024-04-24T16:30:00.500Z",
    },
  ])("takes $text for a clock of $zone or of UTC", ({ text, zone, first, last }) => {
    expect(possibleInstants(text, zone)).toEqual({ first, last });
  });
});
