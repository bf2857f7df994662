/** What to do about files, in Vietnamese. */
import type { AdviceCatalogue } from "./reason-advice.ts";

const unit = "Ghi mã đơn vị vào so-xu-ly.xlsx, trang Tệp, cột Mã, rồi tổng hợp lại.";
const use = "Chọn cách dùng trong so-xu-ly.xlsx, trang Tệp, cột Cách dùng, rồi tổng hợp lại.";
const wait = "Chờ tệp gửi lại.";
const form = "Đề nghị chép số liệu vào biểu mẫu đã nhận của đợt này rồi gửi lại.";
const again = "Đề nghị gửi lại tệp Excel (.xlsx) đã mở thử được.";

export const reasonAdviceVi: AdviceCatalogue = {
  "only-file": { title: "Tệp duy nhất", office: "", sender: "" },
  "newest-file": { title: "Tệp mới nhất", office: "", sender: "" },
  "one-of-equals": { title: "Cùng số liệu, tính một lần", office: "", sender: "" },
  "counted-meanwhile": { title: "Tạm được tính", office: "Trả lời về tệp kia trước.", sender: "" },
  "chosen-file": { title: "Được chọn", office: "", sender: "" },
  "counted-with": { title: "Dùng cùng tệp khác", office: "", sender: "" },
  "replaced-by": { title: "Đã có tệp thay thế", office: "", sender: "" },
  "equal-figures": { title: "Cùng số liệu với tệp được tính", office: "", sender: "" },
  "same-bytes": { title: "Giống hệt tệp khác", office: "", sender: "" },
  "not-used": { title: "Cơ quan không dùng", office: "", sender: "" },
  "lacks-figures": {
    title: "Thiếu số liệu so với tệp trước",
    office: use,
    sender:
      "Đề nghị gửi một tệp có đủ số liệu, hoặc cho biết tệp sau thay thế hay bổ sung tệp trước.",
  },
  "order-unknown": {
    title: "Chưa rõ tệp nào mới hơn",
    office: use,
    sender: "Đề nghị cho biết tệp nào là bản cuối cùng.",
  },
  "newer-than-decided": { title: "Mới hơn tệp đã chọn", office: use, sender: "" },
  "waits-for": { title: "Chờ tệp khác", office: "Trả lời về tệp kia trước.", sender: "" },
  "unit-disagrees": {
    title: "Thông tin đơn vị không khớp",
    office: `Hỏi đơn vị. ${unit}`,
    sender: "Đề nghị dùng đúng biểu mẫu của đơn vị mình, kiểm tra lại tên đơn vị rồi gửi lại.",
  },
  "several-units-fit": {
    title: "Tên hợp với nhiều đơn vị",
    office: unit,
    sender: "Đề nghị chọn tên đơn vị trong danh sách của biểu rồi gửi lại.",
  },
  "unit-not-in-registry": {
    title: "Không có trong danh mục",
    office: `Bổ sung danh mục đơn vị nếu còn thiếu. ${unit}`,
    sender: "Đề nghị chọn tên đơn vị trong danh sách của biểu rồi gửi lại.",
  },
  "unit-not-in-force": {
    title: "Đơn vị không hoạt động trong kỳ",
    office: `Kiểm tra cột Từ ngày, Đến ngày, Đơn vị cũ của danh mục. ${unit}`,
    sender: "Đề nghị gửi theo biểu mẫu của đơn vị hiện nay.",
  },
  "blank-form": {
    title: "Biểu mẫu chưa điền",
    office:
      "Nhắc đơn vị điền rồi gửi lại, hoặc ghi vào so-xu-ly.xlsx nếu đơn vị không phải báo cáo kỳ này.",
    sender:
      "Đề nghị điền số liệu vào biểu mẫu (tệp đã gửi còn trống) rồi gửi lại; nội dung không phát sinh thì ghi 0, hoặc chọn Có ở ô “không phát sinh” của mục.",
  },
  "blank-copy": { title: "Biểu mẫu chưa điền, đã có báo cáo", office: "", sender: "" },
  "no-unit-named": {
    title: "Không ghi tên đơn vị",
    office: unit,
    sender: "Đề nghị chọn tên đơn vị trong danh sách của biểu rồi gửi lại.",
  },
  "not-a-template": { title: "Không phải biểu mẫu của đợt", office: wait, sender: form },
  "other-pack": { title: "Biểu mẫu của bộ mẫu khác", office: wait, sender: form },
  "period-unknown": {
    title: "Chưa rõ kỳ",
    office: `Hỏi đơn vị số liệu của kỳ nào. ${unit}`,
    sender: "Đề nghị cho biết số liệu của kỳ nào, hoặc gửi theo biểu mẫu đã nhận của kỳ này.",
  },
  "period-disagrees": {
    title: "Biểu mẫu kỳ khác, ngày của kỳ này",
    office: `Hỏi đơn vị số liệu của kỳ nào. ${unit}`,
    sender: "Đề nghị cho biết số liệu của kỳ nào, hoặc gửi theo biểu mẫu đã nhận của kỳ này.",
  },
  "other-period": {
    title: "Báo cáo của kỳ khác",
    office: wait,
    sender: "Đề nghị gửi báo cáo của kỳ này theo biểu mẫu đã nhận.",
  },
  document: { title: "Văn bản kèm theo", office: "", sender: "" },
  "document-of-nobody": { title: "Văn bản chưa rõ của đơn vị nào", office: unit, sender: "" },
  "document-of-several": { title: "Văn bản hợp với nhiều đơn vị", office: unit, sender: "" },
  empty: { title: "Tệp rỗng", office: "Tải lại tệp.", sender: again },
  "not-a-workbook": { title: "Không phải sổ tính", office: wait, sender: again },
  damaged: { title: "Tệp hỏng", office: "Tải lại tệp.", sender: again },
  "old-format": {
    title: "Excel trước bản 5.0",
    office: "Mở bằng Excel, lưu thành .xlsx rồi chép vào thư mục nhan.",
    sender: "Đề nghị mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
  },
  "other-format": {
    title: "Định dạng chưa đọc được",
    office: "Mở tệp, lưu thành .xlsx rồi chép vào thư mục nhan.",
    sender: "Đề nghị lưu thành .xlsx rồi gửi lại.",
  },
  encrypted: {
    title: "Có mật khẩu",
    office: "Không cần hỏi mật khẩu; chờ tệp gửi lại.",
    sender:
      "Đề nghị bỏ mật khẩu của tệp (trong Excel: Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại.",
  },
  mail: {
    title: "Thư chưa được mở",
    office: "Đổi đuôi tên tệp thành .eml hoặc .msg, hoặc lưu tệp đính kèm vào thư mục nhan.",
    sender: "",
  },
  "mail-without-files": {
    title: "Thư không có tệp",
    office: "Mở thư xem; nếu là báo cáo thì xin đơn vị gửi tệp.",
    sender: "Đề nghị gửi tệp Excel số liệu kèm theo thư.",
  },
  winmail: {
    title: "Tệp gói trong winmail.dat",
    office: "Mở thư bằng Outlook rồi lưu tệp đính kèm vào thư mục nhan.",
    sender: "Đề nghị gửi lại thư ở dạng HTML.",
  },
  "too-large": {
    title: "Tệp quá lớn",
    office: wait,
    sender: "Đề nghị bỏ ảnh, trang thừa rồi gửi lại.",
  },
  unsafe: { title: "Cấu trúc bất thường", office: `Không mở tệp. ${wait}`, sender: form },
  "reader-failed": {
    title: "Không đọc được",
    office: "Mở bằng Excel, lưu lại thành .xlsx rồi chép vào thư mục nhan.",
    sender: again,
  },
  "office-form": {
    title: "Biểu của cơ quan tổng hợp",
    office: "Nếu đã nhập số liệu thì chép tệp vào đúng chỗ của biểu này.",
    sender: "",
  },
  "only-a-link": {
    title: "Chỉ là đường dẫn",
    office: "Mở đường dẫn, tải xuống thành .xlsx rồi chép vào thư mục nhan.",
    sender: "Đề nghị gửi chính tệp Excel, không gửi đường dẫn.",
  },
  "not-downloaded": {
    title: "Còn trên iCloud",
    office: "Tải tệp về máy rồi tổng hợp lại.",
    sender: "",
  },
  "unfinished-download": {
    title: "Tải chưa xong",
    office: "Tải lại tệp, rồi xóa tệp này.",
    sender: "Đề nghị gửi lại tệp nếu cơ quan không tải được.",
  },
  "lock-file": { title: "Tệp tạm của sổ đang mở", office: "", sender: "" },
  "temporary-file": { title: "Tệp tạm của chương trình", office: "", sender: "" },
  "system-file": { title: "Tệp của hệ thống", office: "", sender: "" },
};
