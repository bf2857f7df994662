/** Kinds in a pack, as they stand in the cells of a pack workbook in every language. */
import type { AggregationKind, IndicatorType, ListColumn } from "../report-pack/report-pack.ts";

export const columnTypeTerms: Readonly<Record<ListColumn["type"], string>> = {
  integer: "số nguyên",
  decimal: "số thập phân",
  date: "ngày",
  text: "văn bản",
};

export const typeTerms: Readonly<Record<IndicatorType, string>> = {
  ...columnTypeTerms,
  ratio: "tỷ lệ",
  boolean: "Có/Không",
  choice: "lựa chọn",
  list: "danh sách",
};

export const aggregationTerms: Readonly<Record<AggregationKind, string>> = {
  sum: "cộng",
  ratio: "tỷ lệ",
  "percent-yes": "tỷ lệ Có",
  min: "nhỏ nhất",
  max: "lớn nhất",
  range: "khoảng",
  latest: "ngày mới nhất",
  count: "đếm",
  text: "ghép lời",
  list: "ghép danh sách",
  none: "không tổng hợp",
};

/** A term as authors of both formats know it: the word of the cell, and the key in JSON. */
export function packTerm(terms: Readonly<Record<string, string>>, key: string): string {
  return `“${terms[key] ?? key}” (${key})`;
}
