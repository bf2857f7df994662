/** `Báo cáo`: the annex that a unit fills in, prints and signs. */
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import type { Form } from "./form.ts";
import { isLongText, reportRows, type FormLayout } from "./form-layout.ts";
import { drawReportFoot } from "./report-foot.ts";
import { drawReportHead } from "./report-head.ts";
import { drawReportTable } from "./report-table.ts";
import { SheetPart } from "./sheet-part.ts";
import { reportColumns as columns, reportWidths, templateSheets } from "./template-sheets.ts";

/** Draws the report sheet with its names. */
export function drawReportSheet(
  form: Form,
  layout: FormLayout,
): { readonly part: SheetPart; readonly plan: SheetPlan } {
  const part = new SheetPart(templateSheets.report);
  drawReportHead(part, form);
  drawReportTable(part, form, layout);
  const last = drawReportFoot(part, form, layout);
  const all = form.indicators.some(isLongText)
    ? reportWidths
    : reportWidths.slice(0, columns.textPrevious);
  const plan: SheetPlan = {
    name: part.sheet,
    visibility: "visible",
    columns: all.map((width) => ({ width })),
    rowHeights: part.rowHeights,
    cells: part.cells,
    merges: part.merges,
    validations: part.validations,
    conditionalFormats: part.formats,
    freeze: { row: reportRows.status + 1, column: 0 },
    protected: true,
    print: {
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { from: reportRows.head, to: reportRows.head },
      area: {
        from: { row: reportRows.firstPrinted, column: columns.number },
        to: { row: last, column: columns.note },
      },
      footer: "&C&P/&N",
    },
  };
  return { part, plan };
}
