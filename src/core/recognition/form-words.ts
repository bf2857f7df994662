import { comparable } from "../workbook/clean-text.ts";

/** Words on the form that recognition looks for where names are gone; templates are drawn with them. */
export const formWords = {
  code: "Mã",
  label: "Nội dung",
  value: "Số liệu",
  previous: "Kỳ trước",
  note: "Ghi chú, lý do",
  unitName: "Tên đơn vị",
  reportDate: "Ngày báo cáo",
  nothingHappened: "Các ô còn trống ở mục này: không phát sinh",
} as const;

/** The sheets of a form beside the one with the figures; templates are drawn with them. */
export const sheetsBesideForm = {
  lists: "Danh sách",
  checks: "Kiểm tra",
  guide: "Hướng dẫn",
} as const;

/** Whether a sheet of this name stands beside the figures on every form. */
export function isBesideForm(name: string): boolean {
  return Object.values(sheetsBesideForm).some((one) => comparable(one) === comparable(name));
}
