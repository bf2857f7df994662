/** What is to be looked at in a report: what is written, what it should be, what to do. */
import type {
  Expected,
  Finding,
  FindingArgs,
  FindingCode,
  LocalText,
  Named,
  Shown,
} from "../finding/finding.ts";
import { formatDate, formatNumber, formatRatio, formatShown } from "./format.ts";
import { evidenceSourceLabel, type EvidenceSource } from "./labels.ts";
import { textIn, type Language } from "./language.ts";

/** One sentence per code: a catalogue that lacks a code does not compile. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string;
};

const vi: FindingMessages = {
  "rule-failed": (args) => ruleSentence(args, "vi"),
  "rule-not-evaluated": ({ operands, error }) =>
    error === undefined
      ? `Chưa kiểm tra được quy tắc vì có ô chưa đọc được: ${names(operands, "vi")}.`
      : `Chưa kiểm tra được quy tắc: công thức cho kết quả ${error}.`,
  "required-blank": ({ indicators }) =>
    `Chưa nhập ${indicators.length} ô bắt buộc: ${names(indicators, "vi")}. Đề nghị nhập; nếu không phát sinh thì ghi 0, hoặc chọn “Có” ở ô không phát sinh của mục.`,
  "wrong-type": ({ label, expected, raw }) =>
    `“${label.vi}” cần ${expectedWords.vi[expected]}, đang ghi “${raw}”. Đề nghị nhập lại.`,
  "not-a-count": ({ label, raw }) =>
    `“${label.vi}” cần số nguyên từ 0 trở lên, đang ghi “${raw}”. Đề nghị nhập lại.`,
  "ratio-out-of-range": ({ label, value }) =>
    `“${label.vi}” phải từ 0% đến 100%, đang là ${formatRatio(value, "vi")}. Tỷ lệ do biểu tự tính; đề nghị khôi phục công thức và kiểm tra hai ô tử số, mẫu số.`,
  "formula-error": ({ label, error }) =>
    `“${label.vi}”: công thức trong ô báo ${error}. Đề nghị nhập thẳng con số.`,
  "no-cached-value": ({ label, computed }) =>
    computed === undefined
      ? `“${label.vi}”: ô có công thức nhưng chưa có kết quả. Đề nghị mở bằng Excel, lưu lại, hoặc nhập thẳng con số.`
      : `“${label.vi}”: ô tính chưa có kết quả, đã tính lại từ số liệu: ${formatNumber(computed, "vi")}.`,
  "external-link": ({ label, formula }) =>
    `“${label.vi}”: ô lấy số từ tệp khác (${formula}). Đề nghị dùng Dán đặc biệt > Giá trị.`,
  "computed-overwritten": ({ label, typed, computed }) =>
    `“${label.vi}” do biểu tự tính là ${formatShown(computed, "vi")}, ô đang gõ đè ${formatShown(typed, "vi")}. Đề nghị khôi phục công thức, hoặc kiểm tra các ô dùng để tính.`,
  interpreted: ({ items }) =>
    `Đã hiểu tự động ${items.length} ô: ${items.map((item) => `${item.label.vi}${cellOf(item)} “${item.raw}” là ${formatShown(item.value, "vi")}`).join("; ")}.`,
  "text-dropped": ({ label, raw, value }) =>
    `“${label.vi}” ghi “${raw}”, chỉ lấy ${formatShown(value, "vi")}. Đề nghị ghi riêng con số, phần chữ chuyển sang cột ghi chú.`,
  "ambiguous-value": ({ label, raw, readings }) =>
    `“${label.vi}” ghi “${raw}”, có thể hiểu nhiều cách${readingsText(readings, "vi")}. Đề nghị nhập lại cho rõ.`,
  "vague-value": ({ label, raw }) =>
    `“${label.vi}” ghi “${raw}”, không phải con số chính xác. Đề nghị nhập số cụ thể.`,
  "not-a-choice": ({ label, raw, choices }) =>
    `“${label.vi}” ghi “${raw}”; chọn một trong: ${choices.join(", ")}.`,
  "layout-changed": ({ moved }) =>
    `Biểu mẫu đã được sắp xếp lại, vẫn tìm đủ các ô: ${names(moved, "vi")}.`,
  "cell-not-found": ({ label, places }) =>
    places.length === 0
      ? `Không tìm thấy ô của “${label.vi}”: dòng đã bị xóa. Đề nghị chép số liệu sang biểu mẫu gốc.`
      : `Ô của “${label.vi}” có ở nhiều nơi (${places.join(", ")}). Đề nghị giữ một nơi.`,
  "date-outside-range": ({ label, value, from, to }) =>
    `“${label.vi}” là ${formatDate(value, "vi")}, ngoài khoảng ${rangeText(from, to, "vi")}. Đề nghị kiểm tra thứ tự ngày, tháng, năm.`,
  "list-key-missing": ({ label, row, column }) =>
    `“${label.vi}”, dòng ${row}: có nội dung nhưng chưa ghi “${column.vi}”. Đề nghị bổ sung, hoặc xóa dòng.`,
  "not-cumulative": ({ indicators }) =>
    `Có vẻ chưa cộng dồn từ đầu năm: ${indicators.map((one) => `${one.label.vi}${cellOf(one)} ${formatShown(one.value, "vi")}, kỳ trước ${formatShown(one.previous, "vi")}`).join("; ")}. Đề nghị ghi số lũy kế từ đầu năm.`,
  "unit-missing": ({ name, dueDate }) =>
    `${name} chưa gửi báo cáo (hạn ${formatDate(dueDate, "vi")}). Đề nghị liên hệ đơn vị.`,
  "unit-conflict": ({ evidence }) =>
    `Tệp chưa rõ của đơn vị nào: ${evidenceText(evidence, "vi")}. Đề nghị hỏi lại đơn vị rồi ghi mã vào so-xu-ly.xlsx, sheet Tệp.`,
  "common-problem": ({ rule, message, label, units, reported }) =>
    `Vấn đề chung: ${units}/${reported} đơn vị chưa đạt quy tắc ${rule} (${generalText(message, label, "vi")}). Đề nghị xem lại quy tắc hoặc hướng dẫn chung.`,
};

const en: FindingMessages = {
  "rule-failed": (args) => ruleSentence(args, "en"),
  "rule-not-evaluated": ({ operands, error }) =>
    error === undefined
      ? `The rule could not be checked because of unreadable cells: ${names(operands, "en")}.`
      : `The rule could not be checked: its formula gives ${error}.`,
  "required-blank": ({ indicators }) =>
    `${indicators.length} required cells are blank: ${names(indicators, "en")}. Fill them in; where there was nothing, write 0 or choose “Có” in the section's cell for that.`,
  "wrong-type": ({ label, expected, raw }) =>
    `“${textIn(label, "en")}” should be ${expectedWords.en[expected]}, it says “${raw}”. Type it again.`,
  "not-a-count": ({ label, raw }) =>
    `“${textIn(label, "en")}” should be a whole number from 0 on, it says “${raw}”. Type it again.`,
  "ratio-out-of-range": ({ label, value }) =>
    `“${textIn(label, "en")}” must lie between 0% and 100%, it is ${formatRatio(value, "en")}. The form computes it: restore the formula and check numerator and denominator.`,
  "formula-error": ({ label, error }) =>
    `“${textIn(label, "en")}”: the cell's formula gives ${error}. Type the number itself.`,
  "no-cached-value": ({ label, computed }) =>
    computed === undefined
      ? `“${textIn(label, "en")}”: the cell's formula has no stored result. Open the file in Excel and save it, or type the number.`
      : `“${textIn(label, "en")}”: the computed cell has no stored result, so it was computed: ${formatNumber(computed, "en")}.`,
  "external-link": ({ label, formula }) =>
    `“${textIn(label, "en")}”: the cell takes its figure from another file (${formula}). Use Paste Special > Values.`,
  "computed-overwritten": ({ label, typed, computed }) =>
    `“${textIn(label, "en")}” computes to ${formatShown(computed, "en")}, but ${formatShown(typed, "en")} was typed over it. Restore the formula, or check the cells it is made of.`,
  interpreted: ({ items }) =>
    `${items.length} cells were interpreted: ${items.map((item) => `${textIn(item.label, "en")}${cellOf(item)} “${item.raw}” as ${formatShown(item.value, "en")}`).join("; ")}.`,
  "text-dropped": ({ label, raw, value }) =>
    `“${textIn(label, "en")}” says “${raw}”, only ${formatShown(value, "en")} was taken. Write the number alone and the words into the note.`,
  "ambiguous-value": ({ label, raw, readings }) =>
    `“${textIn(label, "en")}” says “${raw}”, which can be read in several ways${readingsText(readings, "en")}. Type it clearly.`,
  "vague-value": ({ label, raw }) =>
    `“${textIn(label, "en")}” says “${raw}”, which is not exact. Type the number.`,
  "not-a-choice": ({ label, raw, choices }) =>
    `“${textIn(label, "en")}” says “${raw}”; choose one of: ${choices.join(", ")}.`,
  "layout-changed": ({ moved }) =>
    `The form was rearranged; all cells were found: ${names(moved, "en")}.`,
  "cell-not-found": ({ label, places }) =>
    places.length === 0
      ? `The cell of “${textIn(label, "en")}” is gone: its row was deleted. Copy the figures into the original form.`
      : `The cell of “${textIn(label, "en")}” stands in several places (${places.join(", ")}). Keep one.`,
  "date-outside-range": ({ label, value, from, to }) =>
    `“${textIn(label, "en")}” is ${formatDate(value, "en")}, outside ${rangeText(from, to, "en")}. Check day, month and year.`,
  "list-key-missing": ({ label, row, column }) =>
    `“${textIn(label, "en")}”, row ${row}: filled in, but “${textIn(column, "en")}” is blank. Complete or clear the row.`,
  "not-cumulative": ({ indicators }) =>
    `The report does not seem to accumulate from the beginning of the year: ${indicators.map((one) => `${textIn(one.label, "en")}${cellOf(one)} ${formatShown(one.value, "en")}, before ${formatShown(one.previous, "en")}`).join("; ")}. Give cumulative figures.`,
  "unit-missing": ({ name, dueDate }) =>
    `${name} has not reported (due ${formatDate(dueDate, "en")}). Contact the unit.`,
  "unit-conflict": ({ evidence }) =>
    `Whose file this is cannot be told: ${evidenceText(evidence, "en")}. Ask the unit and write its id into so-xu-ly.xlsx, sheet Tệp.`,
  "common-problem": ({ rule, message, label, units, reported }) =>
    `Common problem: ${units} of ${reported} units do not meet rule ${rule} (${generalText(message, label, "en")}). Look at the rule or the guidance again.`,
};

const expectedWords: Readonly<Record<Language, Readonly<Record<Expected, string>>>> = {
  vi: {
    integer: "số nguyên",
    decimal: "số",
    ratio: "tỷ lệ phần trăm",
    boolean: "“Có” hoặc “Không”",
    date: "ngày tháng năm",
    text: "chữ",
    choice: "một lựa chọn",
    list: "danh sách",
  },
  en: {
    integer: "a whole number",
    decimal: "a number",
    ratio: "a percentage",
    boolean: "“Có” or “Không”",
    date: "a date",
    text: "text",
    choice: "one of the choices",
    list: "a list",
  },
};

/** The sentence for a finding. Unit, file and cell are printed beside it. */
export function findingMessage<Code extends FindingCode>(
  finding: Finding<Code>,
  language: Language,
): string {
  const messages = language === "vi" ? vi : en;
  const message = messages[finding.code] as (args: FindingArgs[Code]) => string;
  return message(finding.args as FindingArgs[Code]);
}

