/**
 * Why a file has its status, said where something can be done about it at once.
 *
 * The core's own sentences tell what to write into the register and which folder to copy to; here
 * the form is beside, and so is the button that takes files in.
 */
import type { FileReason, FileReasonArgs } from "../../core/finding/file-reason.ts";
import { formatDate } from "../../core/locale/format.ts";
import type { Language } from "../../core/locale/language.ts";
import { listCodes, listUnits } from "../../core/locale/name-list.ts";
import { outOfForce } from "../../core/locale/out-of-force.ts";
import { plainText, quoteText } from "../../core/locale/quote-text.ts";
import { listEvidence } from "../../core/locale/reason-catalogue.ts";
import { reasonMessage } from "../../core/locale/reason-messages.ts";
import { receivedName } from "./received-name.ts";

type Told =
  | "lacks-figures"
  | "order-unknown"
  | "newer-than-decided"
  | "unit-disagrees"
  | "several-units-fit"
  | "unit-not-in-registry"
  | "unit-not-in-force"
  | "no-unit-named"
  | "not-a-template"
  | "period-unknown"
  | "period-disagrees"
  | "document-of-nobody"
  | "document-of-several"
  | "only-a-link"
  | "not-downloaded"
  | "old-format"
  | "other-format"
  | "mail"
  | "winmail"
  | "reader-failed";

type Sentences = { readonly [Code in Told]: (args: FileReasonArgs[Code]) => string };

const vi: Sentences = {
  "lacks-figures": ({ file, codes }) =>
    `Mới hơn ${plainText(file)} nhưng thiếu ${codes.length} số liệu mà tệp đó có (${listCodes(codes)}). Trong khi chờ, tệp cũ được tính.`,
  "order-unknown": ({ file }) => `Khác số liệu với ${plainText(file)} mà chưa rõ tệp nào mới hơn.`,
  "newer-than-decided": ({ file }) =>
    `Mới hơn ${plainText(file)}, là tệp đã có câu trả lời. Trong khi chờ, các tệp đã chọn được tính.`,
  "unit-disagrees": ({ says }) =>
    `Thông tin về đơn vị không khớp: ${listEvidence(says, "vi")}. Đề nghị hỏi đơn vị rồi chọn.`,
  "several-units-fit": ({ units }) => `Có thể là của nhiều đơn vị: ${units.join(", ")}.`,
  "unit-not-in-registry": ({ says }) => `${quoteText(says)} không có trong danh mục đơn vị.`,
  "unit-not-in-force": (args) =>
    args.instead.length === 0
      ? `${outOfForce(args, "vi")} Đề nghị kiểm tra cột Từ ngày, Đến ngày, Đơn vị cũ của danh mục.`
      : `${outOfForce(args, "vi")} Đề nghị đơn vị gửi theo biểu mẫu của ${listUnits(args.instead)}, hoặc chọn đơn vị đó nếu số liệu trong tệp là của đơn vị đó.`,
  "no-unit-named": () => "Tệp chưa cho biết là của đơn vị nào.",
  "not-a-template": () =>
    "Sổ tính này không phải biểu mẫu của đợt báo cáo. Đề nghị đơn vị chép số liệu vào biểu mẫu đã nhận.",
  "period-unknown": () =>
    "Chưa rõ báo cáo của kỳ nào: trang ẩn của biểu mẫu không còn; ngày lập, tên báo cáo, tên tệp không cho biết kỳ, hoặc không khớp nhau. Đề nghị hỏi đơn vị rồi chọn.",
  "period-disagrees": ({ period, year, date }) =>
    `Biểu mẫu của kỳ ${plainText(period)} năm ${plainText(year)} nhưng ngày lập báo cáo ${formatDate(date, "vi")} thuộc kỳ này. Đề nghị hỏi đơn vị; nếu số liệu là của kỳ này thì chọn đơn vị.`,
  "document-of-nobody": ({ kind }) =>
    `Văn bản (.${plainText(kind)}) chưa rõ của đơn vị nào. Nếu không phải văn bản ký của một đơn vị thì chọn không dùng.`,
  "document-of-several": ({ kind, units }) =>
    `Văn bản (.${plainText(kind)}) có thể là của nhiều đơn vị: ${units.join(", ")}.`,
  "only-a-link": ({ kind }) =>
    `Tệp .${plainText(kind)} chỉ là đường dẫn, không chứa số liệu. Đề nghị mở đường dẫn, tải xuống thành .xlsx rồi chọn ở trên, hoặc đơn vị gửi lại tệp Excel.`,
  "not-downloaded": () =>
    "Tệp còn trên iCloud, chưa tải về máy này. Đề nghị tải tệp về rồi chọn ở trên.",
  "old-format": () =>
    "Định dạng của Excel trước bản 5.0. Đề nghị mở bằng Excel, lưu thành .xlsx rồi thêm tệp đó ở trên.",
  "other-format": ({ format }) =>
    `Định dạng ${plainText(format)} chưa đọc được. Đề nghị mở, lưu thành .xlsx rồi thêm tệp đó ở trên.`,
  mail: () =>
    "Thư điện tử, chưa lấy tệp đính kèm. Đề nghị mở thư, lưu tệp đính kèm rồi thêm tệp đó ở trên.",
  winmail: () =>
    "Tệp đính kèm bị Outlook gói vào winmail.dat. Đề nghị đơn vị gửi lại thư ở dạng HTML, hoặc mở thư bằng Outlook, lưu tệp đính kèm rồi thêm tệp đó ở trên.",
  "reader-failed": ({ detail }) =>
    `Không đọc được tệp (${plainText(detail)}). Đề nghị mở bằng Excel, lưu lại thành .xlsx rồi thêm tệp đó ở trên.`,
};

