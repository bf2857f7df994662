import { fillTemplate } from "../../../src/core/template/fill-template.ts";
import { planTemplate } from "../../../src/core/template/plan-template.ts";
import type { PlannedValue, WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import { smallCampaign, smallIssued, someUnit } from "./small-pack.ts";

const plan = planTemplate({
  pack: smallIssued,
  campaign: smallCampaign,
  unit: someUnit(),
  issuedAt: "2024-04-01T08:00:00+07:00",
  previous: new Map(),
  samePeriod: new Map(),
});

function filled(values: Record<string, PlannedValue>, models: PlannedValue[][] = []): WorkbookPlan {
  return fillTemplate(plan, {
    values: new Map(Object.entries(values)),
    lists: new Map([["DV_01_02", models]]),
  });
}

function valueOf(workbook: WorkbookPlan, name: string): PlannedValue | undefined {
  const target = workbook.names.find((one) => one.name === name);
  const { from } = target?.range ?? {};
  return workbook.sheets
    .find((one) => one.name === target?.sheet)
    ?.cells.find((cell) => cell.row === from?.row && cell.column === from.column)?.value;
}

describe("fillTemplate", () => {
  it.each([
    { name: "TT_01_01", value: 45 },
    { name: "TU_01_01", value: "Có" },
    { name: "TT_01_01_GT", value: "Có ba người mới" },
    { name: "KPS_DN", value: "Có" },
    { name: "BC_NGAY", value: 45_402 },
  ])("puts a value into the cell of $name", ({ name, value }) => {
    expect(valueOf(filled({ [name]: value }), name)).toBe(value);
  });

  it("computes ratios anew", () => {
    expect(valueOf(filled({ TT_01_01: 40, TU_01_04: 30 }), "TU_01_05")).toBe(0.75);
  });

  it("fills rows of a list and counts those with a key", () => {
    const workbook = filled({}, [
      ["Vệ sinh", "Thứ sáu xanh", 20],
      [null, "Tủ sách", null],
    ]);
    expect(valueOf(workbook, "DV_01_02")).toBe("Thứ sáu xanh");
    const counted = workbook.sheets[0]?.cells.find(({ formula }) => formula === "COUNTA(DV_01_02)");
    expect(counted?.value).toBe(2);
  });

  it.each([
    { why: "a name that is not there", fill: () => filled({ ZZ_01_01: 1 }) },
    {
      why: "more rows than the block has",
      fill: () =>
        filled(
          {},
          Array.from({ length: 7 }, () => ["a", "b", 1]),
        ),
    },
  ])("refuses $why", ({ fill }) => {
    expect(fill).toThrow(RangeError);
  });
});
