/** What the office sees of a school's own check. */
import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import type { ExaminedFile } from "../../../src/core/consolidation/examined-file.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import {
  ResultSchema,
  type ConsolidationResult,
  type ResultFile,
} from "../../../src/core/consolidation/result.ts";
import { planSummaryWorkbook } from "../../../src/core/presentation/plan-summary-workbook.ts";
import { resultFromConsolidation } from "../../../src/core/presentation/result-from-consolidation.ts";
import type { CheckStamp } from "../../../src/core/validation/check-stamp.ts";
import {
  reportFile,
  smallCampaign,
  smallContext,
  smallPack,
  smallUnits,
} from "../consolidation/small-campaign.ts";

const context = smallContext(smallUnits("MN", "TH", "TH"));
const stamp = { at: "2024-08-19T01:30:00.000Z", packVersion: "1.0.0" } as const;

function stampedFile(unitId: string, state: CheckStamp["state"]): ExaminedFile {
  return { ...reportFile(unitId, `nhan/${unitId}.xlsx`), checked: { ...stamp, state } };
}

function resultOf(
  files: readonly ExaminedFile[],
  language: "vi" | "en" = "vi",
): ConsolidationResult {
  const consolidation = consolidate({
    context,
    files,
    decisions: noDecisions,
    received: noReceivedTimes,
    asOf: "2024-08-20T08:00:00+07:00",
    onlyAccepted: false,
  });
  return resultFromConsolidation({ ...smallCampaign, language }, consolidation);
}

const files = [
  stampedFile("U1", "unchanged"),
  stampedFile("U2", "changed"),
  reportFile("U3", "nhan/U3.xlsx"),
];

function withoutCheck(file: ResultFile): ResultFile {
  const rest = { ...file };
  delete rest.checked;
  return rest;
}

/** Texts of one row of a sheet, found by a text in it. */
function rowWith(result: ConsolidationResult, sheetName: string, text: string): readonly unknown[] {
  const sheet = planSummaryWorkbook(result, smallPack).sheets.find(
    ({ name }) => name === sheetName,
  );
  const row = sheet?.cells.find(({ value }) => value === text)?.row;
  return sheet?.cells.filter((cell) => cell.row === row).map(({ value }) => value) ?? [];
}

describe("a school's own check", () => {
  it("stands with its file in the result, and only where there is one", () => {
    const result = ResultSchema.parse(resultOf(files));
    expect(result.files.map(({ checked }) => checked)).toEqual([
      { ...stamp, state: "unchanged" },
      { ...stamp, state: "changed" },
      undefined,
    ]);
  });

  it("changes nothing else: no status, no finding, no figure", () => {
    const plain = resultOf(["U1", "U2", "U3"].map((id) => reportFile(id, `nhan/${id}.xlsx`)));
    const unchecked = { ...resultOf(files), files: resultOf(files).files.map(withoutCheck) };
    expect(unchecked).toEqual(plain);
  });

  it.each([
    { unit: "U1", vi: "đã kiểm tra, chưa sửa lại", en: "checked, unchanged since" },
    { unit: "U2", vi: "đã sửa sau khi kiểm tra", en: "changed after the check" },
  ])("is shown on both sheets: $vi", ({ unit, vi, en }) => {
    expect(rowWith(resultOf(files), "Tệp đã nhận", `nhan/${unit}.xlsx`)).toContain(vi);
    expect(rowWith(resultOf(files), "Theo dõi", unit)).toContain(vi);
    expect(rowWith(resultOf(files, "en"), "Tệp đã nhận", `nhan/${unit}.xlsx`)).toContain(en);
  });

  it("is left blank where the school did not check", () => {
    const said = rowWith(resultOf(files), "Tệp đã nhận", "nhan/U3.xlsx").join(" ");
    expect(said).not.toMatch(/kiểm tra/u);
  });
});