/** The pack's own sentence; both sides of the comparison follow where it does not show them. */
function ruleSentence(
  { message, values, comparison }: FindingArgs["rule-failed"],
  language: Language,
): string {
  const sentence = fillIn(textIn(message, language), values, language);
  if (comparison === undefined) return sentence;
  const [left, right, difference] = [comparison.left, comparison.right, comparison.difference].map(
    (value) => formatNumber(value, language),
  );
  const shown = new Set(sentence.match(/[\d.,]*\d/gu) ?? []);
  if (shown.has(left ?? "") && shown.has(right ?? "")) return sentence;
  return language === "vi"
    ? `${sentence} (Hai vế: ${left ?? ""} và ${right ?? ""}, chênh lệch ${difference ?? ""}.)`
    : `${sentence} (Both sides: ${left ?? ""} and ${right ?? ""}, difference ${difference ?? ""}.)`;
}

function fillIn(text: string, values: Readonly<Record<string, Shown>>, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, key: string) => {
    const shown = values[key];
    return shown === undefined ? "…" : formatShown(shown, language);
  });
}

/** A rule's sentence about no unit in particular: figures become dots. */
function generalText(message: LocalText, label: Shown | undefined, language: Language): string {
  const values = label === undefined ? {} : { label };
  return fillIn(textIn(message, language), values, language).replace(/\.$/u, "");
}

function names(items: readonly Named[], language: Language): string {
  return items.map((item) => `${textIn(item.label, language)}${cellOf(item)}`).join("; ");
}

function cellOf({ cell }: Named): string {
  return cell === undefined ? "" : ` (ô ${cell})`;
}

function readingsText(readings: readonly Shown[], language: Language): string {
  if (readings.length === 0) return "";
  const joint = language === "vi" ? " hoặc " : " or ";
  return `: ${readings.map((one) => formatShown(one, language)).join(joint)}`;
}

function rangeText(from: string | undefined, to: string | undefined, language: Language): string {
  const [first, last] = [from, to].map((date) =>
    date === undefined ? "…" : formatDate(date, language),
  );
  return `${first ?? "…"} – ${last ?? "…"}`;
}

function evidenceText(
  evidence: readonly { readonly source: string; readonly says: string }[],
  language: Language,
): string {
  return evidence
    .map(
      ({ source, says }) => `${evidenceSourceLabel(source as EvidenceSource, language)} “${says}”`,
    )
    .join("; ");
}
