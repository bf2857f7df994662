import type { List, ListColumn } from "../report-pack/report-pack.ts";
import { columnsOf, textColumns } from "./column.ts";
import { columnTypeForm } from "./pack-words.ts";
import { integerForm, lineForm, yesNoForm } from "./simple-forms.ts";

/** A column of a list, with what is said of the whole list in the row of its first column. */
export interface ListRow extends ListColumn {
  readonly code: List["code"];
  readonly rows?: List["rows"] | undefined;
  readonly isKey?: true | undefined;
}

/** `Danh sách`, a row a column of a list. */
export const listColumns = columnsOf<ListRow>({
  code: [
    {
      heading: "Mã chỉ tiêu",
      width: 14,
      form: lineForm,
      required: true,
      offers: "codes",
      help: "Mã của chỉ tiêu kiểu danh sách. Các cột của một danh sách đứng liền nhau.",
    },
  ],
  id: [
    {
      heading: "Mã cột",
      width: 14,
      form: lineForm,
      required: true,
      help: "Chữ thường không dấu, số và gạch nối, ví dụ: ten, noi-dung.",
    },
  ],
  label: textColumns({
    heading: "Tên cột",
    width: 34,
    required: true,
    help: "Tiêu đề cột in trên biểu mẫu.",
  }),
  type: [
    {
      heading: "Kiểu",
      width: 15,
      form: columnTypeForm,
      required: true,
      help: "Ô của cột nhận gì: số nguyên, số thập phân, ngày hoặc văn bản.",
    },
  ],
  required: [
    {
      heading: "Bắt buộc",
      width: 10,
      form: yesNoForm,
      help: "Có: dòng đã ghi thì không được trống cột này.",
    },
  ],
  isKey: [
    {
      heading: "Cột chính",
      width: 10,
      form: yesNoForm,
      help: "Mỗi danh sách có đúng một cột ghi Có: tên của dòng, dùng để đếm số dòng.",
    },
  ],
  rows: [
    {
      heading: "Số dòng",
      width: 10,
      form: integerForm,
      help: "Số dòng trống in trên biểu mẫu, ghi ở cột đầu của danh sách. Để trống: 30.",
    },
  ],
});
