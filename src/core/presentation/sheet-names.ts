/** Sheets of `tong-hop.xlsx`, in order; Vietnamese in every language, because links rest on them. */
export const summarySheets = {
  overview: "Tóm tắt",
  totals: "Tổng hợp",
  detail: "Chi tiết",
  board: "Theo dõi",
  findings: "Nội dung cần rà soát",
  lists: "Danh sách",
  texts: "Phần lời của đơn vị",
  files: "Tệp đã nhận",
} as const;
