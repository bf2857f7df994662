import { heightOfText, linesOfText } from "../../../src/core/workbook/row-height.ts";

describe("linesOfText", () => {
  it.each([
    { text: "", room: 10, lines: 1, why: "an empty cell is one line" },
    { text: "một hai", room: 10, lines: 1, why: "fits" },
    { text: "một hai ba bốn", room: 7, lines: 2, why: "breaks between words" },
    { text: "một\nhai", room: 10, lines: 2, why: "a line break of its own" },
    { text: "abcdefghij", room: 4, lines: 3, why: "a word longer than a line is broken" },
    { text: "xy abcdefghij", room: 4, lines: 4, why: "a long word begins a line" },
    { text: "ABCD", room: 5, lines: 2, why: "capitals are wider" },
  ])("$why", ({ text, room, lines }) => {
    expect(linesOfText(text, room)).toBe(lines);
  });

  it("counts letters, not the marks of decomposed text", () => {
    expect(linesOfText("Thới Thạnh".normalize("NFD"), 12)).toBe(1);
  });
});

describe("heightOfText", () => {
  it("gives text that does not wrap one line", () => {
    expect(heightOfText("rất dài ".repeat(20), 10, "body-number")).toBe(heightOfText("", 10));
  });

  it("never asks for more than Excel allows", () => {
    expect(heightOfText("dòng\n".repeat(500), 10, "body-text")).toBe(409);
  });
});
