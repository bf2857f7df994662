/** Twelve invented schools with what goes wrong in a real round; totals are plain sums. */
import {
  ResultSchema,
  type ConsolidationResult,
  type ResultUnit,
} from "../../../src/core/consolidation/result.ts";
import {
  aggregationKind,
  appliesTo,
  type Indicator,
} from "../../../src/core/report-pack/report-pack.ts";
import { IndicatorCodeSchema } from "../../../src/core/report-pack/codes.ts";
import { samplePack } from "./sample-pack.ts";

interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly area: string;
  readonly status: string;
  readonly timeliness?: string;
  readonly received?: string;
}

const onTime = { timeliness: "on-time", received: "2024-04-23T09:15:00+07:00" };

const units: readonly SampleUnit[] = [
  {
    id: "MN01",
    name: "Trường Mầm non Hoa Phượng Đỏ",
    level: "MN",
    area: "Xã Đông Bình",
    status: "accepted",
    ...onTime,
  },
  {
    id: "MN02",
    name: "Trường Mầm non Sơn Ca 2",
    level: "MN",
    area: "Xã Tây Hòa",
    status: "needs-fixing",
    ...onTime,
  },
  {
    id: "MN03",
    name: "Nhóm trẻ độc lập tư thục Ánh Sao Mai",
    level: "MN",
    area: "Xã Tây Hòa",
    status: "missing",
  },
  {
    id: "TH01",
    name: "Trường Tiểu học Nguyễn Thị Bình Minh",
    level: "TH",
    area: "Xã Đông Bình",
    status: "accepted",
    ...onTime,
  },
  {
    id: "TH02",
    name: "Trường Tiểu học và Bán trú Vùng cao Suối Tre Xanh",
    level: "TH",
    area: "Thị trấn Bến Đá",
    status: "accepted",
    timeliness: "late",
    received: "2024-04-27T16:40:00+07:00",
  },
  {
    id: "TH03",
    name: "Trường Tiểu học Gò Me",
    level: "TH",
    area: "Xã Tây Hòa",
    status: "to-decide",
    ...onTime,
  },
  {
    id: "TH04",
    name: "Trường Tiểu học Cây Dương",
    level: "TH",
    area: "Thị trấn Bến Đá",
    status: "missing",
  },
  {
    id: "CS01",
    name: "Trường Trung học cơ sở Bến Đá",
    level: "THCS",
    area: "Thị trấn Bến Đá",
    status: "accepted",
    timeliness: "unknown",
  },
  {
    id: "CS02",
    name: "Trường Phổ thông Dân tộc Bán trú Trung học cơ sở Nậm Lúa Thượng",
    level: "THCS",
    area: "Xã Đông Bình",
    status: "needs-fixing",
    ...onTime,
  },
  {
    id: "CS03",
    name: "Trường Trung học cơ sở Rạch Dừa",
    level: "THCS",
    area: "Xã Tây Hòa",
    status: "unreadable",
    ...onTime,
  },
  {
    id: "LC01",
    name: "Trường Tiểu học và Trung học cơ sở Đảo Ngọc",
    level: "TH-THCS",
    area: "Xã Đông Bình",
    status: "accepted",
    ...onTime,
  },
  { id: "KH01", name: "Trung tâm Bồi dưỡng Măng Non", level: "KHAC", area: "", status: "excused" },
];

const counts: Readonly<Record<string, (index: number) => number>> = {
  TT_01_01: (i) => 30 + 3 * i,
  TT_01_03: (i) => 10 + i,
  TT_02_01: (i) => 12 + i,
  TT_02_02: (i) => 1_200 + 37 * i,
  TU_01_03: (i) => 28 + 2 * i,
  TU_02_02: (i) => i % 3,
  DV_01_02: (i) => 1 + (i % 2),
  DV_01_05: (i) => 1 + (i % 2),
  DV_03_02: (i) => [12.5, 7.25, 0.1, 0.2][i % 4] ?? 0,
  DV_03_03: (i) => 3 + (i % 4),
  DV_03_04: (i) => 9 + i,
  DV_03_05: (i) => i,
  CC_03_02: (i) => 40 + i,
  CC_03_03: (i) => i % 2,
  DN_01_02: (i) => i % 3,
  DN_01_03: (i) => i % 3,
};

type Value = number | boolean | string | null;

