/** A pack that has one of everything, for the template's tests. Its words are made up. */
import { unitOf } from "../campaign/unit-of.ts";
import { CampaignSchema, type Campaign } from "../../../src/core/campaign/campaign.ts";
import type { Unit } from "../../../src/core/campaign/unit.ts";
import { ReportPackSchema, type ReportPack } from "../../../src/core/report-pack/report-pack.ts";
import { issuePack } from "../../../src/core/validation/issue-pack.ts";

const source = { document: "Kế hoạch mẫu", item: "1", inferred: false };

type Raw = Record<string, unknown>;

function indicator(code: string, label: string, type: string, more: Raw = {}): Raw {
  const isNumber = type === "integer" || type === "decimal";
  return {
    code,
    label: { vi: label },
    section: code.slice(0, 2),
    type,
    required: true,
    nature: isNumber ? "cumulative" : "none",
    tier: "standard",
    aggregation: aggregationOf(type),
    source,
    ...more,
  };
}

function aggregationOf(type: string): unknown {
  switch (type) {
    case "integer":
    case "decimal":
      return "sum";
    case "boolean":
      return "percent-yes";
    case "date":
      return "range";
    case "choice":
      return "count";
    case "list":
      return "list";
    default:
      return "none";
  }
}

function rule(id: string, severity: string, formula: string, message: string, more: Raw = {}): Raw {
  return { id, severity, scope: "within", formula, message: { vi: message }, source, ...more };
}

const longChoices = Array.from({ length: 12 }, (_, i) => `Hình thức thứ ${i + 1}, có dấu phẩy`);

