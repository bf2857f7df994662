/** The head of `Báo cáo`: what helps to fill it in (not printed), then the official header. */
import { formWords } from "../recognition/form-words.ts";
import { formatDate } from "../locale/format.ts";
import { earlierSourceText } from "../locale/earlier-source.ts";
import { dueText } from "../locale/labels.ts";
import { heightOfText } from "../workbook/row-height.ts";
import { serialFromDate } from "../workbook/date-serial.ts";
import { blankCounts, inputCount, isMissingAtFirst } from "./blank-counts.ts";
import { documentStyle } from "./document-style.ts";
import { respondentName, type Form } from "./form.ts";
import { reportRows } from "./form-layout.ts";
import { reportDateValidation } from "./input-validation.ts";
import { DATE_FORMAT } from "../workbook/format-codes.ts";
import { textConstant } from "../formula/text-constant.ts";
import { onlyCell, type SheetPart } from "./sheet-part.ts";
import { reportColumns as columns, reportWidths, templateNames } from "./template-sheets.ts";

/** A visible blank where the campaign says nothing. */
const DOTS = "……";

const SHEET_WIDTH = reportWidths.slice(0, columns.note + 1).reduce((sum, one) => sum + one, 0);
const LEFT_WIDTH = reportWidths.slice(0, columns.label + 1).reduce((sum, one) => sum + one, 0);

const all: [number, number] = [columns.number, columns.note];
const left: [number, number] = [columns.number, columns.label];
const right: [number, number] = [columns.measure, columns.note];

/** Draws everything above the table. */
export function drawReportHead(part: SheetPart, form: Form): void {
  drawStatus(part, form);
  drawHint(part, form);
  drawFields(part, form);
  drawOffice(part, form);
  drawTitle(part, form);
}

function drawStatus(part: SheetPart, form: Form): void {
  const { blankCount, wrongCount, unclearCount } = templateNames;
  const counts = blankCounts(form);
  const open =
    `"Còn "&${blankCount}&" ô chưa nhập, "&${wrongCount}&" chỗ cần sửa, "` +
    `&${unclearCount}&" chỗ cần làm rõ"`;
  const ready = form.respondent.kind === "office" ? DONE : `${DONE} ${SEND}`;
  const done = `IF(${blankCount}+${wrongCount}+${unclearCount}=0,${textConstant(ready)},${open})`;
  const isAny = form.respondent.kind === "any";
  const prefix = `${NOT_CHOSEN}. `;
  const formula = isAny ? `IF(BC_DONVI="",${textConstant(prefix)},"")&${done}` : done;
  const line =
    `Còn ${counts.blank} ô chưa nhập, ${counts.wrong} chỗ cần sửa, ` +
    `${counts.unclear} chỗ cần làm rõ`;
  part.span(reportRows.status, all, isAny ? prefix + line : line, "status-line", { formula });
  part.height(reportRows.status, 24);
  const range = {
    from: { row: reportRows.status, column: columns.number },
    to: { row: reportRows.status, column: columns.note },
  };
  part.formats.push(
    { kind: "formula", range, formula: `${wrongCount}>0`, role: "must-fix" },
    { kind: "formula", range, formula: `${unclearCount}>0`, role: "must-clarify" },
    { kind: "formula", range, formula: `${blankCount}=0`, role: "good" },
  );
}

const DONE = "Đã nhập đủ, không còn chỗ cần sửa hoặc cần làm rõ.";
const SEND = "Có thể gửi báo cáo.";
const NOT_CHOSEN = "Chưa chọn tên đơn vị";

function drawHint(part: SheetPart, form: Form): void {
  const hint = hintOf(form);
  const source = form.previousSource;
  const text = source === undefined ? hint : `${hint}\n${earlierSourceText(source, "vi")}`;
  part.span(reportRows.hint, all, text, "note");
  part.height(reportRows.hint, Math.max(34, heightOfText(text, SHEET_WIDTH, "note")));
}

function hintOf(form: Form): string {
  const inputs = inputCount(form);
  if (form.respondent.kind === "office") {
    return (
      `${inputs} ô cần nhập (ô nền vàng); mỗi ô là một số liệu của cả đợt, không cộng vào số của ` +
      "các đơn vị. Lưu tệp ở chỗ cũ, không đổi tên, rồi tổng hợp."
    );
  }
  const asked = form.indicators.filter((one) => isMissingAtFirst(one, form)).length + 1;
  return (
    `Khoảng ${inputs} ô cần nhập (ô nền vàng), trong đó ${asked} ô bắt buộc. ` +
    `Gửi ${dueText(form.campaign, "vi")} về ${sentence(form.campaign.office.sendTo)}`
  );
}

/** Ends a line with a place to fill in, or with the words and a full stop. */
export function sentence(words: string): string {
  return words === "" ? DOTS : `${words}.`;
}

const OFFICE = "Cơ quan";