function valueAt(code: string, index: number): Value {
  const number = counts[code]?.(index);
  if (number !== undefined) return number;
  switch (code) {
    case "LD_01_01":
      return index !== 4;
    case "LD_02_01":
      return index % 2 === 0;
    case "LD_01_03":
      return `2024-01-${String(5 + index).padStart(2, "0")}`;
    case "LD_01_05":
      return `2024-03-${String(20 - index).padStart(2, "0")}`;
    case "DV_03_01":
      return ["Tốt", "Khá"][index % 2] ?? "Khá";
    case "TU_01_04":
      return at("TU_01_03", index) / at("TT_01_01", index);
    case "TU_02_04":
      return (
        (at("TU_01_03", index) - at("TT_01_03", index)) /
        (at("TT_01_01", index) - at("TT_01_03", index))
      );
    case "CC_03_05":
      return at("CC_03_02", index) / (at("CC_03_02", index) + at("CC_03_03", index));
    case "NX_01_01":
      return index === 3
        ? "=Mô hình “Mỗi tuần một câu chuyện đẹp” được cha mẹ học sinh hưởng ứng; nhà trường tổ chức lấy ý kiến rộng rãi trước khi ban hành quy chế chi tiêu nội bộ, công khai đầy đủ tại bảng tin và cổng thông tin.\n- Số ý kiến góp ý tăng.\n- Không có đơn thư vượt cấp."
        : "Thực hiện tốt quy chế dân chủ trong hoạt động của nhà trường.";
    default:
      return "Còn thiếu thời gian tổ chức đối thoại.";
  }
}

function at(code: string, index: number): number {
  return counts[code]?.(index) ?? 0;
}

/** Where figures are missing or marked, by unit and code. */
const exceptions: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>> = {
  MN02: {
    CC_03_02: { value: null, why: "unreadable", raw: "khoảng 20" },
    TU_01_04: { value: null, why: "unreadable" },
    TU_01_03: { value: null, why: "blank" },
  },
  CS02: { DV_03_02: { value: null, why: "blank" }, LD_01_01: { value: null, why: "blank" } },
  LC01: { DV_03_04: { value: null, why: "not-in-form" }, NX_01_02: { value: null, why: "blank" } },
  TH01: {
    TT_02_01: { value: 15, provenance: "adjusted" },
    DN_01_02: { value: 0, provenance: "confirmed-none" },
  },
};

const reporting = new Set(["accepted", "needs-fixing"]);
const fileOf = (id: string): string => `nhan/${id} bao cao 6T #1.xlsx`;

const resultUnits = units.map(({ id, name, level, area, status, timeliness, received }, index) => {
  const unit = { level, ownership: "public" } as Parameters<typeof appliesTo>[1];
  const values: Record<string, unknown> = {};
  for (const [position, indicator] of samplePack.indicators.entries()) {
    if (!reporting.has(status) || !appliesTo(indicator.appliesTo, unit)) continue;
    const exception = exceptions[id]?.[indicator.code];
    values[indicator.code] = {
      value: valueAt(indicator.code, index),
      file: fileOf(id),
      sheet: "Báo cáo",
      cell: `E${position + 12}`,
      ...exception,
    };
  }
  return {
    unitId: id,
    name,
    level,
    ownership: "public",
    area,
    status,
    ...(timeliness === undefined ? {} : { timeliness }),
    ...(received === undefined ? {} : { received, receivedFrom: "mail" }),
    values,
  };
}) as unknown as ResultUnit[];

/** Totals by plain sums over the units' values, without the code under test. */
export function plainTotals(members: readonly ResultUnit[]): Record<string, unknown> {
  return Object.fromEntries(
    samplePack.indicators.map((indicator) => [indicator.code, plainTotal(indicator, members)]),
  );
}