const en: Sentences = {
  "lacks-figures": ({ file, codes }) =>
    `Newer than ${plainText(file)}, but lacks some of its figures (${codes.length}: ${listCodes(codes)}). The older file counts meanwhile.`,
  "order-unknown": ({ file }) =>
    `Its figures differ from ${plainText(file)}, and which is newer cannot be told.`,
  "newer-than-decided": ({ file }) =>
    `Newer than ${plainText(file)}, which was answered already. The files chosen count meanwhile.`,
  "unit-disagrees": ({ says }) =>
    `What it says of its unit disagrees: ${listEvidence(says, "en")}. Ask the unit, then choose.`,
  "several-units-fit": ({ units }) => `It may be of several units: ${units.join(", ")}.`,
  "unit-not-in-registry": ({ says }) => `The registry has no ${quoteText(says)}.`,
  "unit-not-in-force": (args) =>
    args.instead.length === 0
      ? `${outOfForce(args, "en")} Check the registry's columns Từ ngày, Đến ngày and Đơn vị cũ.`
      : `${outOfForce(args, "en")} Ask for a report in the form of ${listUnits(args.instead)}, or choose that unit if the figures are its own.`,
  "no-unit-named": () => "It does not say which unit it is of.",
  "not-a-template": () =>
    "This workbook is not the campaign's form. Ask the unit to copy its figures into the form received.",
  "period-unknown": () =>
    "Which period it is of cannot be told: the form's hidden sheet is gone, and its date, its title and the file's name do not tell, or disagree. Ask the unit, then choose.",
  "period-disagrees": ({ period, year, date }) =>
    `The form is of ${plainText(period)} ${plainText(year)}, but the report is dated ${formatDate(date, "en")}, in this period. Ask the unit; if the figures are this period's, choose it.`,
  "document-of-nobody": ({ kind }) =>
    `A document (.${plainText(kind)}) of no unit that can be told. If it is no unit's signed report, choose not to use it.`,
  "document-of-several": ({ kind, units }) =>
    `A document (.${plainText(kind)}) that may be of several units: ${units.join(", ")}.`,
  "only-a-link": ({ kind }) =>
    `A .${plainText(kind)} file is only a link and holds no figures. Open the link, download it as .xlsx and add that above, or ask the unit for the Excel file.`,
  "not-downloaded": () =>
    "It is still in iCloud and not on this computer. Download it and add it above.",
  "old-format": () =>
    "A format from before Excel 5.0. Open it, save it as .xlsx and add that above.",
  "other-format": ({ format }) =>
    `The format ${plainText(format)} is not read yet. Open it, save it as .xlsx and add that above.`,
  mail: () => "A mail that was not looked into. Open it, save its attachments and add those above.",
  winmail: () =>
    "Outlook wrapped the attachments into winmail.dat. Ask the unit to send the mail as HTML, or open it in Outlook, save its attachments and add those above.",
  "reader-failed": ({ detail }) =>
    `It could not be read (${plainText(detail)}). Open it in Excel, save it as .xlsx and add that above.`,
};

/** Why a file has its status, without where else something could be done about it. */
export function screenReason(reason: FileReason, language: Language): string {
  const sentences: Partial<Record<string, (args: never) => string>> = language === "vi" ? vi : en;
  const named = withReceivedName(reason);
  const says = sentences[named.code];
  // Code and args belong together by the type of `FileReason`, which is lost in an index.
  return says === undefined ? reasonMessage(named, language) : says(named.args as never);
}

/** Names the other file as the lists do. */
function withReceivedName(reason: FileReason): FileReason {
  if (!("file" in reason.args)) return reason;
  const args = { ...reason.args, file: receivedName(reason.args.file) };
  // Spreading loses which code the args belong to.
  return { ...reason, args } as FileReason;
}
