/** Reasons of files in Vietnamese. */
import { formatDate, formatSize } from "./format.ts";
import { listCodes, listUnits } from "./name-list.ts";
import { outOfForce } from "./out-of-force.ts";
import { plainText, quoteText } from "./quote-text.ts";
import { listEvidence, type ReasonCatalogue } from "./reason-catalogue.ts";

const decide = "ghi vào so-xu-ly.xlsx, trang Tệp";

export const reasonVi: ReasonCatalogue = {
  "only-file": ({ copies = 0 }) =>
    copies === 0
      ? "Tệp duy nhất của đơn vị."
      : `Báo cáo duy nhất của đơn vị; nhận ${copies + 1} bản giống hệt nhau, tính một lần.`,
  "newest-file": ({ others }) => `Tệp mới nhất trong ${others + 1} tệp của đơn vị.`,
  "one-of-equals": ({ others }) =>
    `Cùng số liệu với ${others} tệp khác của đơn vị, chỉ tính một lần.`,
  "counted-meanwhile": ({ file }) => `Được tính trong khi chờ câu trả lời về ${plainText(file)}.`,
  "chosen-file": ({ others }) =>
    `Được tính theo câu trả lời của cơ quan tổng hợp về ${others + 1} tệp của đơn vị.`,
  "counted-with": ({ file, use, kept }) => {
    if (use === "add") return `Được cộng thêm vào ${plainText(file)}.`;
    const differing =
      kept.length === 0
        ? ""
        : ` ${kept.length} số liệu khác với tệp đó, lấy theo tệp đó (${listCodes(kept)}).`;
    return `Được dùng để bổ sung cho ${plainText(file)}.${differing}`;
  },
  "replaced-by": ({ file }) => `Đã có tệp thay thế: ${plainText(file)}.`,
  "equal-figures": ({ file }) => `Cùng số liệu với ${plainText(file)}, nên chỉ tính một lần.`,
  "same-bytes": ({ file }) => `Giống hệt ${plainText(file)}, nên chỉ tính một lần.`,
  "not-used": ({ reason }) =>
    reason === ""
      ? "Cơ quan tổng hợp đã ghi là không dùng."
      : `Cơ quan tổng hợp đã ghi là không dùng, lý do: ${quoteText(reason)}.`,
  "lacks-figures": ({ file, codes }) =>
    `Mới hơn ${plainText(file)} nhưng thiếu ${codes.length} số liệu mà tệp đó có (${listCodes(codes)}). Đề nghị ${decide}, cột Cách dùng: thay thế, cộng thêm hoặc bổ sung; trong khi chờ, tệp cũ được tính.`,
  "order-unknown": ({ file }) =>
    `Khác số liệu với ${plainText(file)} mà chưa rõ tệp nào mới hơn. Đề nghị ${decide}, cột Cách dùng.`,
  "newer-than-decided": ({ file }) =>
    `Mới hơn ${plainText(file)}, là tệp mà cơ quan tổng hợp đã ghi cách dùng. Đề nghị ${decide}, cột Cách dùng: thay thế hoặc không dùng; trong khi chờ, các tệp đã chọn được tính.`,
  "waits-for": ({ file }) =>
    `Được ghi là dùng cùng tệp khác của đơn vị, nhưng ${plainText(file)} còn chờ xác định.`,
  "unit-disagrees": ({ says }) =>
    `Thông tin về đơn vị không khớp: ${listEvidence(says, "vi")}. Đề nghị hỏi đơn vị rồi ${decide}, cột Mã.`,
  "several-units-fit": ({ units }) =>
    `Có thể là của nhiều đơn vị: ${units.join(", ")}. Đề nghị ${decide}, cột Mã.`,
  "unit-not-in-registry": ({ says }) =>
    `${quoteText(says)} không có trong danh mục đơn vị. Đề nghị bổ sung danh mục, hoặc ${decide}, cột Mã.`,
  "unit-not-in-force": (args) =>
    args.instead.length === 0
      ? `${outOfForce(args, "vi")} Đề nghị kiểm tra cột Từ ngày, Đến ngày, Đơn vị cũ của danh mục.`
      : `${outOfForce(args, "vi")} Đề nghị đơn vị gửi theo biểu mẫu của ${listUnits(args.instead)}; nếu số liệu trong tệp là của đơn vị đó thì ${decide}, cột Mã.`,
  "blank-form": () =>
    "Biểu mẫu chưa điền: chưa có số liệu nào, nên đơn vị được coi là chưa gửi báo cáo. Đề nghị đơn vị điền rồi gửi lại.",
  "blank-copy": ({ file }) =>
    `Biểu mẫu chưa điền nên không tính; số liệu của đơn vị lấy từ ${plainText(file)}.`,
  "no-unit-named": () =>
    `Tệp chưa cho biết là của đơn vị nào. Đề nghị chọn tên đơn vị trong biểu, hoặc cơ quan tổng hợp ${decide}, cột Mã.`,
  "not-a-template": () =>
    "Sổ tính này không phải biểu mẫu của đợt báo cáo. Đề nghị đơn vị chép số liệu vào biểu mẫu đã nhận.",
  "other-pack": ({ packId }) =>
    packId === ""
      ? "Biểu mẫu của bộ mẫu khác. Đề nghị đơn vị dùng biểu mẫu của đợt này."
      : `Biểu mẫu của bộ mẫu khác (${plainText(packId)}). Đề nghị đơn vị dùng biểu mẫu của đợt này.`,
  "period-unknown": () =>
    `Chưa rõ báo cáo của kỳ nào: trang ẩn của biểu mẫu không còn; ngày lập, tên báo cáo, tên tệp không cho biết kỳ, hoặc không khớp nhau. Đề nghị hỏi đơn vị rồi ${decide}, cột Mã.`,
  "period-disagrees": ({ period, year, date }) =>
    `Biểu mẫu của kỳ ${plainText(period)} năm ${plainText(year)} nhưng ngày lập báo cáo ${formatDate(date, "vi")} thuộc kỳ này. Đề nghị hỏi đơn vị; nếu số liệu là của kỳ này thì ${decide}, cột Mã.`,
  "other-period": ({ period, year }) => {
    const written = [period, year].filter((part) => part !== "").join(" năm ");
    return `Báo cáo của kỳ khác (${written === "" ? "chưa ghi kỳ" : plainText(written)}). Đề nghị đơn vị gửi báo cáo của kỳ này.`;
  },
  document: ({ kind }) => `Văn bản (.${plainText(kind)}) kèm theo; không đọc số liệu từ văn bản.`,
  "document-of-nobody": ({ kind }) =>
    `Văn bản (.${plainText(kind)}) chưa rõ của đơn vị nào; không đọc số liệu từ văn bản. Nếu là văn bản ký của một đơn vị thì ${decide}, cột Mã.`,
  "document-of-several": ({ kind, units }) =>
    `Văn bản (.${plainText(kind)}) có thể là của nhiều đơn vị: ${units.join(", ")}; không đọc số liệu từ văn bản. Đề nghị ${decide}, cột Mã.`,
  empty: () => "Tệp rỗng. Đề nghị tải lại, hoặc đơn vị gửi lại.",
  "not-a-workbook": () => "Tệp không phải sổ tính Excel. Đề nghị đơn vị gửi lại tệp .xlsx.",
  damaged: () => "Tệp hỏng hoặc tải chưa hết. Đề nghị tải lại, hoặc đơn vị gửi lại.",
  "old-format": () =>
    "Định dạng của Excel trước bản 5.0. Đề nghị mở bằng Excel, lưu thành .xlsx rồi chép vào thư mục nhan.",
  "other-format": ({ format }) =>
    `Định dạng ${plainText(format)} chưa đọc được. Đề nghị mở, lưu thành .xlsx rồi chép vào thư mục nhan.`,
  mail: () =>
    "Thư điện tử, chưa lấy tệp đính kèm. Đề nghị đổi đuôi tên tệp thành .eml (hoặc .msg), hoặc mở thư, lưu tệp đính kèm vào thư mục nhan.",
  "mail-without-files": () =>
    "Thư không có tệp đính kèm; số liệu viết trong thư không được đọc. Đề nghị mở thư; nếu là báo cáo thì xin đơn vị gửi tệp.",
  winmail: () =>
    "Tệp đính kèm bị Outlook gói vào winmail.dat. Đề nghị đơn vị gửi lại thư ở dạng HTML, hoặc mở thư bằng Outlook rồi lưu tệp đính kèm vào thư mục nhan.",
  encrypted: () => "Tệp có mật khẩu. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.",
  "too-large": ({ limit }) =>
    `Tệp lớn quá ${formatSize(limit, "vi")} nên không được mở. Đề nghị đơn vị bỏ ảnh, trang thừa rồi gửi lại.`,
  unsafe: ({ detail }) =>
    `Tệp có cấu trúc bất thường nên không được mở (${plainText(detail)}). Đề nghị đơn vị chép số liệu vào biểu mẫu đã nhận rồi gửi lại.`,
  "reader-failed": ({ detail }) =>
    `Không đọc được tệp (${plainText(detail)}). Đề nghị mở bằng Excel, lưu lại thành .xlsx rồi chép vào thư mục nhan.`,
  "office-form": ({ place }) =>
    `Biểu của cơ quan tổng hợp, không phải báo cáo của đơn vị. Nếu đã nhập số liệu, đề nghị chép tệp này vào ${place}.`,
  "only-a-link": ({ kind }) =>
    `Tệp .${plainText(kind)} chỉ là đường dẫn, không chứa số liệu. Đề nghị mở đường dẫn, tải xuống thành .xlsx rồi chép vào thư mục nhan, hoặc đơn vị gửi lại tệp Excel.`,
  "not-downloaded": () =>
    "Tệp còn trên iCloud, chưa tải về máy này. Đề nghị mở thư mục nhan, tải tệp về rồi tổng hợp lại.",
  "unfinished-download": () =>
    "Tệp tải chưa xong. Đề nghị tải lại, hoặc đơn vị gửi lại; tải xong thì xóa tệp này.",
  "lock-file": () => "Tệp tạm của một sổ tính đang mở, không phải báo cáo.",
  "temporary-file": () => "Tệp tạm của chương trình, không phải báo cáo.",
  "system-file": () => "Tệp của hệ thống, không phải báo cáo.",
};
