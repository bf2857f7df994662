/** Findings in Vietnamese. Words: no blame, what is to be looked at, what to do. */
import type { Expected, FindingArgs, LocalText, Shown } from "../finding/finding.ts";
import type { FindingCatalogue } from "./finding-catalogue.ts";
import { earlierSourceText } from "./earlier-source.ts";
import { formatDate, formatRatio, formatShown } from "./format.ts";
import { evidenceSourceLabel } from "./labels.ts";
import { listCodes, listUnits, nameList } from "./name-list.ts";
import { plainText, quoteLabel, quoteText } from "./quote-text.ts";
import { ruleMessage, ruleWording } from "./rule-message.ts";

const expectedKinds: Readonly<Record<Expected, string>> = {
  integer: "số nguyên",
  decimal: "số",
  ratio: "tỷ lệ (ví dụ 92,8%)",
  boolean: "Có hoặc Không",
  date: "ngày (ví dụ 25/4/2024)",
  text: "chữ",
  choice: "một mục trong danh sách chọn",
  list: "danh sách",
};

const show = (shown: Shown): string => formatShown(shown, "vi");
const shownText = (value: Shown): string =>
  typeof value.value === "string" && value.as === "text" ? quoteText(value.value) : show(value);
const label = (text: LocalText): string => quoteLabel(text, "vi");