export const smallPack: ReportPack = ReportPackSchema.parse({
  formatVersion: 1,
  id: "mau-nho",
  version: "1.0.0",
  title: { vi: "Kết quả thực hiện công tác dân vận và quy chế dân chủ ở cơ sở" },
  issuer: { vi: "Phòng Giáo dục và Đào tạo" },
  inferred: true,
  basis: [{ vi: "Kế hoạch về công tác dân vận của ngành" }],
  periods: [
    { id: "6T", label: { vi: "6 tháng" } },
    { id: "9T", label: { vi: "9 tháng" } },
  ],
  sections: [
    { id: "TT", label: { vi: "Thông tin đơn vị" } },
    { id: "TU", label: { vi: "Tuyên truyền, quán triệt" } },
    { id: "DN", label: { vi: "Đơn thư" } },
    { id: "DV", label: { vi: "Mô hình “Dân vận khéo”" } },
    { id: "NX", label: { vi: "Nhận xét" } },
  ],
  indicators: [
    indicator("TT_01_01", "Tổng số cán bộ, giáo viên, nhân viên", "integer", {
      unitOfMeasure: "người",
      nature: "point-in-time",
      guide: { vi: "Tính cả người hợp đồng; không tính người đã nghỉ việc." },
    }),
    indicator("TT_01_02", "Trong đó: nữ", "integer", {
      unitOfMeasure: "người",
      nature: "point-in-time",
      required: false,
    }),
    indicator("TT_01_03", "Kinh phí hoạt động", "decimal", {
      unitOfMeasure: "triệu đồng",
      required: false,
    }),
    indicator("TT_01_04", "Tỷ lệ gia đình ký cam kết", "ratio", { required: false }),
    indicator("TU_01_01", "Đã ban hành kế hoạch", "boolean"),
    indicator("TU_01_02", "Số, ký hiệu kế hoạch", "text", { required: false }),
    indicator("TU_01_03", "Ngày ban hành kế hoạch", "date", {
      required: false,
      dateRange: { from: "Y-1-10-01", to: "report-date" },
    }),
    indicator("TU_01_04", "Số người được quán triệt", "integer", { unitOfMeasure: "người" }),
    indicator("TU_01_05", "Tỷ lệ được quán triệt", "ratio", {
      computed: '=IF(N(TT_01_01)=0,"",TU_01_04/TT_01_01)',
      aggregation: { ratio: { numerator: "=TU_01_04", denominator: "=TT_01_01" } },
    }),
    indicator("TU_01_06", "Hình thức công khai", "choice", {
      choices: ["Bảng tin", "Trang thông tin điện tử"],
      required: false,
    }),
    indicator("TU_01_07", "Hình thức tuyên truyền", "choice", {
      choices: longChoices,
      required: false,
    }),
    indicator("DN_01_01", "Số đơn kỳ trước chuyển sang", "integer", {
      unitOfMeasure: "đơn",
      nature: "opening",
      keeps: true,
    }),
    indicator("DN_01_02", "Số đơn tiếp nhận", "integer", { unitOfMeasure: "đơn" }),
    indicator("DN_01_03", "Số đơn đã giải quyết", "integer", { unitOfMeasure: "đơn" }),
    indicator("DN_01_04", "Số đơn đang giải quyết", "integer", {
      unitOfMeasure: "đơn",
      nature: "point-in-time",
    }),
    indicator("DN_02_01", "Số buổi tiếp công dân", "integer", {
      unitOfMeasure: "buổi",
      appliesTo: { ownership: ["public"] },
    }),
    indicator("DV_01_01", "Số mô hình đăng ký", "integer", { unitOfMeasure: "mô hình" }),
    indicator("DV_01_02", "Danh sách mô hình", "list", { required: false }),
    indicator("DV_01_03", "Số bếp ăn bán trú", "integer", {
      required: false,
      appliesTo: { levels: ["MN", "TH"] },
    }),
    indicator("NX_01_01", "Cách làm hay", "text", { required: false, aggregation: "text" }),
  ],
  lists: [
    {
      code: "DV_01_02",
      columns: [
        { id: "noi-dung", label: { vi: "Nội dung" }, type: "text" },
        { id: "ten", label: { vi: "Tên mô hình" }, type: "text", required: true },
        { id: "so-nguoi", label: { vi: "Số người" }, type: "integer" },
      ],
      key: "ten",
      rows: 6,
    },
  ],
  rules: [
    rule(
      "R-TT-01",
      "error",
      "=TT_01_02<=TT_01_01",
      "Số nữ ({TT_01_02}) lớn hơn tổng số ({TT_01_01}); chênh lệch {x}.",
      { values: { x: "=TT_01_02-TT_01_01" } },
    ),
    rule(
      "R-TU-01",
      "warning",
      "=TU_01_04<=TT_01_01",
      "Số người được quán triệt ({TU_01_04}) lớn hơn tổng số ({TT_01_01}), tỷ lệ {TU_01_05}.",
    ),
    rule(
      "R-TU-02",
      "warning",
      '=IF(TU_01_01="Có",AND(TU_01_02<>"",TU_01_03<>""),TRUE)',
      "Đã ban hành kế hoạch nhưng chưa ghi số, ký hiệu ({TU_01_02}) hoặc ngày ({TU_01_03}).",
      { at: "TU_01_02" },
    ),
    rule("R-TU-03", "note", "=LEN(TU_01_02)<=20", "Số, ký hiệu “{TU_01_02}” dài hơn thường lệ."),
    rule(
      "R-TU-04",
      "warning",
      "=TU_01_03<=BC_NGAY",
      "Ngày ban hành {TU_01_03} sau ngày báo cáo của {BC_DONVI}.",
    ),
    rule(
      "R-TU-05",
      "warning",
      '=IF(TU_01_07="Hình thức thứ 1, có dấu phẩy",TU_01_06="Bảng tin",TRUE)',
      "Hình thức công khai là {TU_01_06}.",
    ),
    rule(
      "R-DN-01",
      "error",
      "=DN_01_01+DN_01_02=DN_01_03+DN_01_04",
      "Đơn chuyển sang và tiếp nhận ({x}) khác đơn đã và đang giải quyết ({y}); đối chiếu sổ theo dõi đơn thư.",
      { values: { x: "=DN_01_01+DN_01_02", y: "=DN_01_03+DN_01_04" } },
    ),
    rule(
      "R-DN-02",
      "warning",
      '=IF(DN_01_02="",DN_01_03="",TRUE)',
      "Có đơn đã giải quyết mà chưa ghi đơn tiếp nhận.",
      { missing: "zero" },
    ),
    rule(
      "R-DN-03",
      "warning",
      "=MAX(DN_01_02,DN_01_03)<=MIN(DN_01_04,50)+100",
      "Số đơn lớn khác thường.",
      { missing: "skip-if-all" },
    ),
    rule("R-DN-04", "note", "=DN_02_01>=1", "Chưa có buổi tiếp công dân nào.", { missing: "zero" }),
    rule(
      "R-DN-05",
      "error",
      "=COUNTA(DN_01_02)+COUNTA(DN_01_03)<>1",
      "Ghi cả đơn tiếp nhận và đơn đã giải quyết.",
    ),
    rule(
      "R-DV-01",
      "warning",
      "=COUNTA(DV_01_02)=DV_01_01",
      "Danh sách có {DV_01_02}, số mô hình đăng ký là {DV_01_01}.",
    ),
    rule("R-DV-02", "warning", "=DV_01_03<=5", "Có {DV_01_03} bếp ăn.", {
      when: { levels: ["TH", "THCS"] },
    }),
    rule(
      "R-KY-01",
      "warning",
      '=DV_01_01>=IF(BC_KY="6T",1,2)+BC_NAM-2024+MONTH(BC_DEN)-4+YEAR(BC_TU)-2023',
      "Chưa có mô hình nào.",
      { scope: "target" },
    ),
    rule("K-LK-01", "warning", "=X>=X_KT", "{label}: kỳ này {X}, kỳ trước {X_KT}.", {
      scope: "between",
      each: { nature: ["cumulative"] },
    }),
    rule("K-CK-01", "note", "=ABS(X-X_CK)<=10", "{label}: kỳ này {X}, cùng kỳ năm trước {X_CK}.", {
      scope: "between",
      each: { codes: ["TT_01_01", "DN_01_02"] },
    }),
    rule("K-VB-01", "note", "=TU_01_02<>TU_01_02_KT", "Kế hoạch trùng số với kỳ trước.", {
      scope: "between",
    }),
    rule(
      "K-NG-01",
      "note",
      "=TU_01_03<>TU_01_03_KT",
      "Ngày {TU_01_03} trùng kỳ trước ({TU_01_03_KT}).",
      { scope: "between" },
    ),
  ],
});

