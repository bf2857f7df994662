import { areaOutside, plannedArea } from "../../../src/adapters/office-js/planned-area.ts";
import {
  formatCellRange,
  parseCellRange,
  type CellRange,
} from "../../../src/core/workbook/cell-address.ts";
import { smallSummary } from "./small-summary.ts";

function range(text: string): CellRange {
  const found = parseCellRange(text);
  if (found === undefined) throw new Error(text);
  return found;
}

describe("areaOutside", () => {
  it.each([
    { area: "A1:C9", other: "A1:C9", rest: [] },
    { area: "A1:C9", other: "A1:C5", rest: ["A6:C9"] },
    { area: "A1:C9", other: "A1:B9", rest: ["C1:C9"] },
    { area: "A1:C9", other: "A1:B5", rest: ["A6:C9", "C1:C5"] },
    { area: "B2:D4", other: "C3", rest: ["B2:D2", "B4:D4", "B3", "D3"] },
    { area: "A1:B2", other: "D4:E5", rest: ["A1:B2"] },
    { area: "B2", other: "A1:C3", rest: [] },
  ])("$area without $other is $rest", ({ area, other, rest }) => {
    expect(areaOutside(range(area), range(other)).map(formatCellRange)).toEqual(rest);
  });
});

describe("plannedArea", () => {
  it("holds all cells, merged areas and columns, from A1", () => {
    expect(smallSummary().sheets.map(plannedArea).map(formatCellRange)).toEqual(["A1:C6", "A1:B2"]);
  });
});
