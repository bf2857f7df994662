/** Why a file has its status, in a sentence that says what to do. */
import type { FileReason, FileReasonArgs, FileReasonCode } from "../finding/file-reason.ts";
import { formatSize } from "./format.ts";
import { evidenceSourceLabel, type EvidenceSource } from "./labels.ts";
import type { Language } from "./language.ts";

/** One sentence per code: a catalogue that lacks a code does not compile. */
type ReasonMessages = {
  readonly [Code in FileReasonCode]: (args: FileReasonArgs[Code]) => string;
};

const register = "so-xu-ly.xlsx";

const vi: ReasonMessages = {
  "only-file": () => "Tệp duy nhất của đơn vị.",
  "newest-file": ({ others }) => `Tệp mới nhất trong ${others + 1} tệp của đơn vị.`,
  "counted-with": ({ file, use }) =>
    use === "add" ? `Cộng thêm với ${file}.` : `Bổ sung cho ${file}.`,
  "replaced-by": ({ file }) => `Đã được thay bằng ${file}.`,
  "same-bytes": ({ file }) => `Giống hệt ${file}.`,
  "not-used": ({ reason }) =>
    `Cơ quan tổng hợp quyết định không dùng${reason === "" ? "." : `: ${reason}`}`,
  "lacks-figures": ({ file, codes }) =>
    `Mới hơn ${file} nhưng thiếu ${codes.length} số liệu mà tệp đó có (${listed(codes)}). Đề nghị ghi cách dùng vào ${register}, sheet Tệp: thay thế, cộng thêm hoặc bổ sung. Trong khi chờ, tệp cũ được tính.`,
  "order-unknown": ({ file }) =>
    `Khác số liệu với ${file} mà chưa rõ tệp nào mới hơn. Đề nghị ghi cách dùng vào ${register}, sheet Tệp.`,
  "unit-disagrees": ({ says }) =>
    `Thông tin về đơn vị mâu thuẫn: ${evidence(says, "vi")}. Đề nghị hỏi đơn vị rồi ghi mã đơn vị vào ${register}, sheet Tệp.`,
  "several-units-fit": ({ units }) =>
    `Có thể là của nhiều đơn vị: ${units.join(", ")}. Đề nghị ghi mã đơn vị vào ${register}, sheet Tệp.`,
  "unit-not-in-registry": ({ says }) =>
    `“${says}” không có trong danh mục đơn vị. Đề nghị bổ sung danh mục, hoặc ghi mã đơn vị vào ${register}, sheet Tệp.`,
  "unit-not-in-force": ({ unitId }) =>
    `Đơn vị ${unitId} không hoạt động trong kỳ này theo danh mục. Đề nghị kiểm tra cột Từ ngày, Đến ngày.`,
  "no-unit-named": () =>
    `Tệp chưa cho biết của đơn vị nào (chưa chọn tên đơn vị). Đề nghị ghi mã đơn vị vào ${register}, sheet Tệp.`,
  "not-a-template": () =>
    "Sổ tính này không phải biểu mẫu của đợt báo cáo. Đề nghị đơn vị chép số liệu sang biểu mẫu đã gửi.",
  "other-pack": ({ packId }) =>
    `Biểu mẫu của bộ mẫu khác (${packId}). Đề nghị đơn vị dùng đúng biểu mẫu đã gửi.`,
  "other-period": ({ period, year }) =>
    `Báo cáo của kỳ khác (${period} năm ${year}). Đề nghị đơn vị gửi báo cáo của kỳ này.`,
  "period-unknown": () =>
    `Chưa rõ báo cáo của kỳ nào: sheet ẩn của biểu mẫu đã mất và ngày báo cáo không thuộc kỳ này. Đề nghị hỏi đơn vị rồi ghi mã đơn vị vào ${register}, sheet Tệp.`,
  document: ({ kind }) => `Văn bản kèm theo (${kind}), không đọc số liệu.`,
  empty: () => "Tệp rỗng (0 byte). Đề nghị đơn vị gửi lại.",
  "not-a-workbook": () => "Tệp không phải sổ tính Excel. Đề nghị đơn vị gửi lại tệp .xlsx.",
  damaged: () => "Tệp hỏng hoặc tải chưa hết. Đề nghị tải lại, hoặc đơn vị gửi lại.",
  "old-format": () =>
    "Định dạng Excel cũ (.xls). Đề nghị mở bằng Excel, lưu thành .xlsx rồi chép vào thư mục nhan.",
  "other-format": ({ format }) =>
    `Định dạng ${format}, chưa đọc được. Đề nghị lưu thành .xlsx rồi chép vào thư mục nhan.`,
  encrypted: () => "Tệp đặt mật khẩu. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.",
  "too-large": ({ limit }) =>
    `Tệp lớn quá mức (giới hạn ${formatSize(limit, "vi")}). Đề nghị đơn vị bỏ ảnh và trang thừa rồi gửi lại.`,
  unsafe: ({ detail }) =>
    `Tệp có cấu trúc không an toàn nên không được mở (${detail}). Đề nghị đơn vị lập lại từ biểu mẫu đã gửi.`,
  "reader-failed": ({ detail }) =>
    `Không đọc được tệp (${detail}). Đề nghị mở bằng Excel, lưu lại thành .xlsx.`,
  "lock-file": () => "Tệp tạm của chương trình bảng tính đang mở, không phải báo cáo.",
  "system-file": () => "Tệp của hệ thống, không phải báo cáo.",
};

