import fc from "fast-check";
import { rectanglesOf } from "../../../src/adapters/office-js/rectangles.ts";
import {
  formatCellAddress,
  formatCellRange,
  parseCellAddress,
} from "../../../src/core/workbook/cell-address.ts";

function cellsOf(addresses: readonly string[]): { row: number; column: number }[] {
  return addresses.map((text) => {
    const address = parseCellAddress(text);
    if (address === undefined) throw new Error(text);
    return { ...address };
  });
}

describe("rectanglesOf", () => {
  it.each([
    { cells: ["A1", "B1", "A2", "B2"], ranges: ["A1:B2"], why: "a block" },
    { cells: ["A1", "C1"], ranges: ["A1", "C1"], why: "a gap" },
    { cells: ["B1", "A1"], ranges: ["A1:B1"], why: "in any order" },
    { cells: ["A1", "A3"], ranges: ["A1", "A3"], why: "a row between" },
    { cells: ["A1", "B1", "A2"], ranges: ["A1:B1", "A2"], why: "rows of different width" },
    { cells: [], ranges: [], why: "nothing" },
  ])("covers $cells ($why)", ({ cells, ranges }) => {
    expect(rectanglesOf(cellsOf(cells)).map(formatCellRange)).toEqual(ranges);
  });

  it("covers every cell once, and no other", () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: formatCellAddress }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ from, to }) => {
          const inside: string[] = [];
          for (let row = from.row; row <= to.row; row += 1) {
            for (let column = from.column; column <= to.column; column += 1) {
              inside.push(formatCellAddress({ row, column }));
            }
          }
          return inside;
        });
        expect(covered.sort()).toEqual(cells.map(formatCellAddress).sort());
      }),
    );
  });
});
