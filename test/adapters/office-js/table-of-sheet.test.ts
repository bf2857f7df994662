import { tableArea, tableName } from "../../../src/adapters/office-js/table-of-sheet.ts";
import type { CellPlan, SheetPlan } from "../../../src/core/workbook/workbook-plan.ts";
import { smallSummary } from "./small-summary.ts";

function boardWith(change: (cell: CellPlan) => CellPlan): SheetPlan {
  const [board] = smallSummary().sheets;
  if (board === undefined) throw new Error("No board");
  return { ...board, cells: board.cells.map((cell) => (cell.row === 1 ? change(cell) : cell)) };
}

const board = boardWith((cell) => cell);

describe("a planned filter becomes a table", () => {
  it("where Excel takes the headers as they are", () => {
    expect(tableArea(board)).toEqual(board.autoFilter);
    expect(tableName("Nội dung cần rà soát")).toBe("TongHop_Noi_dung_can_ra_soat");
  });

  it.each([
    {
      why: "a blank header",
      plan: boardWith((cell) => ({ ...cell, value: cell.column === 1 ? " " : cell.value })),
    },
    {
      why: "two of one name",
      plan: boardWith((cell) => ({ ...cell, value: cell.column === 1 ? "stt" : cell.value })),
    },
    { why: "a number", plan: boardWith((cell) => ({ ...cell, value: cell.column })) },
    { why: "a formula", plan: boardWith((cell) => ({ ...cell, formula: "A1" })) },
    {
      why: "merged cells",
      plan: { ...board, merges: [{ from: { row: 2, column: 0 }, to: { row: 2, column: 1 } }] },
    },
    {
      why: "no row below",
      plan: { ...board, autoFilter: { from: { row: 1, column: 0 }, to: { row: 1, column: 2 } } },
    },
  ])("not with $why", ({ plan }) => {
    expect(tableArea(plan)).toBeUndefined();
  });
});
