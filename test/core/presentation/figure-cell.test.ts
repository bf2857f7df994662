import type { ResultUnit } from "../../../src/core/consolidation/result.ts";
import { summaryText } from "../../../src/core/locale/summary-text.ts";
import { figureCell } from "../../../src/core/presentation/figure-cell.ts";
import { samplePack } from "./sample-pack.ts";
import { sampleResult } from "./sample-result.ts";

const text = summaryText("vi");

function cell(unitId: string, code: string, more: Partial<ResultUnit> = {}, onlyAccepted = false) {
  const unit = sampleResult.units.find((one) => one.unitId === unitId);
  const indicator = samplePack.indicators.find((one) => one.code === code);
  if (unit === undefined || indicator === undefined) throw new Error(`${unitId} ${code}`);
  return figureCell({ ...unit, ...more }, indicator, text, onlyAccepted);
}

describe("figureCell", () => {
  it.each([
    { unit: "MN01", code: "TT_01_01", value: 30, why: "a number" },
    { unit: "MN01", code: "LD_01_01", value: "Có", why: "yes" },
    { unit: "TH02", code: "LD_01_01", value: "Không", why: "no" },
    { unit: "MN01", code: "LD_01_03", value: 45_296, why: "a date as its serial" },
    { unit: "MN01", code: "DV_03_01", value: "Tốt", why: "a choice" },
    { unit: "TH01", code: "DN_01_02", value: 0, why: "a confirmed zero" },
  ])("shows $why", ({ unit, code, value }) => {
    expect(cell(unit, code)).toMatchObject({ value, isFigure: true });
  });

  it.each([
    { unit: "MN03", code: "TT_01_01", value: "chưa gửi", why: "a missing unit" },
    { unit: "TH03", code: "TT_01_01", value: "chờ xác định", why: "a unit to decide" },
    { unit: "CS03", code: "TT_01_01", value: "chưa dùng được", why: "a file that cannot be used" },
    { unit: "KH01", code: "TT_01_01", value: "được miễn", why: "an excused unit" },
    { unit: "MN01", code: "TU_02_02", value: "không áp dụng", why: "what is not asked" },
    {
      unit: "MN03",
      code: "TU_02_02",
      value: "không áp dụng",
      why: "what is not asked of a missing unit",
    },
    { unit: "MN02", code: "TU_01_03", value: "để trống", why: "a blank" },
    { unit: "LC01", code: "DV_03_04", value: "ngoài biểu", why: "what was not on the form" },
    { unit: "MN02", code: "CC_03_02", value: "?", why: "an unreadable cell" },
  ])("says $value for $why, never 0", ({ unit, code, value }) => {
    expect(cell(unit, code)).toMatchObject({ value, isFigure: false });
  });

  it("marks a figure that the office adjusted", () => {
    expect(cell("TH01", "TT_02_01").role).toBe("body-marked");
  });

  it("does not show figures that the totals leave out", () => {
    expect(cell("MN02", "TT_01_01", {}, true)).toMatchObject({ value: "chưa tính" });
  });

  it("does not show figures of an excused unit, which no total counts", () => {
    expect(cell("MN01", "TT_01_01", { status: "excused" })).toMatchObject({ value: "được miễn" });
  });
});
