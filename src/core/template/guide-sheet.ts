/** `Hướng dẫn`: how to fill the form in, what its words mean, and what each figure counts. */
import { dueText } from "../locale/labels.ts";
import { heightOfText } from "../workbook/row-height.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import type { Form } from "./form.ts";
import { sentence } from "./report-head.ts";
import { SheetPart } from "./sheet-part.ts";
import { templateSheets } from "./template-sheets.ts";

const widths = [20, 46, 58];

/** Draws the guide. It has no names: nothing refers to it. */
export function drawGuideSheet(form: Form): SheetPlan {
  const part = new SheetPart(templateSheets.guide);
  let row = 0;
  const line = (text: string, role: StyleRole): void => {
    part.span(row, [0, 2], text, role);
    part.height(row, heightOfText(text, 124, role));
    row += 1;
  };
  const pair = (term: string, text: string, role: StyleRole = "body-center"): void => {
    part.put({ row, column: 0 }, term, role);
    part.span(row, [1, 2], text, "body-text");
    part.height(row, heightOfText(text, 104, "body-text"));
    row += 1;
  };
  line("HƯỚNG DẪN GHI BIỂU", "title");
  line(form.pack.title.vi, "subtitle");
  for (const [title, texts] of paragraphs(form)) {
    line(title, "block-title");
    for (const text of texts) line(text, "paragraph");
  }
  line("Màu của ô", "block-title");
  pair("Nền vàng", "Ô cần nhập.", "input-center");
  pair("Nền xám", form.settled.size > 0 ? GREY_AND_SETTLED : GREY, "computed-word");
  line("Từ ở trang Kiểm tra", "block-title");
  for (const [word, meaning] of words) pair(word, meaning);
  line("Cách ghi từng chỉ tiêu", "block-title");
  drawIndicators(part, form, row);
  return {
    name: part.sheet,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rowHeights: part.rowHeights,
    cells: part.cells,
    merges: part.merges,
    protected: true,
    print: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, footer: "&C&P/&N" },
  };
}

const GREY = "Ô tự tính, không nhập.";
const GREY_AND_SETTLED =
  "Ô tự tính, hoặc đã ghi sẵn theo báo cáo kỳ trước; không nhập. Ô ghi sẵn sai hoặc có thay đổi thì " +
  "bỏ bảo vệ trang tính (không có mật khẩu), sửa lại và ghi lý do ở cột Ghi chú, lý do.";

function paragraphs(form: Form): readonly (readonly [string, readonly string[]])[] {
  const { campaign, pack } = form;
  if (form.respondent.kind === "office") return [["Các bước", officeSteps]];
  const common =
    form.respondent.kind === "any"
      ? [
          "Trước hết chọn Tên đơn vị ở đầu trang Báo cáo; chỉ tiêu không dành cho đơn vị hiện KHÔNG ÁP DỤNG, không cần nhập.",
        ]
      : [];
  return [
    [
      "Các bước",
      [
        ...common,
        "1. Ghi Ngày báo cáo, rồi nhập số liệu vào các ô nền vàng ở trang Báo cáo và trang Danh sách (nếu có).",
        "2. Không phát sinh thì ghi 0, hoặc chọn Có ở dòng “Các ô còn trống ở mục này: không phát sinh”. Ô để trống là chưa nhập, không phải 0.",
        "3. Xem dòng đầu trang Báo cáo và trang Kiểm tra. Chỗ cần sửa: đối chiếu sổ theo dõi rồi sửa. Chỗ cần làm rõ: nếu số liệu đúng, ghi lý do vào cột Ghi chú, lý do.",
        "4. Khi sao chép từ tệp khác, dùng Dán đặc biệt > Giá trị.",
        "5. In trang Báo cáo, ký, đóng dấu kèm báo cáo; gửi cả tệp này.",
      ],
    ],
    [
      "Thời hạn, nơi nhận",
      [`Gửi ${dueText(campaign, "vi")}. Nơi nhận: ${sentence(campaign.office.sendTo)}`],
    ],
    [
      "Căn cứ",
      [
        ...pack.basis.map((basis) => `- ${basis.vi}`),
        ...(pack.inferred === true
          ? [
              "Văn bản không kèm biểu số liệu; biểu này do người soạn bộ mẫu rút ra từ nội dung văn bản, là phụ lục của báo cáo đã ký.",
            ]
          : ["Biểu này là phụ lục của báo cáo đã ký."]),
      ],
    ],
  ];
}

const officeSteps: readonly string[] = [
  "1. Nhập vào các ô nền vàng ở trang Báo cáo. Mỗi ô là một số liệu của cả đợt, đưa thẳng vào cột tổng cộng của bảng tổng hợp, không cộng vào số của các đơn vị.",
  "2. Không phát sinh thì ghi 0, hoặc chọn Có ở dòng “Các ô còn trống ở mục này: không phát sinh”. Ô để trống là chưa có số liệu, không phải 0; bảng tổng hợp cũng để trống.",
  "3. Xem dòng đầu trang Báo cáo và trang Kiểm tra. Chỗ cần làm rõ: nếu số liệu đúng, ghi lý do vào cột Ghi chú, lý do.",
  "4. Lưu tệp ở chỗ cũ, giữ tên _co-quan.xlsx, rồi tổng hợp; số liệu được đọc lại ở mỗi lần tổng hợp.",
  "5. Tạo lại biểu mẫu không làm mất số đã nhập: tệp đã có số liệu được giữ nguyên.",
];

const words: readonly (readonly [string, string])[] = [
  ["ĐẠT", "Số liệu khớp nhau."],
  ["CẦN SỬA", "Các số không khớp nhau; đối chiếu sổ theo dõi và sửa lại."],
  ["CẦN LÀM RÕ", "Số liệu khác thường; nếu đúng, ghi lý do ở cột Ghi chú, lý do."],
  ["ĐÃ GHI CHÚ", "Đã có lý do, không cần làm gì thêm."],
  ["LƯU Ý", "Để biết, không cần làm gì."],
  ["CHƯA ĐỦ SỐ LIỆU", "Còn ô liên quan chưa nhập, hoặc chưa đọc được thành số."],
  ["KHÔNG ÁP DỤNG", "Không dành cho đơn vị này."],
];

function drawIndicators(part: SheetPart, form: Form, first: number): void {
  let row = first;
  for (const [column, text] of ["Mã", "Chỉ tiêu", "Cách ghi"].entries())
    part.put({ row, column }, text, "table-head");
  row += 1;
  for (const { code, label, guide } of form.indicators) {
    if (guide === undefined) continue;
    part.put({ row, column: 0 }, code, "body-center");
    part.put({ row, column: 1 }, label.vi, "body-text");
    part.put({ row, column: 2 }, guide.vi, "body-text");
    part.height(
      row,
      Math.max(
        heightOfText(label.vi, widths[1] ?? 0, "body-text"),
        heightOfText(guide.vi, widths[2] ?? 0, "body-text"),
      ),
    );
    row += 1;
  }
}
