import { romanNumber } from "../../../src/core/locale/roman-number.ts";

describe("romanNumber", () => {
  it.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [49, "XLIX"],
    [88, "LXXXVIII"],
  ])("writes %i as %s", (value, text) => {
    expect(romanNumber(value)).toBe(text);
  });
});
