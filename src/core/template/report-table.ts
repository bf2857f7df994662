/** The table of `Báo cáo`: a row for each indicator under its section. */
import { formWords } from "../recognition/form-words.ts";
import { confirmationName } from "../report-pack/codes.ts";
import { romanNumber } from "../locale/roman-number.ts";
import { formatColumn, type CellRange } from "../workbook/cell-address.ts";
import type { Form } from "./form.ts";
import { isLongText, reportRows, type FormLayout, type SectionPlace } from "./form-layout.ts";
import { yesNo } from "./input-validation.ts";
import { drawIndicator, LEAST_HEIGHT, rowHeight } from "./report-row.ts";
import { MISSING } from "./row-status.ts";
import { onlyCell, type SheetPart } from "./sheet-part.ts";
import { reportColumns as columns } from "./template-sheets.ts";

const head = [
  "STT",
  formWords.code,
  formWords.label,
  "Đơn vị tính",
  formWords.value,
  formWords.previous,
  formWords.note,
];

const HEAD_HEIGHT = 36;

/** Draws head and rows with their names, validations and formats. */
export function drawReportTable(part: SheetPart, form: Form, layout: FormLayout): void {
  head.forEach((text, column) => {
    part.put({ row: reportRows.head, column }, text, "table-head");
  });
  part.height(reportRows.head, HEAD_HEIGHT);
  part.put({ row: reportRows.head, column: columns.status }, "Tình trạng", "table-head");
  const hasLongTexts = form.indicators.some(isLongText);
  if (hasLongTexts) {
    part.put({ row: reportRows.head, column: columns.textPrevious }, "Lời kỳ trước", "table-head");
    part.put({ row: reportRows.head, column: columns.textNote }, "Ghi chú thêm", "table-head");
  }
  for (const section of layout.sections) drawSection(part, form, layout, section);
  colourStatuses(part, layout);
}

function drawSection(
  part: SheetPart,
  form: Form,
  layout: FormLayout,
  { section, row, places, confirmation }: SectionPlace,
): void {
  const numeral = romanNumber(layout.sections.findIndex((one) => one.section === section) + 1);
  part.height(row, LEAST_HEIGHT);
  part.put({ row, column: columns.number }, numeral, "group-center");
  part.put({ row, column: columns.code }, null, "group-row");
  part.span(row, [columns.label, columns.note], section.label.vi, "group-row");
  for (const place of places) drawIndicator(part, form, layout, place);
  if (confirmation !== undefined) drawConfirmation(part, section.id, confirmation);
}

function drawConfirmation(part: SheetPart, section: string, row: number): void {
  const value = { row, column: columns.value };
  part.startHeight(row, rowHeight(formWords.nothingHappened, "body-note"));
  part.put({ row, column: columns.number }, null, "body-center");
  part.put({ row, column: columns.code }, null, "body-code");
  part.put({ row, column: columns.label }, formWords.nothingHappened, "body-note");
  part.put({ row, column: columns.measure }, null, "body-center");
  part.put(value, null, "input-center", { unlocked: true });
  part.put({ row, column: columns.previous }, null, "body-center");
  part.put({ row, column: columns.note }, null, "body-text");
  part.name(confirmationName(section), value);
  part.validations.push({
    range: onlyCell(value),
    rule: yesNo,
    inputTitle: "Không phát sinh",
    inputMessage: "Chọn Có nếu các ô số còn trống ở mục này đều là 0.",
    errorTitle: "Chưa nhận được số liệu",
    errorMessage: "Chọn Có hoặc Không.",
  });
}

function colourStatuses(part: SheetPart, layout: FormLayout): void {
  const first = reportRows.head + 1;
  const rows = (from: number, to: number): CellRange => ({
    from: { row: first, column: from },
    to: { row: layout.foot - 1, column: to },
  });
  const status = `$${formatColumn(columns.status)}${first + 1}`;
  const own = rows(columns.status, columns.status);
  const whole = rows(columns.number, columns.status);
  part.formats.push(
    { kind: "formula", range: own, formula: `${status}="Cần sửa"`, role: "must-fix" },
    { kind: "formula", range: own, formula: `${status}="Cần làm rõ"`, role: "must-clarify" },
    { kind: "formula", range: own, formula: `${status}="${MISSING}"`, role: "muted" },
    { kind: "formula", range: whole, formula: `${status}="KHÔNG ÁP DỤNG"`, role: "muted" },
  );
}
