import { ReportPackSchema, type ReportPack } from "../../../src/core/report-pack/report-pack.ts";

const source = { document: "mẫu thử", item: "1", inferred: false };

function indicator(
  code: string,
  section: string,
  label: string,
  type: string,
  aggregation: unknown,
  more: Record<string, unknown> = {},
): unknown {
  return {
    code,
    label: { vi: label },
    section,
    type,
    required: true,
    nature: "cumulative",
    tier: "standard",
    aggregation,
    source,
    ...more,
  };
}

const people = { unitOfMeasure: "người" };

/** A pack with every type and every aggregation, issued for one period. */
export const samplePack: ReportPack = ReportPackSchema.parse({
  formatVersion: 1,
  id: "mau-thu",
  version: "1.0.0",
  title: { vi: "Báo cáo công tác dân vận và thực hiện quy chế dân chủ ở cơ sở" },
  issuer: { vi: "Phòng Giáo dục và Đào tạo" },
  basis: [],
  periods: [{ id: "6T", label: { vi: "6 tháng đầu năm" } }],
  sections: [
    { id: "TT", label: { vi: "Thông tin chung" } },
    { id: "LD", label: { vi: "Công tác lãnh đạo, chỉ đạo" } },
    { id: "TU", label: { vi: "Tuyên truyền, bồi dưỡng" } },
    { id: "DV", label: { vi: "Phong trào thi đua “Dân vận khéo”" } },
    { id: "CC", label: { vi: "Cải cách hành chính" } },
    { id: "DN", label: { vi: "Tiếp công dân, giải quyết đơn thư" } },
    { id: "NX", label: { vi: "Nhận xét, kiến nghị" } },
  ],
  indicators: [
    indicator("TT_01_01", "TT", "Tổng số cán bộ, giáo viên, nhân viên", "integer", "sum", {
      ...people,
      headline: true,
    }),
    indicator("TT_01_03", "TT", "Trong đó: đảng viên", "integer", "sum", people),
    indicator("TT_02_01", "TT", "Số lớp (nhóm/lớp)", "integer", "sum", { unitOfMeasure: "lớp" }),
    indicator("TT_02_02", "TT", "Số học sinh (trẻ)", "integer", "sum", {
      unitOfMeasure: "học sinh",
      headline: true,
    }),
    indicator(
      "LD_01_01",
      "LD",
      "Đã ban hành Kế hoạch thực hiện công tác dân vận và quy chế dân chủ ở cơ sở trong năm",
      "boolean",
      "percent-yes",
      { headline: true },
    ),
    indicator("LD_01_03", "LD", "Ngày ban hành Kế hoạch", "date", "range"),
    indicator("LD_01_05", "LD", "Ngày rà soát Kế hoạch gần nhất", "date", "latest"),
    indicator("LD_02_01", "LD", "Đã phân công nhân sự phụ trách", "boolean", "count"),
    indicator("TU_01_03", "TU", "Số CB-GV-NV đã được quán triệt", "integer", "sum", people),
    indicator(
      "TU_01_04",
      "TU",
      "Tỷ lệ CB-GV-NV được quán triệt, tuyên truyền",
      "ratio",
      { ratio: { numerator: "=TU_01_03", denominator: "=TT_01_01" } },
      { unitOfMeasure: "%", headline: true },
    ),
    indicator("TU_02_02", "TU", "Số hội thi dành cho học sinh", "integer", "sum", {
      unitOfMeasure: "hội thi",
      appliesTo: { levels: ["TH", "THCS"] },
    }),
    indicator(
      "TU_02_04",
      "TU",
      "Tỷ lệ quần chúng ngoài Đảng được tuyên truyền (trường có cấp TH, THCS)",
      "ratio",
      { ratio: { numerator: "=TU_01_03-TT_01_03", denominator: "=TT_01_01-TT_01_03" } },
      { unitOfMeasure: "%", appliesTo: { levels: ["TH", "THCS"] } },
    ),
    indicator("DV_01_02", "DV", "Số mô hình “Dân vận khéo” đã, đang thực hiện", "integer", "sum", {
      unitOfMeasure: "mô hình",
      headline: true,
    }),
    indicator("DV_01_05", "DV", "Danh sách mô hình “Dân vận khéo”", "list", "list"),
    indicator("DV_03_01", "DV", "Xếp loại phong trào", "choice", "count", {
      choices: ["Tốt", "Khá", "Trung bình"],
    }),
    indicator("DV_03_02", "DV", "Kinh phí chăm lo, hỗ trợ", "decimal", "sum", {
      unitOfMeasure: "triệu đồng",
    }),
    indicator("DV_03_03", "DV", "Số thành viên tổ dân vận ít nhất", "integer", "min", people),
    indicator("DV_03_04", "DV", "Số thành viên tổ dân vận nhiều nhất", "integer", "max", people),
    indicator("DV_03_05", "DV", "Số năm duy trì mô hình", "integer", "none"),
    indicator("CC_03_02", "CC", "Số hồ sơ đã giải quyết đúng hạn", "integer", "sum", {
      unitOfMeasure: "hồ sơ",
    }),
    indicator("CC_03_03", "CC", "Số hồ sơ đã giải quyết trễ hạn", "integer", "sum", {
      unitOfMeasure: "hồ sơ",
    }),
    indicator(
      "CC_03_05",
      "CC",
      "Tỷ lệ hồ sơ giải quyết đúng hạn",
      "ratio",
      { ratio: { numerator: "=CC_03_02", denominator: "=CC_03_02+CC_03_03" } },
      { unitOfMeasure: "%" },
    ),
    indicator("DN_01_02", "DN", "Số đơn tiếp nhận trong kỳ (lũy kế)", "integer", "sum", {
      unitOfMeasure: "đơn",
      sensitive: true,
      headline: true,
    }),
    indicator("DN_01_03", "DN", "Số đơn đã giải quyết", "integer", "sum", {
      unitOfMeasure: "đơn",
      sensitive: true,
    }),
    indicator("NX_01_01", "NX", "Kết quả nổi bật, cách làm hay", "text", "text"),
    indicator("NX_01_02", "NX", "Hạn chế, khó khăn và nguyên nhân", "text", "count"),
  ],
  lists: [
    {
      code: "DV_01_05",
      columns: [
        { id: "ten", label: { vi: "Tên mô hình" }, type: "text" },
        { id: "noi-dung", label: { vi: "Nội dung" }, type: "text" },
        { id: "ngay", label: { vi: "Ngày đăng ký" }, type: "date" },
        { id: "so-nguoi", label: { vi: "Số người tham gia" }, type: "integer" },
      ],
      key: "ten",
      rows: 30,
    },
  ],
  rules: [],
});