function drawFields(part: SheetPart, form: Form): void {
  const label: [number, number] = [columns.number, columns.code];
  const unit = { row: reportRows.unit, column: columns.label };
  const date = { row: reportRows.date, column: columns.label };
  part.height(reportRows.unit, 20);
  part.height(reportRows.date, 20);
  const whose = form.respondent.kind === "office" ? OFFICE : formWords.unitName;
  part.span(reportRows.unit, label, `${whose}:`, "field-label");
  part.span(reportRows.date, label, `${formWords.reportDate}:`, "field-label");
  if (form.respondent.kind !== "any") part.put(unit, respondentName(form) || null, "bold");
  else {
    part.put(unit, null, "input-text", { unlocked: true });
    part.validations.push({
      range: onlyCell(unit),
      rule: { kind: "list-range", formula: templateNames.unitList },
      inputTitle: "Tên đơn vị",
      inputMessage: "Chọn tên đơn vị trong danh sách.",
      errorTitle: "Chưa nhận được tên",
      errorMessage: "Chọn tên đơn vị trong danh sách.",
    });
  }
  part.put(date, null, "input-date", { unlocked: true, numberFormat: DATE_FORMAT });
  part.validations.push(
    reportDateValidation(onlyCell(date), serialFromDate(form.campaign.dataFrom, "1900")),
  );
  part.name("BC_DONVI", unit);
  part.name("BC_NGAY", date);
}

function drawOffice(part: SheetPart, form: Form): void {
  const { respondent, campaign } = form;
  const style = documentStyle(form);
  const superior = superiorOf(form) || DOTS;
  const row = reportRows.firstPrinted;
  part.span(row, left, superior.toUpperCase(), "office");
  part.span(row, right, style.nation, style.motto === "" ? "motto" : "office-bold");
  const name = respondentName(form);
  if (respondent.kind !== "any") {
    part.span(row + 1, left, name === "" ? DOTS : name.toUpperCase(), "office-bold");
  } else {
    const formula = `IF(BC_DONVI="",${textConstant(DOTS)},UPPER(BC_DONVI))`;
    part.span(row + 1, left, DOTS, "office-bold", { formula });
  }
  if (style.motto !== "") part.span(row + 1, right, style.motto, "motto");
  part.span(row + 2, left, `Số: ${style.number}`, "office");
  const { formula, value } = dateLine(campaign.office.place || DOTS);
  part.span(row + 2, right, value, "note-center", { formula });
  part.height(row, Math.max(18, heightOfText(superior.toUpperCase(), LEFT_WIDTH, "office")));
  part.height(row + 1, Math.max(20, heightOfText(name.toUpperCase(), LEFT_WIDTH, "office-bold")));
  part.height(row + 2, 20);
  part.height(row + 3, 8);
}

/** Whom the respondent belongs to; empty where nobody says. */
function superiorOf({ respondent, campaign: { office } }: Form): string {
  switch (respondent.kind) {
    case "unit":
      return respondent.unit.superior || office.name;
    case "any":
      return office.name;
    case "office":
      return office.superior;
  }
}

/** Place and date; days below 10 and months below 3 take a zero (Decree 30/2020, Appendix I). */
function dateLine(place: string): { readonly formula: string; readonly value: string } {
  const blank = `${place}, ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const day = `IF(DAY(BC_NGAY)<10,"0","")&DAY(BC_NGAY)`;
  const month = `IF(MONTH(BC_NGAY)<3,"0","")&MONTH(BC_NGAY)`;
  const filled = `${textConstant(`${place}, ngày `)}&${day}&" tháng "&${month}&" năm "&YEAR(BC_NGAY)`;
  return {
    formula: `IF(ISNUMBER(BC_NGAY),IFERROR(${filled},${textConstant(blank)}),${textConstant(blank)})`,
    value: blank,
  };
}

function drawTitle(part: SheetPart, form: Form): void {
  const { campaign, pack, period } = form;
  const row = reportRows.title;
  const label = period?.label.vi ?? campaign.period;
  const isOffice = form.respondent.kind === "office";
  const annex = isOffice ? "" : `; kèm theo Báo cáo số ${documentStyle(form).number} ngày ${DOTS}`;
  const dates =
    `(Số liệu từ ngày ${formatDate(campaign.dataFrom, "vi")} ` +
    `đến ngày ${formatDate(campaign.dataTo, "vi")}${annex})`;
  const title = isOffice ? "SỐ LIỆU DO CƠ QUAN TỔNG HỢP NHẬP" : "PHỤ LỤC SỐ LIỆU";
  part.span(row, all, title, "title");
  part.span(
    row + 1,
    all,
    `${pack.title.vi}\nKỳ báo cáo: ${label} năm ${campaign.year}`,
    "subtitle",
  );
  part.span(row + 2, all, dates, "note-center");
  part.height(row, 22);
  part.height(row + 1, 40);
  part.height(row + 2, 20);
  part.height(row + 3, 8);
}