export const findingVi: FindingCatalogue = {
  titles: {
    "rule-failed": "Số liệu chưa khớp quy tắc",
    "rule-not-evaluated": "Chưa kiểm tra được quy tắc",
    "required-blank": "Ô bắt buộc chưa nhập",
    "wrong-type": "Nội dung ô chưa đúng loại",
    "not-a-count": "Số đếm chưa hợp lệ",
    "ratio-out-of-range": "Tỷ lệ ngoài 0% đến 100%",
    "formula-error": "Công thức không có kết quả",
    "no-cached-value": "Công thức chưa lưu kết quả",
    "external-link": "Công thức lấy số từ tệp khác",
    "computed-overwritten": "Ô tự tính đã nhập tay",
    "computed-as-values": "Ô tự tính dán thành số",
    interpreted: "Số liệu đọc từ chữ",
    "legacy-encoding": "Chữ theo phông cũ",
    "unclear-encoding": "Chữ theo phông cũ chưa rõ",
    "hidden-figures": "Số liệu ở dòng, cột ẩn",
    "macros-ignored": "Tệp có macro",
    "text-dropped": "Phần ghi thêm trong ô",
    "ambiguous-value": "Ô có nhiều cách hiểu",
    "vague-value": "Ô ghi chưa chính xác",
    "not-a-choice": "Ngoài danh sách chọn",
    "layout-changed": "Biểu đã sắp xếp lại",
    "found-by-label": "Ô tìm theo nội dung",
    "other-form": "Biểu khác biểu của đợt",
    "cell-not-found": "Không xác định được ô",
    "rows-missing": "Biểu thiếu dòng",
    "form-doubled": "Biểu có hai bản trong một tệp",
    "date-outside-range": "Ngày ngoài khoảng dự kiến",
    "list-key-missing": "Dòng danh sách thiếu cột chính",
    "not-cumulative": "Có vẻ chưa cộng dồn từ đầu năm",
    "same-as-previous": "Giống hệt kỳ trước",
    "same-document": "Cùng một văn bản với đơn vị khác",
    "same-figures": "Số liệu giống hệt đơn vị khác",
    "predecessor-figures": "Số kỳ trước của đơn vị cũ",
    "unit-missing": "Đơn vị chưa gửi báo cáo",
    "office-form-unusable": "Biểu của cơ quan tổng hợp chưa dùng được",
    "unit-conflict": "Thông tin đơn vị không khớp",
    "common-problem": "Vấn đề chung",
  },
  says: {
    "rule-failed": (args) => ruleMessage(args, "vi"),
    "rule-not-evaluated": ({ rules, operands, error }) =>
      error === undefined
        ? `Chưa kiểm tra được quy tắc ${listCodes(rules)} vì chưa đọc được ${nameList(operands, "vi")}.`
        : `Chưa kiểm tra được quy tắc ${listCodes(rules)} vì phép tính cho kết quả ${plainText(error)}; các số được dùng: ${nameList(operands, "vi")}.`,
    "required-blank": ({ indicators }) =>
      `Còn ${indicators.length} ô bắt buộc chưa nhập: ${nameList(indicators, "vi")}.`,
    "wrong-type": ({ label: name, expected, raw }) =>
      `${label(name)}: ô đang ghi ${quoteText(raw)}, cần ${expectedKinds[expected]}.`,
    "not-a-count": ({ label: name, raw }) =>
      `${label(name)}: ô đang ghi ${quoteText(raw)}, số đếm cần là số nguyên từ 0 trở lên.`,
    "ratio-out-of-range": ({ label: name, value }) =>
      `${label(name)} là ${formatRatio(value, "vi")}, ngoài khoảng 0% đến 100%.`,
    "formula-error": ({ label: name, error }) =>
      `${label(name)}: công thức trong ô cho kết quả ${plainText(error)}, chưa có số liệu.`,
    "no-cached-value": ({ label: name, computed }) =>
      computed === undefined
        ? `${label(name)}: ô có công thức nhưng tệp chưa lưu kết quả, chưa có số liệu.`
        : `${label(name)}: công thức trong tệp chưa cho kết quả đúng; số này đã được tính lại từ các ô thành phần.`,
    "external-link": ({ label: name, formula }) =>
      `${label(name)}: công thức lấy số từ tệp khác (${plainText(formula)}); số lưu trong tệp đang được dùng.`,
    "computed-overwritten": ({ label: name, typed, computed }) =>
      computed.value === null
        ? `${label(name)}: ô tự tính đang ghi ${show(typed)} do nhập tay; biểu chưa đủ số để tính.`
        : `${label(name)}: ô tự tính đang ghi ${show(typed)} do nhập tay; biểu tính được ${show(computed)}.`,
    "computed-as-values": ({ items }) =>
      `${items.length} ô tự tính ghi số thay cho công thức, khớp với số biểu tính được: ${nameList(
        items,
        "vi",
        ({ typed, computed }) =>
          show(typed) === show(computed)
            ? ` ghi ${show(typed)}`
            : ` ghi ${show(typed)}, tính được ${show(computed)}`,
      )}.`,
    interpreted: ({ items }) =>
      `${items.length} ô ghi bằng chữ, đã đọc thành số liệu: ${nameList(
        items,
        "vi",
        ({ raw, value }) => ` ghi ${quoteText(raw)}, đọc là ${show(value)}`,
      )}.`,
    "legacy-encoding": ({ items }) =>
      `${items.length} ô ghi chữ theo phông cũ (TCVN3, VNI), đã chuyển sang Unicode để đọc: ${nameList(
        items,
        "vi",
        ({ raw, text }) => ` ghi ${quoteText(raw)}, đọc là ${quoteText(text)}`,
      )}.`,
    "unclear-encoding": ({ label: name, raw, encoding }) =>
      `${label(name)}: ô ghi ${quoteText(raw)} có vẻ theo phông cũ ${encoding} nhưng chưa đọc chắc được, nên giữ nguyên như đã ghi.`,
    "hidden-figures": ({ indicators }) =>
      `${indicators.length} ô ở dòng, cột hoặc trang đang ẩn vẫn được tổng hợp: ${nameList(indicators, "vi")}.`,
    "macros-ignored": () =>
      "Tệp có macro; macro không được chạy, số liệu lấy như đã lưu trong các ô.",
    "text-dropped": ({ label: name, raw, value }) =>
      `${label(name)}: ô ghi ${quoteText(raw)}, chỉ lấy được ${show(value)}.`,
    "ambiguous-value": ({ label: name, raw, readings }) =>
      readings.length === 0
        ? `${label(name)}: ô ghi ${quoteText(raw)} có nhiều cách hiểu, nên chưa lấy giá trị nào.`
        : `${label(name)}: ô ghi ${quoteText(raw)} có thể hiểu là ${readings.map(show).join(" hoặc ")}, nên chưa lấy giá trị nào.`,
    "vague-value": ({ label: name, raw }) =>
      `${label(name)}: ô ghi ${quoteText(raw)} chưa chính xác, nên chưa lấy giá trị nào.`,
    "not-a-choice": ({ label: name, raw, choices }) =>
      `${label(name)}: ô đang ghi ${quoteText(raw)}, cần một trong các mục: ${choices.join("; ")}.`,
    "layout-changed": ({ moved }) =>
      `Biểu đã được sắp xếp lại nhưng vẫn tìm đủ các ô; ô đã đổi chỗ: ${nameList(moved, "vi")}.`,
    "found-by-label": ({ items }) =>
      `${items.length} ô không còn mã chỉ tiêu, đã tìm theo chữ ở cột Nội dung: ${nameList(
        items,
        "vi",
        ({ written }) => (written === undefined ? "" : ` ghi là ${quoteText(written)}`),
      )}.`,
    "other-form": ({ issued, asked, leftOut, missing }) =>
      [
        issued === asked
          ? "Báo cáo lập trên biểu khác biểu của đợt này."
          : `Báo cáo lập trên biểu phiên bản ${plainText(issued)}, đợt này dùng phiên bản ${asked}.`,
        ...(leftOut.length === 0
          ? []
          : [
              `Không tổng hợp ${leftOut.length} số liệu mà đợt này không yêu cầu: ${nameList(leftOut, "vi", ({ value }) => ` ghi ${shownText(value)}`)}.`,
            ]),
        ...(missing.length === 0
          ? []
          : [`Biểu đó chưa có ${missing.length} chỉ tiêu: ${nameList(missing, "vi")}.`]),
      ].join(" "),
    "cell-not-found": ({ label: name, places }) =>
      places.length === 0
        ? `Không tìm thấy ô của ${label(name)} trong tệp.`
        : `${label(name)} có ở ${places.length} chỗ: ${places.map((place) => plainText(place)).join(", ")}, nên chưa lấy số nào.`,
    "rows-missing": ({ items }) =>
      `Không tìm thấy ô của ${items.length} chỉ tiêu trong tệp, có vẻ các dòng đó đã bị xóa: ${nameList(items, "vi")}.`,
    "form-doubled": ({ items }) =>
      `Tệp có nhiều hơn một bản của biểu, ${items.length} chỉ tiêu ghi khác nhau nên chưa lấy số nào: ${nameList(
        items,
        "vi",
        ({ places }) => ` ở ${places.map((place) => plainText(place)).join(", ")}`,
      )}.`,
    "date-outside-range": ({ label: name, value, from, to }) =>
      `${label(name)} ghi ngày ${formatDate(value, "vi")}, ngoài khoảng dự kiến (${rangeText(from, to)}).`,
    "list-key-missing": ({ label: name, row, column }) =>
      `Danh sách ${label(name)}, dòng ${row}: cột ${label(column)} còn trống, các cột khác đã ghi.`,
    "not-cumulative": ({ indicators }) =>
      `${indicators.length} chỉ tiêu lũy kế nhỏ hơn kỳ trước, có vẻ chưa cộng dồn từ đầu năm: ${nameList(
        indicators,
        "vi",
        ({ value, previous }) => ` kỳ trước ${show(previous)}, kỳ này ${show(value)}`,
      )}.`,
    "same-as-previous": ({ compared, cumulative }) =>
      `Cả ${compared} nội dung có ở kỳ trước đều giống hệt kỳ trước, kể cả ${cumulative.length} số lũy kế khác 0: ${nameList(cumulative, "vi")}.`,
    "same-document": ({ units, label: name, number }) =>
      `${listUnits(units)} ghi cùng văn bản ${quoteText(number)} ở ${label(name)}, cùng ngày và cùng lời văn.`,
    "same-figures": ({ units, figures }) =>
      `Số liệu của ${listUnits(units)} giống hệt nhau, kể cả ${figures} số khác 0.`,
    "predecessor-figures": ({ sources }) =>
      sources.map((source) => earlierSourceText(source, "vi")).join(" "),
    "unit-missing": ({ name, dueDate }) =>
      `Chưa nhận được báo cáo của ${plainText(name)} (ngày hạn của đợt: ${formatDate(dueDate, "vi")}).`,
    "office-form-unusable": ({ file, why }) =>
      `Chưa lấy được số liệu do cơ quan tổng hợp nhập ở ${plainText(file)}: ${officeFormTrouble[why]}.`,
    "unit-conflict": ({ evidence }) =>
      `Thông tin về đơn vị trong tệp này không khớp: ${evidence
        .map(({ source, says }) => `${evidenceSourceLabel(source, "vi")}: ${quoteText(says)}`)
        .join("; ")}.`,
    "common-problem": ({ rule, message, label: name, units, reported }) =>
      `Quy tắc ${rule} chưa khớp ở ${units}/${reported} đơn vị đã báo cáo: ${ruleWording(message, name === undefined ? {} : { label: name }, "vi")}`,
  },
  advice: {
    "rule-failed": "Đề nghị đối chiếu các số được nêu với sổ sách, văn bản của đơn vị.",
    "rule-not-evaluated": "Quy tắc được kiểm tra lại khi các ô được nêu có số liệu đọc được.",
    "required-blank":
      "Đề nghị nhập đủ; nội dung không phát sinh thì ghi 0 hoặc chọn Có ở ô “không phát sinh” của mục.",
    "wrong-type": "Đề nghị nhập lại đúng loại, phần giải nghĩa ghi ở cột Ghi chú, lý do.",
    "not-a-count": "Đề nghị kiểm tra và nhập lại số nguyên.",
    "ratio-out-of-range": "Đề nghị đối chiếu hai số làm tử số và mẫu số của tỷ lệ này.",
    "formula-error": "Đề nghị nhập lại số, hoặc dán lại bằng Dán đặc biệt > Giá trị.",
    "no-cached-value":
      "Đề nghị mở tệp, chờ tính xong, lưu lại rồi gửi; hoặc nhập số thay công thức.",
    "external-link": "Đề nghị kiểm tra số, rồi dán lại bằng Dán đặc biệt > Giá trị.",
    "computed-overwritten":
      "Ô này do biểu tự tính; đề nghị kiểm tra các ô thành phần và dùng lại công thức của biểu mẫu.",
    "computed-as-values": "Không phải làm gì; kỳ sau đề nghị giữ công thức của biểu mẫu.",
    interpreted: "Không phải làm gì nếu các số đọc được là đúng.",
    "legacy-encoding": "Không phải làm gì nếu chữ đọc được là đúng.",
    "unclear-encoding": "Đề nghị nhập lại ô bằng bảng mã Unicode, phông Times New Roman.",
    "hidden-figures": "Không phải làm gì nếu các ô này đúng là số liệu của kỳ báo cáo.",
    "macros-ignored": "Không phải làm gì; lần sau nên lưu thành .xlsx.",
    "text-dropped":
      "Đề nghị chỉ để phần đã lấy trong ô, phần còn lại chuyển sang cột Ghi chú, lý do.",
    "ambiguous-value":
      "Đề nghị nhập lại cho chỉ còn một cách hiểu: số thì không kèm dấu chấm, dấu gạch chéo; ngày thì đủ ngày, tháng, năm.",
    "vague-value": "Đề nghị nhập chính xác theo sổ sách, văn bản của đơn vị.",
    "not-a-choice": "Đề nghị chọn lại trong danh sách của ô.",
    "layout-changed": "Không phải làm gì; kỳ sau đề nghị giữ nguyên biểu mẫu.",
    "found-by-label":
      "Không phải làm gì nếu các ô tìm được là đúng; kỳ sau đề nghị nhập vào biểu mẫu đã nhận.",
    "other-form": "Không phải làm gì; số liệu không tổng hợp vẫn giữ nguyên trong tệp đã nhận.",
    "cell-not-found":
      "Đề nghị chép số liệu vào biểu mẫu đã nhận, giữ nguyên dòng, cột và mã chỉ tiêu.",
    "rows-missing":
      "Đề nghị chép số liệu vào biểu mẫu đã nhận, giữ nguyên dòng, cột và mã chỉ tiêu.",
    "form-doubled":
      "Đề nghị giữ một bản có số liệu đúng trong biểu mẫu đã nhận, xóa bản còn lại rồi gửi lại.",
    "date-outside-range":
      "Đề nghị kiểm tra thứ tự ngày, tháng và năm, hoặc nêu lý do ở cột Ghi chú, lý do.",
    "list-key-missing": "Đề nghị ghi đủ cột này, hoặc xóa cả dòng nếu không dùng.",
    "not-cumulative":
      "Đề nghị kiểm tra đã cộng dồn từ đầu năm chưa, hoặc nêu lý do ở cột Ghi chú, lý do.",
    "same-as-previous":
      "Đề nghị kiểm tra có nhầm số liệu kỳ trước không; nếu kỳ này không có gì thay đổi, ghi lý do ở cột Ghi chú, lý do cạnh số lũy kế đầu tiên.",
    "same-document":
      "Có thể chép nhầm báo cáo; đề nghị hỏi lại các đơn vị này, đơn vị nào nhầm thì gửi lại tệp của mình.",
    "same-figures":
      "Có thể gửi nhầm tệp; đề nghị hỏi lại các đơn vị này, đơn vị nào nhầm thì gửi lại tệp của mình.",
    "predecessor-figures":
      "Không phải làm gì nếu cột Đơn vị cũ, Từ ngày, Đến ngày của danh mục đã đúng.",
    "unit-missing":
      "Đề nghị nhắc đơn vị, hoặc ghi vào so-xu-ly.xlsx nếu đơn vị được miễn báo cáo kỳ này.",
    "office-form-unusable":
      "Đề nghị mở tệp xem lại, bỏ mật khẩu nếu có, lưu thành .xlsx; tệp của kỳ khác hoặc không mở được thì đổi tên, tạo lại biểu mẫu rồi nhập lại.",
    "unit-conflict":
      "Đề nghị ghi mã đơn vị đúng của tệp vào so-xu-ly.xlsx, trang Tệp, rồi tổng hợp lại.",
    "common-problem":
      "Đề nghị xem lại quy tắc, biểu mẫu hoặc hướng dẫn trước khi đề nghị từng đơn vị chỉnh sửa.",
  },
};

function rangeText(from: string | undefined, to: string | undefined): string {
  const parts = [
    ...(from === undefined ? [] : [`từ ${formatDate(from, "vi")}`]),
    ...(to === undefined ? [] : [`đến ${formatDate(to, "vi")}`]),
  ];
  return parts.join(" ");
}

const officeFormTrouble = {
  unreadable: "tệp hỏng hoặc không phải sổ tính Excel .xlsx",
  encrypted: "tệp có mật khẩu",
  "not-the-form": "tệp không phải biểu của cơ quan tổng hợp",
  "other-campaign": "tệp là biểu của bộ mẫu hoặc kỳ báo cáo khác",
} as const satisfies Record<FindingArgs["office-form-unusable"]["why"], string>;
