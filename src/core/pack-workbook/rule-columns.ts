import type { Each, Rule, When } from "../report-pack/report-pack.ts";
import { columnsOf, textColumns, within, type ColumnSpec } from "./column.ts";
import { formulaForm, namedFormulasForm } from "./formula-form.ts";
import {
  eachForm,
  missingForm,
  naturesForm,
  scopeForm,
  severityForm,
  typesForm,
} from "./pack-words.ts";
import { sourceColumns, unitLimits } from "./shared-columns.ts";
import { lineForm, linesForm, unitsForm, yearsForm } from "./simple-forms.ts";

/** The last of the columns that tell what a rule is; details follow. */
export const MESSAGE = "Câu nhắc";

const eachColumns: readonly ColumnSpec[] = within<Each>({
  codes: [
    {
      heading: "Lặp: các mã",
      width: 22,
      form: linesForm,
      help: "Chỉ lặp cho các mã này, cách nhau bằng dấu chấm phẩy.",
    },
  ],
  nature: [
    {
      heading: "Lặp: tính chất",
      width: 15,
      form: naturesForm,
      help: "Chỉ lặp cho chỉ tiêu có tính chất này, ví dụ: lũy kế.",
    },
  ],
  type: [
    {
      heading: "Lặp: kiểu",
      width: 18,
      form: typesForm,
      help: "Chỉ lặp cho chỉ tiêu có kiểu này, ví dụ: số nguyên; số thập phân.",
    },
  ],
  unitOfMeasure: [
    {
      heading: "Lặp: đơn vị tính",
      width: 14,
      form: unitsForm,
      help: "Chỉ lặp cho chỉ tiêu có đơn vị tính này, cách nhau bằng dấu chấm phẩy.",
    },
  ],
  except: [
    {
      heading: "Lặp: trừ các mã",
      width: 22,
      form: linesForm,
      help: "Không lặp cho các mã này, cách nhau bằng dấu chấm phẩy.",
    },
  ],
});

/** `Quy tắc`, a row a rule. */
export const ruleColumns = columnsOf<Rule>({
  id: [
    {
      heading: "Mã quy tắc",
      width: 14,
      form: lineForm,
      required: true,
      help: "Chữ in hoa không dấu, số và gạch nối, ví dụ: R-DN-01. Mỗi mã một dòng.",
    },
  ],
  severity: [
    {
      heading: "Mức độ",
      width: 13,
      form: severityForm,
      required: true,
      help: "Cần sửa: chắc chắn sai, đơn vị phải sửa. Cần làm rõ: khác thường, ghi lý do là được. Lưu ý: để biết.",
    },
  ],
  scope: [
    {
      heading: "Phạm vi",
      width: 14,
      form: scopeForm,
      required: true,
      help: "trong kỳ: các số của cùng một báo cáo. giữa các kỳ: so với kỳ trước, cùng kỳ. mức phấn đấu: so với mức kế hoạch đề ra.",
    },
  ],
  formula: [
    {
      heading: "Công thức",
      width: 44,
      form: formulaForm,
      required: true,
      help: "Điều phải đúng, viết như công thức Excel với mã chỉ tiêu: =DN_01_01+DN_01_02=DN_01_03. Kỳ trước thêm _KT, cùng kỳ năm trước thêm _CK, ghi chú thêm _GT.",
    },
  ],
  message: textColumns({
    heading: MESSAGE,
    width: 48,
    required: true,
    help: "Câu hiện khi công thức không đúng. {DN_01_01} in số của chỉ tiêu; {d} in giá trị tên d ở cột Giá trị trong câu.",
  }),
  values: [
    {
      heading: "Giá trị trong câu",
      width: 34,
      form: namedFormulasForm,
      help: "Số tính riêng cho câu nhắc, mỗi dòng một tên (Alt+Enter xuống dòng): d =DN_01_02-DN_01_01",
    },
  ],
  at: [
    {
      heading: "Đặt tại",
      width: 13,
      form: lineForm,
      offers: "codes",
      help: "Mã chỉ tiêu mà câu nhắc chỉ đến. Để trống: chỉ tiêu đầu tiên trong công thức.",
    },
  ],
  missing: [
    {
      heading: "Khi thiếu số",
      width: 22,
      form: missingForm,
      help: "Để trống: bỏ qua khi thiếu một số.",
    },
  ],
  each: [
    {
      heading: "Lặp từng chỉ tiêu",
      width: 12,
      form: eachForm,
      help: "Có: quy tắc được lặp cho từng chỉ tiêu chọn ở các cột Lặp; trong công thức X là chỉ tiêu, X_KT là kỳ trước, trong câu nhắc {label} là tên chỉ tiêu.",
    },
    ...eachColumns,
  ],
  when: within<When>({
    periods: [
      {
        heading: "Các kỳ",
        width: 12,
        form: linesForm,
        help: "Chỉ áp dụng ở các kỳ này, ví dụ: 6T; 12T. Để trống: mọi kỳ.",
      },
    ],
    years: [
      {
        heading: "Các năm",
        width: 12,
        form: yearsForm,
        help: "Chỉ áp dụng ở các năm này, ví dụ: 2024; 2025 hoặc 2018-2022. Để trống: mọi năm.",
      },
    ],
    ...unitLimits,
  }),
  source: sourceColumns,
});