const en: ReasonMessages = {
  "only-file": () => "The unit's only file.",
  "newest-file": ({ others }) => `The newest of the unit's ${others + 1} files.`,
  "counted-with": ({ file, use }) => (use === "add" ? `Added to ${file}.` : `Completes ${file}.`),
  "replaced-by": ({ file }) => `Replaced by ${file}.`,
  "same-bytes": ({ file }) => `Identical to ${file}.`,
  "not-used": ({ reason }) =>
    `The office decided not to use it${reason === "" ? "." : `: ${reason}`}`,
  "lacks-figures": ({ file, codes }) =>
    `Newer than ${file}, but lacks ${codes.length} figures that it has (${listed(codes)}). Say in ${register}, sheet Tệp, whether it replaces, adds to or completes it. The older one counts meanwhile.`,
  "order-unknown": ({ file }) =>
    `Its figures differ from ${file}, and which is newer cannot be told. Say in ${register}, sheet Tệp, how to use it.`,
  "unit-disagrees": ({ says }) =>
    `What it says of its unit disagrees: ${evidence(says, "en")}. Ask the unit and write its id into ${register}, sheet Tệp.`,
  "several-units-fit": ({ units }) =>
    `It may be of several units: ${units.join(", ")}. Write the id into ${register}, sheet Tệp.`,
  "unit-not-in-registry": ({ says }) =>
    `“${says}” is not in the unit registry. Add it there, or write the unit's id into ${register}, sheet Tệp.`,
  "unit-not-in-force": ({ unitId }) =>
    `By the registry, unit ${unitId} is not in force in this period. Check Từ ngày and Đến ngày.`,
  "no-unit-named": () =>
    `It does not say whose it is (no unit was chosen). Write the unit's id into ${register}, sheet Tệp.`,
  "not-a-template": () =>
    "This workbook is no form of the campaign. Ask the unit to copy its figures into the one issued.",
  "other-pack": ({ packId }) =>
    `A form of another report pack (${packId}). Ask the unit to use the one issued.`,
  "other-period": ({ period, year }) =>
    `A report of another period (${period} ${year}). Ask the unit for this period's.`,
  "period-unknown": () =>
    `Its period cannot be told: the form's hidden sheet is gone and the date of the report is outside this period. Ask the unit and write its id into ${register}, sheet Tệp.`,
  document: ({ kind }) => `A document (${kind}); its figures are not read.`,
  empty: () => "The file is empty (0 bytes). Ask the unit to send it again.",
  "not-a-workbook": () => "Not an Excel workbook. Ask the unit for an .xlsx file.",
  damaged: () => "Damaged or not fully downloaded. Download it again, or ask the unit for it.",
  "old-format": () => "Old Excel format (.xls). Open it in Excel and save it as .xlsx in nhan.",
  "other-format": ({ format }) =>
    `Format ${format}, which is not read yet. Save it as .xlsx in nhan.`,
  encrypted: () => "Protected by a password. Ask the unit to remove it and send the file again.",
  "too-large": ({ limit }) =>
    `Too large (limit ${formatSize(limit, "en")}). Ask the unit to remove pictures and spare sheets.`,
  unsafe: ({ detail }) =>
    `Its structure is not safe, so it was not opened (${detail}). Ask the unit to start again from the form issued.`,
  "reader-failed": ({ detail }) =>
    `It could not be read (${detail}). Open it in Excel and save it as .xlsx again.`,
  "lock-file": () => "A temporary file of an open spreadsheet program, no report.",
  "system-file": () => "A file of the system, no report.",
};

/** The sentence for a file's reason. */
export function reasonMessage<Code extends FileReasonCode>(
  reason: FileReason<Code>,
  language: Language,
): string {
  const messages = language === "vi" ? vi : en;
  const message = messages[reason.code] as (args: FileReasonArgs[Code]) => string;
  return message(reason.args as FileReasonArgs[Code]);
}

const MOST_CODES = 8;

function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_CODES).join(", ");
  return codes.length > MOST_CODES ? `${shown}, …` : shown;
}

function evidence(
  says: readonly { readonly source: string; readonly says: string }[],
  language: Language,
): string {
  return says
    .map(
      ({ source, says: what }) =>
        `${evidenceSourceLabel(source as EvidenceSource, language)} “${what}”`,
    )
    .join("; ");
}
