/**
 * Faults in a report's figures, one a school: what is changed in the honest report and what a
 * merge must find because of it, no more and no less.
 */
import type { HonestReport, ModelRow } from "./honest-figures.ts";
import type { SpoiltCell } from "./spoil-cell.ts";

/** A report as it will be typed into the workbook. */
export interface DraftReport {
  readonly figures: Readonly<Record<string, number | string>>;
  readonly models: readonly ModelRow[];
  /** Cells that a program, not a person, spoilt: by name. */
  readonly spoilt?: Readonly<Record<string, SpoiltCell>>;
  /** Codes whose row was deleted. */
  readonly deleted?: readonly string[];
}

export interface ReportFault {
  readonly kind: string;
  /** Indicators in question. */
  readonly indicators: readonly string[];
  /** Errors and warnings that follow: `code`, or `rule-failed RULE-ID`. */
  readonly findings: readonly string[];
  /** Whether a unit of this kind can have it. */
  readonly publicOnly?: true;
  readonly plant: (report: HonestReport, before: HonestReport) => DraftReport;
}

const number = (report: HonestReport, code: string): number => Number(report.figures[code] ?? 0);

/** The report with some figures changed; `undefined` clears a cell. */
function changed(
  report: HonestReport,
  changes: Readonly<Record<string, number | string | undefined>>,
): DraftReport {
  const figures: Record<string, number | string> = {};
  for (const [name, value] of Object.entries({ ...report.figures, ...changes })) {
    if (value !== undefined) figures[name] = value;
  }
  return { figures, models: report.models };
}

const rule = (id: string): string => `rule-failed ${id}`;

