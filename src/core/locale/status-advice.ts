/** What statuses of units mean, and what office and unit do about them. */
import type { FileStatus, UnitStatus } from "../consolidation/result.ts";
import type { Language } from "./language.ts";

export interface StatusAdvice {
  readonly means: string;
  /** Empty where nothing is to be done. */
  readonly office: string;
  /** Said to the unit; empty where nothing is asked of it. */
  readonly unit: string;
}

const unitAdvice: Readonly<Record<UnitStatus, Readonly<Record<Language, StatusAdvice>>>> = {
  accepted: {
    vi: {
      means: "Số liệu được tính, không còn nội dung cần sửa; hoặc kỳ chỉ yêu cầu văn bản và đã có.",
      office: "",
      unit: "",
    },
    en: {
      means:
        "Its figures count and nothing is left to correct; or documents are all that is asked, and one came.",
      office: "",
      unit: "",
    },
  },
  "needs-fixing": {
    vi: {
      means: "Số liệu được tính như đã gửi, còn nội dung cần sửa.",
      office: "Gửi đơn vị các nội dung cần rà soát.",
      unit: "Đề nghị xem các nội dung cần sửa, chỉnh sửa trong biểu mẫu rồi gửi lại.",
    },
    en: {
      means: "Its figures count as sent, and something is left to correct.",
      office: "Send the unit the points to review.",
      unit: "Look at what is to be corrected, correct it in the form and send it again.",
    },
  },
  "to-decide": {
    vi: {
      means: "Có tệp có thể là của đơn vị đang chờ câu trả lời, chưa tệp nào được tính.",
      office: "Trả lời trong so-xu-ly.xlsx, trang Tệp, rồi tổng hợp lại.",
      unit: "",
    },
    en: {
      means: "A file that may be its own waits for an answer, and none counts.",
      office: "Answer in so-xu-ly.xlsx, sheet Tệp, and merge again.",
      unit: "",
    },
  },
  unreadable: {
    vi: {
      means: "Đã có tệp nhưng chưa tệp nào được tính.",
      office: "Xem lý do của từng tệp ở trang Tệp đã nhận.",
      unit: "Đề nghị gửi lại tệp theo điều ghi ở lý do của tệp.",
    },
    en: {
      means: "Something came, but none of it counts.",
      office: "See the reason of each file on the sheet Tệp đã nhận.",
      unit: "Send the file again as its reason says.",
    },
  },
  missing: {
    vi: {
      means: "Chưa nhận được số liệu; có thể đã có văn bản ký.",
      office: "Nhắc đơn vị, hoặc ghi vào so-xu-ly.xlsx nếu đơn vị không phải báo cáo kỳ này.",
      unit: "Đề nghị gửi báo cáo theo biểu mẫu đã nhận.",
    },
    en: {
      means: "No figures came; a signed document may have.",
      office:
        "Remind the unit, or write into so-xu-ly.xlsx that it need not report in this period.",
      unit: "Send the report in the form received.",
    },
  },
  excused: {
    vi: { means: "Cơ quan tổng hợp đã ghi là không phải báo cáo kỳ này.", office: "", unit: "" },
    en: {
      means: "The office wrote that it need not report in this period.",
      office: "",
      unit: "",
    },
  },
  "not-required": {
    vi: { means: "Không có chỉ tiêu nào của kỳ này hỏi đơn vị.", office: "", unit: "" },
    en: { means: "No indicator of this period applies to it.", office: "", unit: "" },
  },
};

const fileMeanings: Readonly<Record<FileStatus, Readonly<Record<Language, string>>>> = {
  counted: {
    vi: "Số liệu của tệp được đưa vào tổng hợp.",
    en: "Its figures are consolidated.",
  },
  superseded: {
    vi: "Đã có tệp khác thay thế, chưa điền số liệu, hoặc cơ quan tổng hợp không dùng; tệp vẫn được giữ.",
    en: "Another file replaces it, nothing is filled in, or the office does not use it; it is kept.",
  },
  identical: {
    vi: "Giống hệt từng byte một tệp khác đã nhận.",
    en: "Byte for byte the same as another file received.",
  },
  conflict: {
    vi: "Mã ẩn, tên ghi trong biểu, tên tệp, thư mục, người gửi không cùng một đơn vị; không được tính.",
    en: "Hidden id, name in the form, file, folder and sender do not mean one unit; it does not count.",
  },
  ambiguous: {
    vi: "Hợp với nhiều đơn vị hoặc nhiều kỳ; không được tính.",
    en: "More than one unit or period fits; it does not count.",
  },
  "to-decide": {
    vi: "Biết đơn vị, chưa biết dùng thay thế, cộng thêm hay bổ sung.",
    en: "The unit is known; whether it replaces, adds or completes is not.",
  },
  "other-period": {
    vi: "Báo cáo của kỳ khác; không được tính.",
    en: "A report of another period; it does not count.",
  },
  "other-pack": {
    vi: "Biểu mẫu của bộ mẫu khác; không được tính.",
    en: "A form of another pack; it does not count.",
  },
  "unknown-unit": {
    vi: "Đơn vị ghi trong tệp không có trong danh mục, hoặc không hoạt động trong kỳ.",
    en: "The unit that it names is not in the registry, or not in force in the period.",
  },
  unrecognised: {
    vi: "Sổ tính đọc được nhưng không phải biểu mẫu của đợt, hoặc không ghi tên đơn vị.",
    en: "A workbook that can be read, but no form of the campaign, or one that names no unit.",
  },
  document: {
    vi: "Văn bản, ảnh chụp: ghi nhận cho đơn vị, không đọc số liệu.",
    en: "A document or picture: noted for its unit, no figures are read.",
  },
  encrypted: { vi: "Có mật khẩu nên không mở được.", en: "A password keeps it closed." },
  unreadable: {
    vi: "Không lấy được số liệu từ tệp, hoặc báo cáo chưa thực sự đến.",
    en: "No figures can be had from it, or the report has not really arrived.",
  },
  unsafe: {
    vi: "Quá lớn hoặc cấu trúc bất thường nên không mở.",
    en: "Too large or built unusually, so it was not opened.",
  },
  ignored: {
    vi: "Tệp tạm, tệp của hệ thống hoặc biểu của cơ quan: không phải báo cáo của đơn vị.",
    en: "Temporary, of the system, or the office's own form: no unit's report.",
  },
};

/** What a unit's status means, and what office and unit do. */
export function unitStatusAdvice(status: UnitStatus, language: Language): StatusAdvice {
  return unitAdvice[status][language];
}

/** What a file's status means; what to do depends on its reason. */
export function fileStatusMeaning(status: FileStatus, language: Language): string {
  return fileMeanings[status][language];
}
