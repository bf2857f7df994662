/**
 * Why a file cannot be checked, said to the school that holds it.
 *
 * The core's own sentences speak to the office that received it: "ask the unit to send it again".
 */
import type { FileReason, FileReasonCode } from "../../core/finding/file-reason.ts";
import type { Language } from "../../core/locale/language.ts";
import { reasonMessage } from "../../core/locale/reason-messages.ts";

type Sentences = Readonly<Partial<Record<FileReasonCode, string>>>;

const vi: Sentences = {
  "not-a-template":
    "Tệp này không phải biểu mẫu báo cáo. Đề nghị chép số liệu vào biểu mẫu đã nhận, chọn Dán đặc biệt > Giá trị.",
  "no-unit-named": "Chưa chọn tên đơn vị. Đề nghị chọn tên đơn vị trong danh sách của ô.",
  "unit-not-in-registry":
    "Tên đơn vị đang ghi không có trong danh sách của biểu. Đề nghị chọn lại trong danh sách của ô.",
  empty: "Tệp rỗng. Đề nghị chép hoặc tải lại tệp.",
  "not-a-workbook": "Tệp không phải sổ tính Excel. Đề nghị chọn tệp .xlsx làm từ biểu mẫu đã nhận.",
  damaged: "Tệp hỏng hoặc tải chưa hết. Đề nghị mở thử trong Excel, hoặc chép lại tệp.",
  "old-format":
    "Định dạng của Excel trước bản 5.0. Đề nghị mở trong Excel, lưu thành .xlsx rồi chọn lại.",
  "other-format": "Định dạng này chưa đọc được. Đề nghị mở tệp, lưu thành .xlsx rồi chọn lại.",
  mail: "Đây là thư điện tử. Đề nghị mở thư, lưu tệp báo cáo đính kèm rồi chọn tệp đó.",
  "mail-without-files":
    "Đây là thư điện tử không có tệp đính kèm. Đề nghị chọn tệp .xlsx làm từ biểu mẫu đã nhận.",
  winmail:
    "Tệp winmail.dat do Outlook gói lại. Đề nghị mở thư bằng Outlook, lưu tệp báo cáo rồi chọn tệp đó.",
  encrypted:
    "Tệp có mật khẩu. Đề nghị bỏ mật khẩu trong Excel (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu rồi chọn lại.",
  "too-large": "Tệp quá lớn nên không được mở. Đề nghị bỏ ảnh, trang thừa, lưu rồi chọn lại.",
  unsafe:
    "Tệp có cấu trúc bất thường nên không được mở. Đề nghị chép số liệu vào biểu mẫu đã nhận.",
  "reader-failed": "Không đọc được tệp. Đề nghị mở trong Excel, lưu lại thành .xlsx rồi chọn lại.",
};

const en: Sentences = {
  "not-a-template":
    "This file is no report form. Copy the figures into the form received, with Paste Special > Values.",
  "no-unit-named": "No unit is chosen. Choose the unit's name from the cell's list.",
  "unit-not-in-registry":
    "The unit's name is not in the form's list. Choose it from the cell's list.",
  empty: "The file is empty. Copy or download it again.",
  "not-a-workbook": "This is no Excel workbook. Choose the .xlsx made from the form received.",
  damaged: "The file is damaged or incomplete. See whether Excel opens it, or copy it again.",
  "old-format":
    "A format from before Excel 5.0. Open it in Excel, save it as .xlsx and choose it again.",
  "other-format":
    "This format cannot be read. Open the file, save it as .xlsx and choose it again.",
  mail: "This is a mail. Open it, save the report attached to it, and choose that file.",
  "mail-without-files":
    "This is a mail without attachments. Choose the .xlsx made from the form received.",
  winmail:
    "Outlook wrapped this file up. Open the mail in Outlook, save the report and choose that.",
  encrypted:
    "The file has a password. Take it off in Excel (File > Info > Protect Workbook), save and choose it again.",
  "too-large":
    "The file is too large to be opened. Remove pictures and extra sheets, save and choose it again.",
  unsafe:
    "The file is built unusually and was not opened. Copy the figures into the form received.",
  "reader-failed":
    "The file cannot be read. Open it in Excel, save it as .xlsx and choose it again.",
};

const catalogues: Readonly<Record<Language, Sentences>> = { vi, en };

/** Why, and what the school can do. */
export function schoolReason(reason: FileReason, language: Language): string {
  return catalogues[language][reason.code] ?? reasonMessage(reason, language);
}
