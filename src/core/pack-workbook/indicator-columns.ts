import type { Indicator } from "../report-pack/report-pack.ts";
import { columnsOf, textColumns, within, type ColumnSpec } from "./column.ts";
import { formulaForm } from "./formula-form.ts";
import { dateBoundForm } from "./pack-date-form.ts";
import {
  aggregationForm,
  filledByForm,
  natureForm,
  RATIO,
  tierForm,
  typeForm,
} from "./pack-words.ts";
import { sourceColumns, unitLimits } from "./shared-columns.ts";
import { choicesForm, lineForm, linesForm, yearsForm, yesNoForm } from "./simple-forms.ts";

/** The last of the columns that tell what an indicator is; how it is computed and limited follows. */
export const AGGREGATION = "Cách tổng hợp";

const ratioPart = (key: string, heading: string, help: string): ColumnSpec => ({
  heading,
  width: 24,
  form: formulaForm,
  inside: ["ratio", key],
  onlyWhere: { column: AGGREGATION, word: RATIO },
  help,
});

/** `Chỉ tiêu`, a row an indicator. */
export const indicatorColumns = columnsOf<Indicator>({
  code: [
    {
      heading: "Mã",
      width: 13,
      form: lineForm,
      required: true,
      help: "Hai đến bốn chữ in hoa không dấu, gạch dưới, hai chữ số, gạch dưới, hai chữ số: DV_01_02. Mỗi mã một dòng; mã đã dùng thì không đổi nghĩa.",
    },
  ],
  section: [
    {
      heading: "Mục",
      width: 9,
      form: lineForm,
      required: true,
      offers: "sections",
      help: "Mã mục của biểu, ghi ở trang Thông tin.",
    },
  ],
  label: textColumns({
    heading: "Tên chỉ tiêu",
    width: 44,
    required: true,
    help: "Câu in trên biểu mẫu.",
  }),
  guide: textColumns({
    heading: "Cách ghi",
    width: 44,
    help: "Giải thích cho người nhập: đếm gì, không đếm gì, lấy ở sổ nào.",
  }),
  type: [
    {
      heading: "Kiểu",
      width: 15,
      form: typeForm,
      required: true,
      help: "Ô nhận gì: số nguyên, số thập phân, tỷ lệ (phần trăm), Có/Không, ngày, văn bản, lựa chọn (ghi cột Các lựa chọn), danh sách (ghi trang Danh sách).",
    },
  ],
  unitOfMeasure: [
    { heading: "Đơn vị tính", width: 12, form: lineForm, help: "Ví dụ: người, cuộc, đơn." },
  ],
  required: [
    {
      heading: "Bắt buộc",
      width: 10,
      form: yesNoForm,
      required: true,
      help: "Có: đơn vị để trống thì phải sửa. Không: được để trống.",
    },
  ],
  nature: [
    {
      heading: "Tính chất",
      width: 15,
      form: natureForm,
      required: true,
      help: "lũy kế: cộng dồn từ đầu năm. thời điểm: số tại ngày báo cáo. đầu kỳ: số mang từ trước sang. không theo kỳ: lời, ngày, Có/Không.",
    },
  ],
  aggregation: [
    {
      heading: AGGREGATION,
      width: 18,
      form: aggregationForm,
      required: true,
      help: "Cách gộp số của các đơn vị: cộng; tỷ lệ (tổng tử số chia tổng mẫu số); tỷ lệ Có (bao nhiêu đơn vị Có); nhỏ nhất, lớn nhất, khoảng; ngày mới nhất; đếm; ghép lời; ghép danh sách; không tổng hợp.",
    },
    ratioPart("numerator", "Tử số", "Công thức của tử số, ví dụ: =TU_01_03"),
    ratioPart("denominator", "Mẫu số", "Công thức của mẫu số, ví dụ: =TU_01_02"),
  ],
  computed: [
    {
      heading: "Công thức tính",
      width: 26,
      form: formulaForm,
      help: "Ô tự tính, đơn vị không nhập, ví dụ: =DN_01_01+DN_01_02. Để trống: đơn vị nhập.",
    },
  ],
  choices: [
    {
      heading: "Các lựa chọn",
      width: 22,
      form: choicesForm,
      help: "Chỉ cho kiểu lựa chọn, cách nhau bằng dấu chấm phẩy: Tốt; Khá; Trung bình. Lựa chọn có dấu chấm phẩy thì mỗi lựa chọn một dòng (Alt+Enter).",
    },
  ],
  opens: [
    {
      heading: "Số đầu năm lấy từ",
      width: 14,
      form: lineForm,
      offers: "codes",
      help: "Mã chỉ tiêu cuối kỳ năm trước mà kỳ đầu năm phải khớp, ví dụ: đơn tồn đầu năm lấy từ đơn tồn cuối năm trước.",
    },
  ],
  keeps: [
    {
      heading: "Giữ qua năm",
      width: 10,
      form: yesNoForm,
      help: "Có: kỳ đầu năm so với kỳ cuối năm trước (việc đã làm thì vẫn còn). Chỉ tiêu không theo kỳ đã trả lời Có, đã ghi ngày hoặc chữ thì biểu mẫu kỳ sau ghi sẵn và khóa, không hỏi lại.",
    },
  ],
  documentDate: [
    {
      heading: "Ngày của văn bản",
      width: 14,
      form: lineForm,
      offers: "codes",
      help: "Chỉ cho số, ký hiệu văn bản: mã chỉ tiêu ghi ngày của văn bản đó. Nhiều đơn vị ghi cùng văn bản, cùng lời văn thì cơ quan tổng hợp được nhắc.",
    },
  ],
  dateRange: within<NonNullable<Indicator["dateRange"]>>({
    from: [
      {
        heading: "Ngày sớm nhất",
        width: 20,
        form: dateBoundForm,
        help: "Chỉ cho kiểu ngày: ngày 25/4, ngày 15/12 năm trước, hoặc ngày báo cáo.",
      },
    ],
    to: [
      {
        heading: "Ngày muộn nhất",
        width: 20,
        form: dateBoundForm,
        help: "Chỉ cho kiểu ngày: ngày 25/4, ngày 15/12 năm trước, hoặc ngày báo cáo.",
      },
    ],
  }),
  appliesTo: within(unitLimits),
  periods: [
    {
      heading: "Các kỳ",
      width: 12,
      form: linesForm,
      help: "Chỉ hỏi ở các kỳ này, ví dụ: 6T; 12T. Để trống: mọi kỳ.",
    },
  ],
  years: [
    {
      heading: "Các năm",
      width: 12,
      form: yearsForm,
      help: "Chỉ hỏi ở các năm này, ví dụ: 2024; 2025 hoặc 2018-2022. Để trống: mọi năm.",
    },
  ],
  filledBy: [
    {
      heading: "Người nhập",
      width: 16,
      form: filledByForm,
      help: "đơn vị, hoặc cơ quan tổng hợp (biểu riêng của cơ quan). Để trống: đơn vị.",
    },
  ],
  sensitive: [
    {
      heading: "Nhạy cảm",
      width: 10,
      form: yesNoForm,
      help: "Có: khi gửi ra ngoài cơ quan chỉ hiện tổng từ năm đơn vị trở lên.",
    },
  ],
  headline: [
    {
      heading: "Tiêu biểu",
      width: 10,
      form: yesNoForm,
      help: "Có: hiện ở trang Tóm tắt của bảng tổng hợp.",
    },
  ],
  tier: [
    {
      heading: "Mức dùng",
      width: 16,
      form: tierForm,
      required: true,
      help: "thông tin chung: số cán bộ, số lớp…; thường dùng: có ở biểu đầy đủ; tùy chọn: chỉ khi đợt báo cáo chọn thêm.",
    },
  ],
  source: sourceColumns,
});
