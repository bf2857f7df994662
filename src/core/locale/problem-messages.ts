/** What is wrong in what the office wrote: what, where, what was expected. */
import type { Problem, ProblemArgs, ProblemCode, ProblemPlace } from "../finding/problem.ts";
import type { Language } from "./language.ts";

/** One sentence per code: a catalogue that lacks a code does not compile. */
type ProblemMessages = {
  readonly [Code in ProblemCode]: (args: ProblemArgs[Code]) => string;
};

const vi: ProblemMessages = {
  "not-json": ({ detail }) => `không phải JSON hợp lệ (${detail})`,
  "wrong-value": ({ expected, found }) => `cần ${expected}, đang ghi ${found}`,
  "missing-key": ({ key }) => `thiếu khóa “${key}”`,
  "unknown-key": ({ key }) => `khóa “${key}” không có trong định dạng; có thể gõ nhầm`,
  "duplicate-code": ({ code }) => `“${code}” xuất hiện hai lần; mỗi mã chỉ dùng một lần`,
  "unknown-reference": ({ kind, name }) =>
    `nhắc đến ${referenceKinds.vi[kind]} “${name}” nhưng không có`,
  "list-mismatch": ({ code }) => `“${code}”: chỉ tiêu kiểu danh sách và mục lists phải khớp nhau`,
  "unknown-placeholder": ({ name }) => `thông báo dùng {${name}} nhưng không có giá trị nào tên đó`,
  "choices-missing": ({ code }) => `“${code}” kiểu lựa chọn cần khóa choices`,
  "formula-syntax": ({ near }) => `công thức sai cú pháp gần “${near}”`,
  "formula-unknown-name": ({ name }) => `công thức dùng tên “${name}” không có trong bộ mẫu`,
  "formula-unknown-function": ({ name }) => `công thức dùng hàm ${name} không được hỗ trợ`,
  "formula-argument-count": ({ name, least, most, found }) =>
    `hàm ${name} cần ${least === most ? least : `${least} đến ${most}`} đối số, đang có ${found}`,
  "formula-cell-address": ({ text }) => `công thức dùng địa chỉ ô “${text}”; hãy dùng mã chỉ tiêu`,
  "formula-chained-comparison": ({ text }) => `so sánh nối tiếp “${text}”; hãy viết AND(a<=b,b<=c)`,
  "formula-mixed-comparison": ({ left, right }) =>
    `so sánh hai kiểu khác nhau: ${left} với ${right}`,
  "formula-not-supported": ({ text }) => `công thức dùng “${text}” không được hỗ trợ`,
  "formula-wrong-type": ({ expected, found, text }) =>
    `“${text}” cần kiểu ${expected}, đang là ${found}`,
  "formula-list-outside-counta": ({ name }) => `danh sách “${name}” chỉ dùng được trong COUNTA`,
  "column-missing": ({ column }) => `thiếu cột “${column}” ở dòng tiêu đề`,
  "duplicate-column": ({ column }) => `cột “${column}” xuất hiện hai lần`,
  "unit-id-missing": ({ name }) => `đơn vị “${name}” chưa có mã`,
  "unit-id-invalid": ({ unitId }) =>
    `mã “${unitId}” không hợp lệ; dùng chữ không dấu, số, dấu chấm, gạch, tối đa 32 ký tự`,
  "duplicate-unit": ({ unitId, firstLine }) => `mã “${unitId}” đã dùng ở dòng ${firstLine}`,
  "unit-name-missing": ({ unitId }) => `đơn vị ${unitId} chưa có tên`,
  "unknown-level": ({ found }) => `cấp học “${found}” chưa nhận ra; ví dụ: Mầm non, Tiểu học, THCS`,
  "unknown-ownership": ({ found }) =>
    `loại hình “${found}” chưa nhận ra; ghi công lập hoặc ngoài công lập`,
  "bad-date": ({ found }) => `“${found}” không phải ngày; ghi dạng 25/4/2024 hoặc 2024-04-25`,
  "no-units": () => "danh mục không có đơn vị nào",
  "unknown-unit": ({ unitId }) => `mã đơn vị “${unitId}” không có trong danh mục`,
  "unknown-file": ({ file }) => `không có tệp “${file}” trong thư mục nhận`,
  "unknown-use": ({ found }) =>
    `cách dùng “${found}” chưa nhận ra; ghi thay thế, cộng thêm, bổ sung hoặc không dùng`,
  "unknown-pack": ({ id, known }) => `không có bộ mẫu “${id}”; đang có: ${known.join(", ")}`,
  "unknown-period": ({ period, known }) => `không có kỳ “${period}”; đang có: ${known.join(", ")}`,
  "due-date-needed": ({ suggestions }) =>
    `bộ mẫu không quy định hạn gửi; hãy ghi bằng --due, ví dụ ${suggestions.join(", ")}`,
  "unsupported-version": ({ found, supported }) =>
    `phiên bản định dạng ${found} chưa hỗ trợ; cần ${supported}`,
  "other-campaign": ({ expected, found }) => `cần kết quả của ${expected}, tệp này của ${found}`,
};

