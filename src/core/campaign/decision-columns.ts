/** Sheets, columns and words of `so-xu-ly.xlsx`: the same in every language. */
import type { FileUse } from "./decisions.ts";

export const RECEIVED_SHEET = "Nhận báo cáo";
export const FILES_SHEET = "Tệp";

export const receivedColumns = {
  unitId: ["Mã"],
  received: ["Ngày nhận"],
  signedDocument: ["Văn bản ký"],
  notAReport: ["Không phải báo cáo"],
  reason: ["Lý do"],
  by: ["Người ghi"],
  on: ["Ngày ghi"],
  /** For people only; written anew every time. */
  help: ["Tên đơn vị"],
} as const satisfies Columns;

export const fileColumns = {
  file: ["Tệp"],
  sha256: ["SHA-256"],
  unitId: ["Mã"],
  use: ["Cách dùng"],
  reason: ["Lý do"],
  by: ["Người ghi"],
  on: ["Ngày ghi"],
  /** For people only; written anew every time. */
  help: ["Tình trạng hiện nay"],
} as const satisfies Columns;

type Columns = Readonly<Record<string, readonly [string]>>;

export const useWords: Readonly<Record<FileUse, string>> = {
  replace: "thay thế",
  add: "cộng thêm",
  complete: "bổ sung",
  ignore: "không dùng",
};
