import type {
  CellPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/core/workbook/workbook-plan.ts";

/** A summary in small: a list with a filter, and a sheet whose formulas point at it. */
export function smallSummary(
  units: readonly string[] = ["TH Ba Đình", "TH Thới Thạnh"],
): WorkbookPlan {
  return {
    title: "Tổng hợp thử",
    createdAt: "2024-04-20T01:30:00Z",
    sheets: [boardOf(units), totalsOf(units.length)],
    names: [],
  };
}

const HEAD = ["STT", "Đơn vị", "Trạng thái"];

function boardOf(units: readonly string[]): SheetPlan {
  const heads = HEAD.map((value, column): CellPlan => ({
    row: 1,
    column,
    value,
    role: "table-head",
  }));
  const rows = units.flatMap((unit, index): CellPlan[] => [
    { row: 2 + index, column: 0, value: index + 1, role: "body-center" },
    {
      row: 2 + index,
      column: 1,
      value: unit,
      role: "body-link",
      fileLink: `../nhan/6T 50%#1 ${unit}.xlsx`,
    },
    { row: 2 + index, column: 2, value: "Đã gửi", role: "body-text" },
  ]);
  const noteRow = units.length + 3;
  return {
    name: "Theo dõi",
    visibility: "visible",
    columns: [{ width: 5 }, { width: 30 }, { width: 12 }],
    cells: [
      { row: 0, column: 0, value: "Theo dõi gửi báo cáo", role: "title" },
      ...heads,
      ...rows,
      { row: noteRow, column: 0, value: "Không có; dùng nguyên quy tắc.", role: "paragraph" },
    ],
    merges: [0, noteRow].map((row) => ({ from: { row, column: 0 }, to: { row, column: 2 } })),
    autoFilter: { from: { row: 1, column: 0 }, to: { row: 1 + units.length, column: 2 } },
    freeze: { row: 2, column: 0 },
  };
}

function totalsOf(count: number): SheetPlan {
  return {
    name: "Tổng hợp",
    visibility: "visible",
    columns: [{ width: 20 }, { width: 10 }],
    cells: [
      { row: 0, column: 0, value: "Số đơn vị", role: "body-text" },
      {
        row: 0,
        column: 1,
        value: count,
        formula: `COUNTA('Theo dõi'!B3:B${count + 2})`,
        role: "total-number",
      },
      {
        row: 1,
        column: 0,
        value: "Xem trang Theo dõi",
        role: "link",
        link: { sheet: "Theo dõi", cell: "A1" },
      },
    ],
  };
}