function plainTotal(indicator: Indicator, members: readonly ResultUnit[]): unknown {
  const asked = members.filter(
    (unit) => unit.status !== "excused" && appliesTo(indicator.appliesTo, unit),
  );
  const valueOf = (unit: ResultUnit, code: string): Value =>
    (unit.values as Record<string, { value: Value } | undefined>)[code]?.value ?? null;
  const values = asked
    .map((unit) => valueOf(unit, indicator.code))
    .filter((value): value is Exclude<Value, null> => value !== null);
  const numbers = values.filter((value): value is number => typeof value === "number");
  const dates = values.filter((value): value is string => typeof value === "string").sort();
  const common = {
    reported: values.length,
    expected: asked.length,
    provisional: asked.some((unit) => unit.status !== "accepted"),
  };
  const sum = Math.round(numbers.reduce((total, value) => total + value, 0) * 1e9) / 1e9;
  switch (aggregationKind(indicator.aggregation)) {
    case "sum":
    case "list":
      return { value: numbers.length === 0 ? null : sum, ...common };
    case "min":
      return { value: numbers.length === 0 ? null : Math.min(...numbers), ...common };
    case "max":
      return { value: numbers.length === 0 ? null : Math.max(...numbers), ...common };
    case "latest":
      return { value: dates.at(-1) ?? null, ...common };
    case "range":
      return { first: dates[0] ?? null, last: dates.at(-1) ?? null, ...common };
    case "percent-yes":
      return { yes: values.filter((value) => value === true).length, ...common };
    case "count": {
      const choices = Object.fromEntries(
        dates.map((choice) => [choice, dates.filter((one) => one === choice).length]),
      );
      return {
        value: values.length,
        ...(indicator.type === "choice" ? { choices } : {}),
        ...common,
      };
    }
    case "ratio": {
      const parts = rateParts[indicator.code] ?? { top: [], bottom: [] };
      const needed = [...parts.top, ...parts.bottom].map(([code]) => code);
      const full = asked.filter((unit) =>
        needed.every((code) => typeof valueOf(unit, code) === "number"),
      );
      const add = (terms: readonly (readonly [string, number])[]): number => {
        let total = 0;
        for (const unit of full) {
          for (const [code, factor] of terms) total += factor * Number(valueOf(unit, code));
        }
        return total;
      };
      const numerator = add(parts.top);
      const denominator = add(parts.bottom);
      return {
        value: denominator === 0 ? null : numerator / denominator,
        numerator,
        denominator,
        ...common,
        reported: full.length,
      };
    }
    case "text":
    case "none":
      return common;
  }
}

type Terms = readonly (readonly [string, number])[];
const rateParts: Readonly<Record<string, { readonly top: Terms; readonly bottom: Terms }>> = {
  TU_01_04: { top: [["TU_01_03", 1]], bottom: [["TT_01_01", 1]] },
  TU_02_04: {
    top: [
      ["TU_01_03", 1],
      ["TT_01_03", -1],
    ],
    bottom: [
      ["TT_01_01", 1],
      ["TT_01_03", -1],
    ],
  },
  CC_03_05: {
    top: [["CC_03_02", 1]],
    bottom: [
      ["CC_03_02", 1],
      ["CC_03_03", 1],
    ],
  },
};

function groupsBy(keyOf: (unit: ResultUnit) => string): Record<string, unknown> {
  const keys = new Set(resultUnits.map(keyOf).filter((key) => key !== ""));
  return Object.fromEntries(
    [...keys].map((key) => [key, plainTotals(resultUnits.filter((unit) => keyOf(unit) === key))]),
  );
}

const LIST_CODE = IndicatorCodeSchema.parse("DV_01_05");
const sentUnits = resultUnits.filter((unit) => reporting.has(unit.status));
const sha = (index: number): string => index.toString(16).padStart(2, "0").repeat(32);

const finding = (more: Record<string, unknown>): unknown => ({
  code: "rule-failed",
  severity: "warning",
  state: "open",
  args: {},
  message: "",
  ...more,
});

