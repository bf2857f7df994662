/** Columns that several sheets have. */
import type { AppliesTo, Source } from "../report-pack/report-pack.ts";
import { within, type ColumnsOf, type ColumnSpec } from "./column.ts";
import { levelsForm, ownershipForm, proseForm, yesNoForm } from "./simple-forms.ts";

/** To which units an item is limited. */
export const unitLimits: ColumnsOf<AppliesTo> = {
  levels: [
    {
      heading: "Cấp học",
      width: 14,
      form: levelsForm,
      help: "Chỉ dành cho các cấp học này, cách nhau bằng dấu chấm phẩy: MN; TH; THCS; THPT; GDTX; CB (chuyên biệt); DANG (tổ chức đảng); KHAC. Để trống: mọi cấp học.",
    },
  ],
  ownership: [
    {
      heading: "Loại hình",
      width: 14,
      form: ownershipForm,
      help: "công lập hoặc ngoài công lập. Để trống: mọi loại hình.",
    },
  ],
};

/** Where an item comes from in the documents. */
export const sourceColumns: readonly ColumnSpec[] = within<Source>({
  document: [
    {
      heading: "Văn bản nguồn",
      width: 22,
      form: proseForm,
      required: true,
      help: "Văn bản yêu cầu nội dung này, ví dụ: Kế hoạch 12/KH-UBND.",
    },
  ],
  item: [
    {
      heading: "Chỗ trong văn bản",
      width: 18,
      form: proseForm,
      required: true,
      help: "Mục, điểm trong văn bản, ví dụ: Mục II.1, điểm b.",
    },
  ],
  inferred: [
    {
      heading: "Tự rút ra",
      width: 10,
      form: yesNoForm,
      required: true,
      help: "Có: văn bản không ghi rõ, người soạn tự rút ra. Không: văn bản ghi rõ.",
    },
  ],
});
