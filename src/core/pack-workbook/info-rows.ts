/** `Thông tin`: a row says what it is in its first cell; several columns hold the parts. */
import type { ReportPack, Section, Text } from "../report-pack/report-pack.ts";
import { columnsOf, type Column, type ColumnSpec } from "./column.ts";
import { lineForm, proseForm, yesNoForm } from "./simple-forms.ts";

/** Headings of the sheet. `help` is for people only. */
export const infoHeadings = {
  kind: "Thông tin",
  code: "Mã mục",
  content: "Nội dung",
  english: "Nội dung (tiếng Anh)",
  help: "Cách ghi",
} as const;

const infoWidths = { kind: 22, code: 10, content: 64, english: 44, help: 52 } as const;

type PartHeading = "code" | "content" | "english";

export interface InfoRow {
  /** What stands in the first cell. */
  readonly word: string;
  readonly key: Exclude<keyof ReportPack, "formatVersion" | TableKey>;
  readonly help: string;
  /** Paths begin below the row's item: the value of `key`, or one item of it. */
  readonly columns: readonly Column[];
  /** The row may stand several times; each is an item of an array. */
  readonly repeated: boolean;
}

/** Parts of a pack that have sheets of their own. */
export type TableKey = "periods" | "indicators" | "lists" | "rules";

const part = (heading: PartHeading, form: ColumnSpec["form"]): ColumnSpec => ({
  heading: infoHeadings[heading],
  width: 0,
  help: "",
  form,
  ...(heading === "english" ? {} : { required: true }),
});

const textParts: readonly Column[] = columnsOf<Text>({
  vi: [part("content", proseForm)],
  en: [part("english", proseForm)],
});

/** A value that is no object is its row's only part. */
const whole = (form: ColumnSpec["form"]): readonly Column[] =>
  columnsOf<{ content: string }>({ content: [part("content", form)] }).map((column) => ({
    ...column,
    path: [],
  }));

const sectionParts = columnsOf<Section>({
  id: [part("code", lineForm)],
  label: [
    { ...part("content", proseForm), inside: ["vi"] },
    { ...part("english", proseForm), inside: ["en"] },
  ],
});

/** The sheet's own columns, whatever the kind of a row. */
export const infoColumns: readonly Column[] = (
  ["kind", "code", "content", "english", "help"] as const
).map((key) => ({
  heading: infoHeadings[key],
  width: infoWidths[key],
  help: "",
  form: proseForm,
  path: [key === "english" ? "en" : key],
  ...(key === "english" || key === "help" ? {} : { required: true }),
}));

/** Kinds of rows in the order in which they stand. */
export const infoRows: readonly InfoRow[] = [
  {
    word: "Mã bộ mẫu",
    key: "id",
    repeated: false,
    columns: whole(lineForm),
    help: "Chữ thường không dấu, số và gạch nối, ví dụ: pccc-xa-binh-an-2026. Bộ mẫu mới cần mã mới.",
  },
  {
    word: "Phiên bản",
    key: "version",
    repeated: false,
    columns: whole(lineForm),
    help: "Ba số cách nhau bằng dấu chấm, ví dụ: 1.0.0. Mỗi lần đổi bộ mẫu thì tăng: 1.0.1, 1.1.0.",
  },
  {
    word: "Tên bộ mẫu",
    key: "title",
    repeated: false,
    columns: textParts,
    help: "Tiêu đề in trên biểu mẫu.",
  },
  {
    word: "Cơ quan ban hành",
    key: "issuer",
    repeated: false,
    columns: textParts,
    help: "Cơ quan ban hành văn bản yêu cầu báo cáo.",
  },
  {
    word: "Biểu tự rút ra",
    key: "inferred",
    repeated: false,
    columns: whole(yesNoForm),
    help: "Có: văn bản không kèm biểu số liệu, biểu này do người soạn rút ra từ nội dung văn bản.",
  },
  {
    word: "Căn cứ",
    key: "basis",
    columns: textParts,
    repeated: true,
    help: "Mỗi văn bản một dòng; thêm dòng Căn cứ nếu cần.",
  },
  {
    word: "Mục",
    key: "sections",
    columns: sectionParts,
    repeated: true,
    help: "Mỗi mục của biểu một dòng, theo thứ tự in. Mã mục: hai đến bốn chữ in hoa không dấu.",
  },
];