/** The result as `merge` would give it, checked by its own schema. */
export const sampleResult: ConsolidationResult = ResultSchema.parse({
  formatVersion: 1,
  campaign: {
    formatVersion: 1,
    packId: samplePack.id,
    packVersion: samplePack.version,
    period: "6T",
    year: 2024,
    dataFrom: "2023-12-15",
    dataTo: "2024-04-20",
    dueDate: "2024-04-25",
    dueMeans: "before",
    form: "full",
    rules: {
      "R-TD-01": { off: true, reason: "các trường dưới 20 người tiếp công dân chung với xã" },
      "T-SL-10": { severity: "note", reason: "đợt đầu áp dụng, chỉ để tham khảo" },
    },
    office: {
      superior: "Ủy ban nhân dân huyện Bình Hải",
      name: "Phòng Giáo dục và Đào tạo",
      place: "Bình Hải",
      signerTitle: "Trưởng phòng",
    },
  },
  asOf: "2024-04-29T08:30:00+07:00",
  units: resultUnits,
  totals: plainTotals(resultUnits),
  groups: {
    level: groupsBy((unit) => unit.level),
    area: groupsBy((unit) => unit.area),
  },
  lists: {
    DV_01_05: sentUnits.flatMap((unit) =>
      Array.from({ length: Number(unit.values[LIST_CODE]?.value ?? 0) }, (_, row) => ({
        unitId: unit.unitId,
        row: row + 1,
        file: fileOf(unit.unitId),
        sheet: "Danh sách",
        cell: `B${row + 5}`,
        values: {
          ten: row === 0 ? "Bếp ăn an tâm" : "+Thư viện xanh",
          "noi-dung":
            "Cha mẹ học sinh cùng giám sát thực phẩm đầu vào và chế biến hằng ngày tại nhà bếp",
          ngay: "2024-02-01",
          "so-nguoi": row === 0 ? 25 : null,
        },
      })),
    ),
  },
  texts: Object.fromEntries(
    ["NX_01_01", "NX_01_02"].map((code) => [
      code,
      sentUnits.flatMap((unit) => {
        const value = (unit.values as Record<string, { value: Value } | undefined>)[code]?.value;
        return typeof value === "string"
          ? [
              {
                unitId: unit.unitId,
                file: fileOf(unit.unitId),
                sheet: "Báo cáo",
                cell: "E40",
                value,
              },
            ]
          : [];
      }),
    ]),
  ),
  findings: [
    finding({
      code: "common-problem",
      rule: "R-TU-02",
      message:
        "Quy tắc R-TU-02 không đạt ở 4/7 đơn vị đã báo cáo; nên xem lại cách hiểu chỉ tiêu trước khi gửi phiếu.",
    }),
    finding({
      unitId: "MN02",
      severity: "note",
      code: "interpreted",
      file: fileOf("MN02"),
      sheet: "Báo cáo",
      cell: "E14",
      message: "Đã đọc “03” là 3.",
    }),
    finding({
      unitId: "MN02",
      severity: "error",
      code: "vague-value",
      indicator: "CC_03_02",
      file: fileOf("MN02"),
      sheet: "Báo cáo",
      cell: "E31",
      message: "“khoảng 20” không phải là một số chính xác; đề nghị ghi số đúng theo sổ theo dõi.",
    }),
    finding({
      unitId: "CS02",
      severity: "error",
      indicator: "DN_01_03",
      rule: "R-DN-01",
      file: fileOf("CS02"),
      sheet: "Báo cáo",
      cell: "E35",
      message:
        "Số đơn đã giải quyết (52 đơn) lớn hơn số đơn tiếp nhận và chuyển sang (50 đơn), chênh lệch 2; đối chiếu sổ theo dõi đơn thư.",
    }),
    finding({
      unitId: "CS02",
      indicator: "TU_01_03",
      rule: "R-TU-01",
      state: "explained",
      file: fileOf("CS02"),
      sheet: "Báo cáo",
      cell: "E20",
      message: "Số người được quán triệt lớn hơn tổng số người.",
      explanation: "Có 02 giáo viên hợp đồng thỉnh giảng cùng dự.",
    }),
  ],
  files: [
    ...sentUnits.map((unit, index) => ({
      file: fileOf(unit.unitId),
      sha256: sha(index + 1),
      size: 34_567 + index,
      status: "counted",
      reason: "Tệp duy nhất của đơn vị.",
      unitId: unit.unitId,
      evidence: [{ source: "hidden-id", says: unit.unitId, unitId: unit.unitId }],
    })),
    {
      file: "nhan/TH03/bao cao (1).xlsx",
      sha256: sha(40),
      size: 40_000,
      status: "to-decide",
      reason: "Không rõ tệp nào mới hơn: “bao cao.xlsx” hay “bao cao (1).xlsx”.",
      unitId: "TH03",
      evidence: [],
    },
    {
      file: "nhan/goi.zip!/CS03.xls",
      sha256: sha(41),
      size: 1_234_567,
      status: "unreadable",
      reason: "Tệp Excel 97-2003 (.xls): mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.",
      unitId: "CS03",
      evidence: [{ source: "file-name", says: "CS03.xls", unitId: "CS03" }],
    },
  ],
  rates: { expected: 11, reported: 7, accepted: 5, onTime: 7, late: 1 },
  decisions: [
    {
      kind: "received",
      unitId: "KH01",
      notAReport: true,
      reason: "Không có nhiệm vụ trong kỳ",
      by: "VT",
    },
  ],
  office: { values: {} },
});