/** Every kind of fault in figures that a merge detects. */
export const reportFaults: readonly ReportFault[] = [
  {
    kind: "more-women-than-staff",
    indicators: ["TT_01_02", "TT_01_01"],
    findings: [rule("R-TT-01")],
    plant: (report) => changed(report, { TT_01_02: number(report, "TT_01_01") + 3 }),
  },
  {
    kind: "staff-does-not-add-up",
    indicators: ["TT_01_04", "TT_01_05", "TT_01_06"],
    findings: [rule("R-TT-03")],
    plant: (report) => changed(report, { TT_01_06: number(report, "TT_01_06") + 2 }),
  },
  {
    kind: "petitions-do-not-balance",
    indicators: ["DN_01_04"],
    findings: [rule("R-DN-01")],
    plant: (report) => changed(report, { DN_01_04: number(report, "DN_01_04") + 2 }),
  },
  {
    kind: "more-classes-than-petitions",
    indicators: ["DN_02_03"],
    findings: [rule("R-DN-02")],
    plant: (report) => changed(report, { DN_02_03: number(report, "DN_02_03") + 2 }),
  },
  {
    kind: "plan-without-number",
    indicators: ["LD_01_02"],
    findings: [rule("R-LD-01")],
    plant: (report) => changed(report, { LD_01_02: undefined }),
  },
  {
    kind: "more-satisfied-than-asked",
    indicators: ["CC_04_02"],
    findings: [rule("R-CC-03")],
    plant: (report) => changed(report, { CC_04_02: number(report, "CC_04_01") + 1 }),
  },
  {
    kind: "models-not-listed",
    indicators: ["DV_01_05"],
    findings: [rule("R-DV-04")],
    plant: (report) => ({ ...changed(report, {}), models: [] }),
  },
  {
    kind: "proposals-do-not-balance",
    indicators: ["DT_01_04"],
    findings: [rule("R-DT-01")],
    plant: (report) => changed(report, { DT_01_04: number(report, "DT_01_04") + 4 }),
  },
  {
    kind: "carried-over-differs-from-before",
    indicators: ["DN_01_01"],
    findings: [rule("K-DN-01")],
    plant: (report) =>
      changed(report, {
        DN_01_01: number(report, "DN_01_01") + 1,
        DN_01_04: number(report, "DN_01_04") + 1,
      }),
  },
  {
    kind: "one-cumulative-figure-falls",
    indicators: ["KT_02_01"],
    findings: [rule("K-LK-01")],
    plant: (report, before) => changed(report, { KT_02_01: number(before, "KT_02_01") - 1 }),
  },
  {
    kind: "not-cumulative",
    indicators: ["TD_01_02", "KT_02_01", "CC_04_01", "CC_04_02"],
    findings: ["not-cumulative K-LK-01"],
    plant: (report, before) =>
      changed(report, {
        TD_01_02: number(before, "TD_01_02") - 1,
        KT_02_01: number(before, "KT_02_01") - 1,
        CC_04_01: 12,
        CC_04_02: 10,
      }),
  },
  {
    kind: "mass-complaint",
    indicators: ["DN_03_01"],
    findings: [rule("T-HM-03")],
    plant: (report) => changed(report, { DN_03_01: 1, DN_03_03: "Có" }),
  },
  {
    kind: "not-all-disclosed",
    indicators: ["DC_05_02", "DC_05_04"],
    findings: [rule("T-HM-04")],
    publicOnly: true,
    plant: (report) => changed(report, { DC_05_02: "Không", DC_05_04: "Không" }),
  },
  {
    kind: "missed-target-with-a-note",
    indicators: ["DG_01_02"],
    findings: [`${rule("T-HM-02")} explained`],
    publicOnly: true,
    plant: (report) =>
      changed(report, {
        DG_01_02: number(report, "DG_01_01") - 2,
        DG_01_02_GT: "02 người mới chuyển đến, đang hoàn tất giới thiệu",
      }),
  },
  {
    kind: "required-cells-blank",
    indicators: ["TU_01_01", "DD_01_01"],
    findings: ["required-blank"],
    plant: (report) => changed(report, { TU_01_01: undefined, DD_01_01: undefined }),
  },
  {
    kind: "words-instead-of-a-number",
    indicators: ["LD_01_04"],
    findings: ["wrong-type"],
    plant: (report) => changed(report, { LD_01_04: "xem phụ lục" }),
  },
  {
    kind: "negative-count",
    indicators: ["KT_02_01"],
    findings: ["not-a-count"],
    plant: (report) => changed(report, { KT_02_01: -3 }),
  },
  {
    kind: "vague-number",
    indicators: ["TU_01_02"],
    findings: ["vague-value"],
    plant: (report) =>
      changed(report, { TU_01_02: `khoảng ${String(number(report, "TU_01_02"))}` }),
  },
  {
    kind: "two-readings",
    indicators: ["TD_01_02"],
    findings: ["ambiguous-value"],
    plant: (report) => changed(report, { TD_01_02: "12/15" }),
  },
  {
    kind: "text-beside-a-number",
    indicators: ["DV_08_04"],
    findings: ["text-dropped"],
    plant: (report) =>
      changed(report, { DV_08_04: `${String(number(report, "DV_08_04"))} (30 nữ)` }),
  },
  {
    kind: "rate-typed-over",
    indicators: ["TU_01_04"],
    findings: ["computed-overwritten"],
    plant: (report) => changed(report, { TU_01_04: 0.5 }),
  },
  {
    kind: "formula-with-an-error",
    indicators: ["TU_01_02"],
    findings: ["formula-error"],
    plant: (report) => ({ ...changed(report, {}), spoilt: { TU_01_02: "error-value" } }),
  },
  {
    kind: "formula-never-calculated",
    indicators: ["CC_04_01"],
    findings: ["no-cached-value"],
    plant: (report) => ({ ...changed(report, {}), spoilt: { CC_04_01: "never-calculated" } }),
  },
  {
    kind: "formula-reads-another-file",
    indicators: ["TD_01_03"],
    findings: ["external-link"],
    plant: (report) => ({ ...changed(report, {}), spoilt: { TD_01_03: "external-link" } }),
  },
  {
    kind: "row-deleted",
    indicators: ["DD_01_01"],
    findings: ["cell-not-found"],
    plant: (report) => ({ ...changed(report, { DD_01_01: undefined }), deleted: ["DD_01_01"] }),
  },
  {
    kind: "date-after-the-report",
    indicators: ["DT_01_07"],
    findings: ["date-outside-range"],
    plant: (report) => changed(report, { DT_01_07: number(report, "BC_NGAY") + 30 }),
  },
  {
    kind: "list-row-without-a-name",
    indicators: ["DV_01_05"],
    findings: ["list-key-missing"],
    plant: (report) => ({
      ...changed(report, {}),
      models: [...report.models, ["", "Chưa ghi tên mô hình", "Đang thực hiện"]],
    }),
  },
];
