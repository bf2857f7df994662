/** Problems in Vietnamese, for the office: it wrote the pack, the registry or the decisions. */
import { expectedValue, formulaKind } from "./expected-value.ts";
import { aggregationTerms, packTerm, typeTerms } from "./pack-terms.ts";
import { dayText } from "./day-text.ts";
import { formatDate } from "./format.ts";
import type { ProblemCatalogue } from "./problem-catalogue.ts";
import { listCodes } from "./name-list.ts";
import { plainText, quoteText } from "./quote-text.ts";

const referenceKinds = {
  indicator: "chỉ tiêu",
  section: "mục",
  list: "danh sách",
  column: "cột",
  period: "kỳ",
  rule: "quy tắc",
} as const;

export const problemVi: ProblemCatalogue = {
  characters: (from, to) => (from === to ? `ký tự ${from}` : `ký tự ${from}–${to}`),
  line: (line) => `dòng ${line}`,
  cell: (cell) => `ô ${cell}`,
  says: {
    "not-json": ({ column, isCut }) =>
      isCut
        ? "tệp kết thúc giữa chừng, có thể chép hoặc tải về chưa hết; đề nghị lấy lại tệp, hoặc bản đã lưu trước đó"
        : `từ ký tự thứ ${column} không còn đúng dạng JSON; đề nghị kiểm tra dấu nháy, dấu phẩy, dấu ngoặc ở chỗ này và ngay trước đó`,
    "wrong-value": ({ expected, found }) =>
      found === ""
        ? `còn trống, cần ${expectedValue(expected, "vi")}`
        : `đang ghi ${plainText(found)}, cần ${expectedValue(expected, "vi")}`,
    "missing-key": ({ key }) => `thiếu khóa “${key}”`,
    "unknown-key": ({ key }) =>
      `khóa ${quoteText(key)} không có trong định dạng; đề nghị kiểm tra cách viết`,
    "duplicate-code": ({ code }) =>
      `${quoteText(code)} đã dùng ở trên; mỗi mã chỉ được dùng một lần`,
    "unknown-reference": ({ kind, name }) =>
      `nhắc đến ${referenceKinds[kind]} ${quoteText(name)} nhưng không có ${referenceKinds[kind]} đó`,
    "list-mismatch": ({ code }) =>
      `“${code}”: mỗi chỉ tiêu kiểu danh sách (list) cần các cột của nó ở trang Danh sách (lists), và ngược lại`,
    "unknown-placeholder": ({ name }) =>
      `câu thông báo nhắc đến ${quoteText(name)}, nhưng không có chỉ tiêu hay giá trị tên đó`,
    "choices-missing": ({ code }) =>
      `“${code}” kiểu lựa chọn (choice) cần các lựa chọn (choices) để đơn vị chọn`,
    "aggregation-of-type": ({ type, fits }) =>
      `chỉ tiêu kiểu ${packTerm(typeTerms, type)} không gộp được theo cách này; đề nghị chọn ${fits.map((kind) => packTerm(aggregationTerms, kind)).join(", ")}`,
    "dates-reversed": ({ from, to }) =>
      `ngày cuối (${dayText(to, "vi")}) ở trước ngày đầu (${dayText(from, "vi")}); đề nghị xem lại hai ngày`,
    "computed-circle": ({ codes }) =>
      `công thức tính đi vòng tròn: ${listCodes(codes)}; ô tự tính không dựa vào chính nó được, đề nghị để một ô cho đơn vị nhập`,
    "not-for-office": ({ key }) =>
      `chỉ tiêu do cơ quan tổng hợp nhập là một số liệu của cả đợt, không dùng được ${key === "type" ? "kiểu danh sách" : quoteText(key)}`,
    "mixed-respondents": ({ office, unit }) =>
      `công thức trộn chỉ tiêu của cơ quan tổng hợp (${listCodes(office)}) với chỉ tiêu của đơn vị (${listCodes(unit)}); đề nghị chỉ dùng chỉ tiêu của một bên`,
    "formula-syntax": ({ near }) =>
      near === ""
        ? "công thức chưa viết đúng; công thức bắt đầu bằng dấu ="
        : `công thức chưa viết đúng ở gần ${quoteText(near)}`,
    "formula-unknown-name": ({ name }) =>
      `tên ${quoteText(name)} không có trong bộ mẫu; đề nghị kiểm tra mã chỉ tiêu`,
    "formula-unknown-function": ({ name }) =>
      `hàm ${plainText(name)} không dùng được trong quy tắc`,
    "formula-argument-count": ({ name, least, most, found }) =>
      `hàm ${name} cần ${argumentRange(least, most)} đối số, đang có ${found}`,
    "formula-cell-address": ({ text }) =>
      `${quoteText(text)} là địa chỉ ô; đề nghị dùng mã chỉ tiêu`,
    "formula-chained-comparison": ({ text }) =>
      `so sánh nối tiếp ${quoteText(text)} cho kết quả khác nhau giữa các chương trình; đề nghị viết AND(a<=b,b<=c)`,
    "formula-mixed-comparison": ({ left, right }) =>
      `so sánh hai kiểu khác nhau: ${formulaKind(left, "vi")} với ${formulaKind(right, "vi")}`,
    "formula-not-supported": ({ text }) => `${quoteText(text)} không dùng được trong quy tắc`,
    "formula-wrong-type": ({ expected, found, text }) =>
      `${quoteText(text)} là ${formulaKind(found, "vi")}, ở đây cần ${formulaKind(expected, "vi")}`,
    "formula-list-outside-counta": ({ name }) =>
      `danh sách “${name}” chỉ dùng được trong COUNTA(${name})`,
    "column-missing": ({ column }) => `thiếu cột “${column}” ở dòng tiêu đề`,
    "unclear-encoding": ({ text, encoding }) =>
      `${quoteText(text)} có vẻ gõ bằng phông ${encoding} cũ, chưa đọc chắc chắn được; đề nghị gõ lại bằng bảng mã Unicode, phông Times New Roman`,
    "duplicate-column": ({ column }) => `cột ${quoteText(column)} có hai lần; đề nghị giữ một cột`,
    "sheet-missing": ({ sheet }) =>
      `thiếu trang “${sheet}”; đề nghị lấy lại trang này từ tệp bộ mẫu đã xuất`,
    "row-missing": ({ row }) => `chưa ghi dòng “${row}” nào`,
    "no-rows": () => "trang này chưa có dòng nào",
    "cell-blank": ({ column }) => `cột “${column}” còn trống; ô này phải ghi`,
    "cell-not-needed": ({ column, words }) =>
      `ô này chỉ ghi khi cột “${column}” là ${anyOf(words)}; đề nghị để trống ô này hoặc sửa cột đó`,
    "cell-unreadable": ({ found }) =>
      found === ""
        ? "công thức trong ô chưa được tính; đề nghị ghi thẳng nội dung"
        : `ô đang là ${quoteText(found)}, không đọc được; đề nghị ghi thẳng nội dung`,
    "turned-into-date": ({ shown }) =>
      `bảng tính đã đổi nội dung ô thành ngày ${shown}; đề nghị đặt định dạng ô là Văn bản (Text) rồi ghi lại`,
    "unknown-word": ({ found, allowed }) =>
      `${quoteText(found)} không phải từ dùng được ở đây; ghi ${anyOf(allowed)}`,
    "list-key-twice": ({ code }) =>
      `danh sách “${code}” đã có cột chính ở trên; mỗi danh sách chỉ có một cột chính`,
    "unit-id-missing": ({ name }) =>
      name === "" ? "dòng này chưa ghi mã đơn vị" : `đơn vị ${quoteText(name)} chưa ghi mã`,
    "unit-id-invalid": ({ unitId }) =>
      unitId === ""
        ? "dòng này chưa ghi mã đơn vị"
        : `mã ${quoteText(unitId)} không dùng được; mã gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới, tối đa 32 ký tự`,
    "duplicate-unit": ({ unitId, firstLine }) => `mã “${unitId}” đã dùng ở dòng ${firstLine}`,
    "unit-name-missing": ({ unitId }) =>
      unitId === "" ? "dòng này chưa ghi tên đơn vị" : `đơn vị “${unitId}” chưa ghi tên`,
    "unknown-level": ({ found }) =>
      found === ""
        ? "chưa ghi cấp học; ví dụ: MN, TH, THCS, THPT"
        : `chưa rõ cấp học ${quoteText(found)}; ví dụ: MN, TH, THCS, THPT`,
    "unknown-ownership": ({ found }) =>
      `chưa rõ loại hình ${quoteText(found)}; ghi công lập hoặc ngoài công lập`,
    "bad-date": ({ found }) =>
      `${quoteText(found)} không phải ngày; ghi dạng 25/4/2024 hoặc 2024-04-25`,
    "no-units": () => "danh mục chưa có đơn vị nào",
    "no-units-in-force": ({ date }) =>
      `theo cột Từ ngày, Đến ngày thì không đơn vị nào còn hoạt động vào ngày ${formatDate(date, "vi")}, ngày cuối của kỳ; đề nghị xem lại hai cột này hoặc kỳ, năm báo cáo`,
    "predecessor-is-itself": ({ unitId }) =>
      `cột Đơn vị cũ của “${unitId}” ghi chính đơn vị đó; chỉ ghi các đơn vị khác đã đổi thành hoặc nhập vào đơn vị này`,
    "ambiguous-predecessor": ({ name, units }) =>
      `đơn vị cũ ${quoteText(name)} có thể là ${units.join(", ")}; đề nghị ghi mã thay cho tên`,
    "predecessor-cycle": ({ units }) =>
      `cột Đơn vị cũ ghi vòng tròn: ${units.join(", ")}; đề nghị xem lại đơn vị nào có trước`,
    "unknown-unit": ({ unitId }) => `mã đơn vị ${quoteText(unitId)} không có trong danh mục`,
    "unknown-file": ({ file }) =>
      file === ""
        ? "dòng này chưa ghi tên tệp"
        : `không có tệp ${quoteText(file)} trong các tệp đã nhận`,
    "unknown-use": ({ found }) =>
      `chưa rõ cách dùng ${quoteText(found)}; ghi thay thế, cộng thêm, bổ sung hoặc không dùng`,
    "unknown-pack": ({ id, known }) =>
      `không có bộ mẫu ${quoteText(id)}; hiện có: ${known.join(", ")}`,
    "unknown-period": ({ period, known }) =>
      `bộ mẫu không có kỳ ${quoteText(period)}; các kỳ: ${known.join(", ")}`,
    "periods-out-of-order": ({ periods, suggested }) =>
      `các kỳ ${plainText(periods.join(", "))} chưa liền nhau theo thứ tự của bộ mẫu; đề nghị ghi --periods ${suggested.join(",")}`,
    "due-date-needed": ({ suggestions }) =>
      `bộ mẫu không quy định hạn gửi; đề nghị ghi thêm --due, ví dụ --due ${suggestions[0] ?? "2024-04-25"}`,
    "unsupported-version": ({ found, supported }) =>
      `đang là phiên bản ${plainText(found)}, cần phiên bản ${supported}`,
    "other-campaign": ({ expected, found }) =>
      `là kết quả của kỳ ${plainText(found)}, cần kết quả của kỳ ${expected}`,
    "other-pack": ({ expected, found }) =>
      `là kết quả theo bộ mẫu ${quoteText(found)}, cần kết quả theo bộ mẫu ${quoteText(expected)} của kỳ trước cùng năm; đề nghị chọn lại tệp, hoặc giữ nguyên mã bộ mẫu trong năm nếu đó là cùng một bộ mẫu`,
  },
};

function anyOf(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(words.length > 2 ? ", " : " hoặc ");
}

function argumentRange(least: number, most: number): string {
  if (least === most) return String(least);
  return Number.isFinite(most) ? `từ ${least} đến ${most}` : `ít nhất ${least}`;
}
