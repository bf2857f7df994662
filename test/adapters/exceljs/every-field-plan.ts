import type { CellRange } from "../../../src/core/workbook/cell-address.ts";
import type { WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";

const area = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): CellRange => ({
  from: { row: fromRow, column: fromColumn },
  to: { row: toRow, column: toColumn },
});

/** Name with everything that quoting must survive. */
export const FORM_SHEET = "Báo cáo 'TH' A";

/** A plan that uses every field there is. */
export const everyFieldPlan: WorkbookPlan = {
  title: "Biểu mẫu thử",
  createdAt: "2024-04-20T01:30:00Z",
  sheets: [
    {
      name: FORM_SHEET,
      visibility: "visible",
      columns: [{ width: 12 }, { width: 40 }, { width: 14 }, { width: 8, hidden: true }],
      rowHeights: [{ row: 0, height: 33 }],
      cells: [
        { row: 0, column: 0, value: "TỔNG HỢP", role: "title" },
        { row: 0, column: 1, value: null, role: "title" },
        { row: 1, column: 0, value: "=1+1", role: "plain" },
        { row: 1, column: 1, value: "-5 @ +3", role: "body-text", indent: 2 },
        { row: 1, column: 2, value: '_x0041_ & <b>\n"Cả năm"' },
        { row: 2, column: 0, value: 0, formula: "5-5", role: "computed" },
        { row: 2, column: 1, value: false, formula: "1=2" },
        { row: 2, column: 2, value: "", formula: 'IF(1=1,"","x")' },
        { row: 3, column: 0, value: 45_400, numberFormat: "dd/mm/yyyy", unlocked: true },
        { row: 3, column: 1, value: 0.928, numberFormat: "0.0%", role: "input-number" },
        { row: 3, column: 2, value: true },
        { row: 4, column: 0, value: 12, link: { sheet: "_tonghop", cell: "A1" }, role: "link" },
        { row: 4, column: 1, value: "tệp", fileLink: "../nhan/6T 50%#1 - TH Thới Thạnh.xlsx" },
        { row: 5, column: 0, value: null, formula: "A4+7" },
        { row: 5, column: 1, value: 0.1 + 0.2 },
        { row: 6, column: 0, value: 1, formula: "DV_01_02+1" },
      ],
      merges: [area(0, 0, 0, 1)],
      validations: [
        {
          range: area(3, 0, 3, 0),
          rule: { kind: "date", min: 45_292, max: 45_657 },
          inputTitle: "Ngày báo cáo",
          inputMessage: 'Dòng một\nDòng hai & "x"',
          errorTitle: "Chưa đúng",
          errorMessage: "Nhập ngày trong năm",
        },
        { range: area(7, 0, 9, 0), rule: { kind: "list", values: ["Có", "Không"] } },
        { range: area(7, 1, 7, 1), rule: { kind: "list-range", formula: "_tonghop!$A$1:$A$3" } },
        { range: area(8, 1, 8, 1), rule: { kind: "whole", min: 0 } },
        { range: area(9, 1, 9, 1), rule: { kind: "decimal" } },
        { range: area(10, 1, 10, 1), rule: { kind: "text-length", max: 100 } },
        { range: area(11, 1, 11, 1), rule: { kind: "any" }, inputMessage: "Nhập số" },
      ],
      conditionalFormats: [
        { kind: "formula", range: area(2, 0, 2, 2), formula: "=$A$3=0", role: "must-fix" },
        { kind: "data-bar", range: area(3, 1, 5, 1), min: 0, max: 1 },
      ],
      freeze: { row: 2, column: 1 },
      autoFilter: area(1, 0, 6, 2),
      protected: true,
      print: {
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { from: 0, to: 1 },
        titleColumns: { from: 0, to: 0 },
        area: area(0, 0, 20, 2),
        columnBreaks: [1],
        rowBreaks: [9],
        footer: "&LMẫu 1&RTrang &P/&N",
      },
      tabRole: "table-head",
      zoom: 90,
    },
    {
      name: "Chi tiết",
      visibility: "hidden",
      columns: [{ width: 20 }],
      cells: [{ row: 0, column: 0, value: "x" }],
      freeze: { row: 1, column: 0 },
      print: { orientation: "portrait", fitToWidth: 1, fitToHeight: 1, scale: 80 },
    },
    {
      name: "_tonghop",
      visibility: "very-hidden",
      columns: [{ width: 20 }],
      cells: [{ row: 0, column: 0, value: "packId" }],
    },
  ],
  names: [
    { name: "DV_01_02", sheet: FORM_SHEET, range: area(2, 0, 2, 0) },
    { name: "DV_01_05_DS", sheet: FORM_SHEET, range: area(3, 0, 8, 2) },
  ],
};