export const smallCampaign: Campaign = CampaignSchema.parse({
  formatVersion: 1,
  packId: "mau-nho",
  packVersion: "1.0.0",
  period: "9T",
  year: 2024,
  dataFrom: "2023-12-15",
  dataTo: "2024-04-24",
  dueDate: "2024-04-25",
  dueMeans: "before",
  form: "full",
  optional: [],
  rules: {},
  office: {
    name: "Phòng Giáo dục và Đào tạo huyện Hóc Môn",
    superior: "Ủy ban nhân dân huyện Hóc Môn",
    place: "Hóc Môn",
    sendTo: "",
  },
});

export const smallIssued = issuePack(smallPack, smallCampaign);

/** A made-up unit. */
export function someUnit(more: Partial<Omit<Unit, "unitId">> & { unitId?: string } = {}): Unit {
  const { unitId = "TH-01", ...rest } = more;
  return unitOf(unitId, { name: "TH Thới Thạnh", ...rest });
}

export const someUnits: readonly Unit[] = [
  someUnit(),
  someUnit({ unitId: "THCS-01", name: "THCS Sao Mai", level: "THCS", ownership: "non-public" }),
  someUnit({ unitId: "MN-01", name: "MN Sơn Ca", level: "MN" }),
  someUnit({ unitId: "LC-01", name: "TH - THCS Bình Minh", level: "TH-THCS" }),
];