const en: ProblemMessages = {
  "not-json": ({ detail }) => `is not valid JSON (${detail})`,
  "wrong-value": ({ expected, found }) => `expected ${expected}, found ${found}`,
  "missing-key": ({ key }) => `key “${key}” is missing`,
  "unknown-key": ({ key }) => `key “${key}” is not in the format; a misspelling?`,
  "duplicate-code": ({ code }) => `“${code}” stands twice; a code is used once only`,
  "unknown-reference": ({ kind, name }) =>
    `names ${referenceKinds.en[kind]} “${name}”, which does not exist`,
  "list-mismatch": ({ code }) => `“${code}”: indicators of type list and lists must match`,
  "unknown-placeholder": ({ name }) => `the message uses {${name}}, but no value has that name`,
  "choices-missing": ({ code }) => `“${code}” of type choice needs choices`,
  "formula-syntax": ({ near }) => `syntax error in the formula near “${near}”`,
  "formula-unknown-name": ({ name }) => `the formula uses “${name}”, which the pack does not have`,
  "formula-unknown-function": ({ name }) => `the formula uses ${name}, which is not supported`,
  "formula-argument-count": ({ name, least, most, found }) =>
    `${name} takes ${least === most ? least : `${least} to ${most}`} arguments, found ${found}`,
  "formula-cell-address": ({ text }) => `the formula uses the cell “${text}”; use indicator codes`,
  "formula-chained-comparison": ({ text }) => `chained comparison “${text}”; write AND(a<=b,b<=c)`,
  "formula-mixed-comparison": ({ left, right }) =>
    `compares different types: ${left} with ${right}`,
  "formula-not-supported": ({ text }) => `the formula uses “${text}”, which is not supported`,
  "formula-wrong-type": ({ expected, found, text }) =>
    `“${text}” should be ${expected}, is ${found}`,
  "formula-list-outside-counta": ({ name }) => `list “${name}” can only stand in COUNTA`,
  "column-missing": ({ column }) => `column “${column}” is missing in the header row`,
  "duplicate-column": ({ column }) => `column “${column}” stands twice`,
  "unit-id-missing": ({ name }) => `unit “${name}” has no id`,
  "unit-id-invalid": ({ unitId }) =>
    `id “${unitId}” is not valid; use plain letters, digits, dots and dashes, 32 at most`,
  "duplicate-unit": ({ unitId, firstLine }) =>
    `id “${unitId}” is used in line ${firstLine} already`,
  "unit-name-missing": ({ unitId }) => `unit ${unitId} has no name`,
  "unknown-level": ({ found }) =>
    `level “${found}” is not known; for example Mầm non, Tiểu học, THCS`,
  "unknown-ownership": ({ found }) =>
    `ownership “${found}” is not known; write công lập or ngoài công lập`,
  "bad-date": ({ found }) => `“${found}” is no date; write 25/4/2024 or 2024-04-25`,
  "no-units": () => "the registry has no units",
  "unknown-unit": ({ unitId }) => `unit id “${unitId}” is not in the registry`,
  "unknown-file": ({ file }) => `there is no file “${file}” among those received`,
  "unknown-use": ({ found }) =>
    `use “${found}” is not known; write thay thế, cộng thêm, bổ sung or không dùng`,
  "unknown-pack": ({ id, known }) => `there is no pack “${id}”; known: ${known.join(", ")}`,
  "unknown-period": ({ period, known }) =>
    `there is no period “${period}”; known: ${known.join(", ")}`,
  "due-date-needed": ({ suggestions }) =>
    `the pack sets no due date; give one with --due, e.g. ${suggestions.join(", ")}`,
  "unsupported-version": ({ found, supported }) =>
    `format version ${found} is not supported; expected ${supported}`,
  "other-campaign": ({ expected, found }) =>
    `expected the result of ${expected}, this one is of ${found}`,
};

const referenceKinds = {
  vi: {
    indicator: "chỉ tiêu",
    section: "mục",
    list: "danh sách",
    column: "cột",
    period: "kỳ",
    rule: "quy tắc",
  },
  en: {
    indicator: "indicator",
    section: "section",
    list: "list",
    column: "column",
    period: "period",
    rule: "rule",
  },
} as const;

/** The sentence for a problem, its place first: `bo-mau.json, rules[3].formula (4–9): …`. */
export function problemMessage<Code extends ProblemCode>(
  problem: Problem<Code>,
  language: Language,
): string {
  const messages = language === "vi" ? vi : en;
  const message = messages[problem.code] as (args: ProblemArgs[Code]) => string;
  const place = placeText(problem, language);
  const sentence = message(problem.args as ProblemArgs[Code]);
  return `${place === "" ? "" : `${place}: `}${sentence}.`;
}

function placeText(
  { file, path, sheet, cell, line, from, to }: ProblemPlace,
  language: Language,
): string {
  const position =
    from === undefined
      ? ""
      : ` (${language === "vi" ? "ký tự" : "characters"} ${from + 1}–${to ?? from + 1})`;
  const inFile = [
    ...(path === undefined || path.length === 0 ? [] : [pathText(path)]),
    ...(cell === undefined ? [] : [`${sheet === undefined ? "" : `${sheet}!`}${cell}`]),
    ...(line === undefined ? [] : [`${language === "vi" ? "dòng" : "line"} ${line}`]),
  ];
  return [...(file === undefined ? [] : [file]), ...inFile].join(", ") + position;
}

/** Keys and indices as people read them: `rules[3].formula`. */
function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`))
    .join("");
}
