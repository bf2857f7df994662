/** A figure's row on `Báo cáo`. */
import { TEXT_FORMAT } from "../workbook/format-codes.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import { sheetFormula } from "../formula/sheet-formula.ts";
import { heightOfText } from "../workbook/row-height.ts";
import { nameOf } from "../report-pack/codes.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import { blankValue } from "./blank-value.ts";
import { computedFormula } from "./computed-formula.ts";
import type { Form } from "./form.ts";
import { isLongText, type FormLayout, type IndicatorPlace } from "./form-layout.ts";
import { inputValidation } from "./input-validation.ts";
import { figureFormat } from "./figure-format.ts";
import { rowStatus, verdictCondition } from "./row-status.ts";
import { onlyCell, type CellExtras, type SheetPart } from "./sheet-part.ts";
import { reportColumns as columns, reportWidths, templateSheets } from "./template-sheets.ts";

/** Points; four lines of what a school writes. Schools may enlarge the row. */
const LONG_TEXT_HEIGHT = 78;

/** A locked cell that is wrong, or has become wrong, needs a way out: the lock has no password. */
const SETTLED =
  "Đã báo cáo ở kỳ trước, không phải nhập lại; ô khóa. Nếu sai hoặc có thay đổi: bỏ bảo vệ trang " +
  "tính (không có mật khẩu), sửa lại và ghi lý do ở cột Ghi chú, lý do.";

/** Points: one line with air above and below. */
export const LEAST_HEIGHT = 20;

/** Draws a row with its names, validation and formats. */
export function drawIndicator(
  part: SheetPart,
  form: Form,
  layout: FormLayout,
  place: IndicatorPlace,
): void {
  const { indicator, row } = place;
  const { code } = indicator;
  const status = rowStatus(place, form);
  part.put({ row, column: columns.number }, place.number, "body-center");
  part.put({ row, column: columns.code }, code, "body-code");
  drawLabel(part, layout, place);
  part.put({ row, column: columns.measure }, measureOf(indicator), "body-center");
  drawValue(part, form, place);
  const isLong = isLongText(indicator);
  if (!isLong) part.startHeight(row, heightOfRow(form, indicator));
  const previous = { row, column: isLong ? columns.textPrevious : columns.previous };
  const note = { row, column: isLong ? columns.textNote : columns.note };
  const earlier = figureInCell(form.previous.get(code) ?? null, indicator.type);
  part.put(previous, earlier, previousRole(indicator), formatOf(indicator));
  part.put(note, null, "input-text", { unlocked: true, numberFormat: TEXT_FORMAT });
  part.put({ row, column: columns.status }, status.value, "body-center", {
    formula: status.formula,
  });
  // A list's code names its rows on `Danh sách`; its count is found by the code column.
  if (indicator.type !== "list") part.name(code, { row, column: columns.value });
  part.name(nameOf(code, "previous"), previous);
  part.name(nameOf(code, "note"), note);
  colourRow(part, form, place);
}

/** A list's label leads to its rows; parts of a whole stand a step in. */
function drawLabel(part: SheetPart, layout: FormLayout, { indicator, row }: IndicatorPlace): void {
  const at = { row, column: columns.label };
  const list = layout.lists.find((one) => one.indicator === indicator);
  const label = indicator.label.vi;
  if (list === undefined) {
    const indent = /^(?:trong đó|trong số|chia ra)/iu.test(label) ? { indent: 1 } : {};
    part.put(at, label, "body-text", indent);
    return;
  }
  const cell = formatCellAddress({ row: list.from, column: list.key });
  part.put(at, label, "link", { link: { sheet: templateSheets.lists, cell } });
}

function measureOf({ type, unitOfMeasure }: Indicator): string {
  switch (type) {
    case "boolean":
      return "Có/Không";
    case "ratio":
      return unitOfMeasure ?? "%";
    case "date":
      return "ngày";
    case "list":
      return unitOfMeasure ?? "dòng";
    case "integer":
    case "decimal":
    case "text":
    case "choice":
      return unitOfMeasure ?? "";
  }
}

function drawValue(part: SheetPart, form: Form, { indicator, row }: IndicatorPlace): void {
  const at = { row, column: columns.value };
  const format = formatOf(indicator);
  if (indicator.type === "list") {
    part.put(at, 0, "computed", { ...format, formula: `COUNTA(${indicator.code})` });
    return;
  }
  if (indicator.computed !== undefined) {
    const formula = sheetFormula(computedFormula(indicator.computed));
    part.put(at, blankValue(form, indicator) ?? "", "computed", { ...format, formula });
    return;
  }
  const isSettled = form.settled.has(indicator.code);
  const role = isSettled ? settledRole(indicator) : inputRole(indicator);
  const extras: CellExtras = isSettled ? format : { ...format, unlocked: true };
  const isLong = isLongText(indicator);
  const last = isLong ? columns.note : columns.value;
  const value = blankValue(form, indicator);
  if (isLong) {
    part.span(row, [columns.value, last], value, role, extras);
    part.height(row, LONG_TEXT_HEIGHT);
  } else part.put(at, value, role, extras);
  const range = { from: at, to: { row, column: last } };
  const validation = inputValidation(indicator, range, form.campaign);
  part.validations.push(isSettled ? { ...validation, inputMessage: SETTLED } : validation);
}

/** Words wrap: a number at the right edge would cover their first letters. */
function previousRole({ type }: Indicator): StyleRole {
  return type === "text" || type === "choice" ? "previous-text" : "previous";
}

/** What the form gives is read whole, its earlier answer too. */
function heightOfRow(form: Form, indicator: Indicator): number {
  const heightIn = (value: unknown, column: number, role: StyleRole): number =>
    typeof value === "string" ? heightOfText(value, reportWidths[column] ?? 0, role) : 0;
  return Math.max(
    rowHeight(indicator.label.vi),
    heightIn(blankValue(form, indicator), columns.value, settledRole(indicator)),
    heightIn(form.previous.get(indicator.code), columns.previous, previousRole(indicator)),
  );
}

/** Grey as everything that the form fills in itself. */
function settledRole({ type }: Indicator): StyleRole {
  return type === "text" ? "settled-text" : "computed-word";
}

function inputRole({ type }: Indicator): StyleRole {
  switch (type) {
    case "integer":
    case "decimal":
    case "ratio":
    case "list":
      return "input-number";
    case "boolean":
    case "date":
    case "choice":
      return "input-center";
    case "text":
      return "input-text";
  }
}

function formatOf(indicator: Indicator): CellExtras {
  const numberFormat = figureFormat(indicator);
  return numberFormat === undefined ? {} : { numberFormat };
}

/** Colours only repeat what the status says in words: pasting over a cell removes them. */
function colourRow(part: SheetPart, form: Form, place: IndicatorPlace): void {
  const range = onlyCell({ row: place.row, column: columns.value });
  for (const [verdict, role] of [
    ["CẦN SỬA", "must-fix"],
    ["CẦN LÀM RÕ", "must-clarify"],
  ] as const) {
    const formula = verdictCondition(place, form, verdict);
    if (formula !== undefined) part.formats.push({ kind: "formula", range, formula, role });
  }
}

/** A row holds its label, and is never so low that figures stick to the lines. */
export function rowHeight(label: string, role: StyleRole = "body-text"): number {
  return Math.max(LEAST_HEIGHT, heightOfText(label, reportWidths[columns.label] ?? 0, role));
}
