import fc from "fast-check";
import {
  formatAbsoluteAddress,
  formatCellAddress,
  formatCellRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellAddress,
  parseCellRange,
} from "../../../src/core/workbook/cell-address.ts";

describe("parseCellAddress", () => {
  it.each([
    { text: "A1", address: { row: 0, column: 0 }, why: "first cell" },
    { text: "a1", address: { row: 0, column: 0 }, why: "small letters" },
    { text: "$AA$12", address: { row: 11, column: 26 }, why: "absolute reference" },
    { text: "XFD1048576", address: { row: 1_048_575, column: 16_383 }, why: "last cell" },
  ])("reads $text ($why)", ({ text, address }) => {
    expect(parseCellAddress(text)).toEqual(address);
  });

  it.each([
    { text: "XFE1", why: "one column too far" },
    { text: "A1048577", why: "one row too far" },
    { text: "A0", why: "rows count from 1" },
    { text: "A01", why: "no program writes this" },
    { text: "A1:B2", why: "a range, not a cell" },
    { text: "AAAA1", why: "a name" },
    { text: "1", why: "a row" },
    { text: "A", why: "a column" },
    { text: "", why: "nothing" },
    { text: "$$A1", why: "two signs" },
    { text: "A1 ", why: "a space" },
    { text: "`1", why: "a sign beside the letters" },
    { text: "{1", why: "a sign behind the letters" },
    { text: "Đ1", why: "a letter of another alphabet" },
  ])("refuses $text ($why)", ({ text }) => {
    expect(parseCellAddress(text)).toBeUndefined();
  });

  it("reads back what is written", () => {
    const address = fc.record({
      row: fc.nat(MAX_ROWS - 1),
      column: fc.nat(MAX_COLUMNS - 1),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(parseCellAddress(formatCellAddress(one))).toEqual(one);
        expect(parseCellAddress(formatAbsoluteAddress(one))).toEqual(one);
      }),
    );
  });
});

describe("parseCellRange", () => {
  it("reads back what is written, one cell included", () => {
    const from = { row: 1, column: 1 };
    const to = { row: 8, column: 27 };
    expect(parseCellRange(formatCellRange({ from, to }))).toEqual({ from, to });
    expect(parseCellRange("B2")).toEqual({ from, to: from });
  });

  it.each(["A:A", "1:1", "A1:B2:C3", ":A1"])("refuses %s", (text) => {
    expect(parseCellRange(text)).toBeUndefined();
  });
});
