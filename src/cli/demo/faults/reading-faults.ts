/** Cells that cannot be read as they were meant, on any form that has the indicator. */
import { MODEL_LIST } from "../school-life/models.ts";
import { numberIn } from "../school-life/unit-report.ts";
import type { SpoiltCell } from "../spoil-cell.ts";
import { changed, failed, type ReportFault } from "./report-fault.ts";

type Typed = number | string | undefined;

/** One kind of fault in a cell, for each code that can have it: a form gets the first it has. */
function typed(
  kind: string,
  finding: string,
  codes: readonly string[],
  value: (honest: number, reportDay: number) => Typed,
): readonly ReportFault[] {
  return codes.map((code) => ({
    kind,
    indicators: [code],
    findings: [finding],
    plant: (report) => {
      const day = numberIn(report.figures, "BC_NGAY");
      return changed(report, { [code]: value(numberIn(report.figures, code), day) });
    },
  }));
}

function spoilt(
  kind: string,
  finding: string,
  codes: readonly string[],
  how: SpoiltCell,
): readonly ReportFault[] {
  return codes.map((code) => ({
    kind,
    indicators: [code],
    findings: [finding],
    plant: (report) => ({ ...report, spoilt: { [code]: how } }),
  }));
}

function blank(codes: readonly string[]): ReportFault {
  return {
    kind: "required-cells-blank",
    indicators: codes,
    findings: ["required-blank"],
    plant: (report) => changed(report, Object.fromEntries(codes.map((code) => [code, undefined]))),
  };
}

/** Every kind of fault in cells that a merge detects. */
export const readingFaults: readonly ReportFault[] = [
  blank(["TU_01_01", "DD_01_01"]),
  blank(["TU_01_01", "NX_01_02"]),
  blank(["TD_01_02", "NX_01_02"]),
  ...typed(
    "words-instead-of-a-number",
    "wrong-type",
    ["LD_01_04", "TD_01_02"],
    () => "xem phụ lục",
  ),
  ...typed("negative-count", "not-a-count", ["KT_02_01", "KT_01_01", "CD_01_01"], () => -3),
  ...typed("vague-number", "vague-value", ["TU_01_02", "TD_01_03"], (honest) => `khoảng ${honest}`),
  ...typed("two-readings", "ambiguous-value", ["TD_01_02", "PH_02_01", "TU_01_01"], () => "12/15"),
  ...typed(
    "text-beside-a-number",
    "text-dropped",
    ["DV_08_04", "AS_01_01", "CC_07_03", "DV_02_02"],
    (honest) => `${honest} (30 nữ)`,
  ),
  ...typed("rate-typed-over", "computed-overwritten", ["TU_01_04", "TU_06_03"], () => 0.5),
  ...typed(
    "date-after-the-report",
    "date-outside-range",
    ["DT_01_07", "LD_01_05", "LD_04_04"],
    (_, reportDay) => reportDay + 30,
  ).map((fault) =>
    // The day on which the stage's plan was sent is known from earlier reports.
    fault.indicators.includes("LD_04_04")
      ? { ...fault, alsoAgainstBefore: [failed("K-VB-03")] }
      : fault,
  ),
  ...spoilt("formula-with-an-error", "formula-error", ["TU_01_02", "TD_01_03"], "error-value"),
  ...spoilt(
    "formula-never-calculated",
    "no-cached-value",
    ["CC_04_01", "TU_05_02", "CC_07_03"],
    "never-calculated",
  ),
  ...spoilt(
    "formula-reads-another-file",
    "external-link",
    ["TD_01_03", "CD_01_02", "PH_02_01"],
    "external-link",
  ),
  ...["DD_01_01", "DN_03_01", "KT_04_02"].map((code): ReportFault => ({
    kind: "row-deleted",
    indicators: [code],
    findings: ["cell-not-found"],
    plant: (report) => ({ ...changed(report, { [code]: undefined }), deleted: [code] }),
  })),
  {
    kind: "list-row-without-a-name",
    indicators: [MODEL_LIST],
    findings: ["list-key-missing"],
    plant: (report) => {
      const row = ["", "Chưa ghi tên mô hình", "Đang thực hiện"];
      const rows = [...(report.lists[MODEL_LIST] ?? []), row];
      return { ...report, lists: { ...report.lists, [MODEL_LIST]: rows } };
    },
  },
];
