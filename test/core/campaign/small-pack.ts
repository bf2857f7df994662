import { ReportPackSchema, type ReportPack } from "../../../src/core/report-pack/report-pack.ts";

const source = { document: "Plan", item: "1", inferred: false };

/** Two indicators and a rule; the half-year has every date, the year none, `Q1` only in 2020. */
export const smallPack: ReportPack = ReportPackSchema.parse({
  formatVersion: 1,
  id: "small",
  version: "1.0.0",
  title: { vi: "Bộ mẫu nhỏ" },
  issuer: { vi: "Cơ quan" },
  basis: [],
  periods: [
    {
      id: "6T",
      label: { vi: "6 tháng" },
      dueDate: "Y-04-25",
      dataFrom: "Y-1-12-15",
      dataTo: "Y-04-24",
    },
    { id: "12T", label: { vi: "Năm" } },
    { id: "Q1", label: { vi: "Quý I" }, years: [2020], dueDate: "Y-03-20", dueMeans: "by" },
  ],
  sections: [{ id: "DN", label: { vi: "Đơn thư" } }],
  indicators: [
    {
      code: "DN_01_01",
      label: { vi: "Số đơn" },
      section: "DN",
      type: "integer",
      required: true,
      nature: "cumulative",
      tier: "standard",
      aggregation: "sum",
      source,
    },
    {
      code: "DN_01_02",
      label: { vi: "Số đơn khác" },
      section: "DN",
      type: "integer",
      required: false,
      nature: "cumulative",
      tier: "optional",
      aggregation: "sum",
      source,
    },
  ],
  lists: [],
  rules: [
    {
      id: "R-DN-01",
      severity: "warning",
      scope: "within",
      formula: "=DN_01_01>=0",
      message: { vi: "Kiểm tra {DN_01_01}." },
      source,
    },
  ],
});
