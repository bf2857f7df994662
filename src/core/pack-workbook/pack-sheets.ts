/** Sheets of a pack workbook, the same in every language. */
export const packSheets = {
  info: "Thông tin",
  periods: "Kỳ báo cáo",
  indicators: "Chỉ tiêu",
  lists: "Danh sách",
  rules: "Quy tắc",
  guide: "Hướng dẫn",
} as const;
