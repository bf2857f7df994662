import type { Period } from "../report-pack/report-pack.ts";
import { columnsOf, textColumns } from "./column.ts";
import { packDateForm } from "./pack-date-form.ts";
import { dueMeansForm } from "./pack-words.ts";
import { lineForm, yearsForm, yesNoForm } from "./simple-forms.ts";

const DATE_HELP = "ngày 25/4 (của năm báo cáo) hoặc ngày 15/12 năm trước.";

/** `Kỳ báo cáo`, a row a period. */
export const periodColumns = columnsOf<Period>({
  id: [
    {
      heading: "Mã kỳ",
      width: 10,
      form: lineForm,
      required: true,
      help: "Số và chữ in hoa không dấu, tối đa 8 ký tự, ví dụ: 6T, 9T, 12T, Q1.",
    },
  ],
  label: textColumns({
    heading: "Tên kỳ",
    width: 30,
    required: true,
    help: "Tên in trên biểu mẫu, ví dụ: 6 tháng.",
  }),
  years: [
    {
      heading: "Các năm",
      width: 14,
      form: yearsForm,
      help: "Những năm có kỳ này, ví dụ: 2024; 2025 hoặc 2018-2022. Để trống: năm nào cũng có.",
    },
  ],
  dueDate: [
    {
      heading: "Hạn gửi",
      width: 20,
      form: packDateForm,
      help: `${DATE_HELP} Để trống nếu văn bản không quy định; khi mở đợt sẽ ghi hạn.`,
    },
  ],
  dueMeans: [
    {
      heading: "Cách hiểu hạn",
      width: 16,
      form: dueMeansForm,
      help: "trước ngày: gửi muộn nhất là hôm trước ngày đó. chậm nhất ngày: gửi trong ngày đó vẫn đúng hạn. Để trống: trước ngày.",
    },
  ],
  dataFrom: [
    { heading: "Số liệu từ", width: 20, form: packDateForm, help: `Ngày đầu: ${DATE_HELP}` },
  ],
  dataTo: [
    { heading: "Số liệu đến hết", width: 20, form: packDateForm, help: `Ngày cuối: ${DATE_HELP}` },
  ],
  schoolYear: [
    {
      heading: "Năm học",
      width: 12,
      form: lineForm,
      help: "Năm học chứa kỳ này: Y-1/Y là năm học bắt đầu từ năm trước, Y/Y+1 là năm học bắt đầu trong năm báo cáo. Số theo năm học chỉ so giữa các kỳ ghi giống nhau.",
    },
  ],
  documents: [
    {
      heading: "Chỉ gửi văn bản",
      width: 12,
      form: yesNoForm,
      help: "Có: kỳ này chỉ nhận văn bản, không có biểu số liệu.",
    },
  ],
});
