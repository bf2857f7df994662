import { readWorkbook } from "../../../src/adapters/exceljs/read-workbook.ts";
import { writeWorkbook } from "../../../src/adapters/exceljs/write-workbook.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import { readIdentity } from "../../../src/core/recognition/read-identity.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { parseReportPack } from "../../../src/core/report-pack/parse-report-pack.ts";
import { planCommonTemplate, planTemplate } from "../../../src/core/template/plan-template.ts";
import { issuedRules } from "../../../src/core/validation/issued-rule.ts";
import type {
  CellPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/core/workbook/workbook-plan.ts";
import { cellAt, sheetNamed } from "../../../src/core/workbook/workbook-snapshot.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { recalculated } from "./recalculated.ts";
import { smallCampaign, smallIssued, someUnit, someUnits } from "./small-pack.ts";

const input = {
  pack: smallIssued,
  campaign: smallCampaign,
  unit: someUnit(),
  issuedAt: "2024-04-01T08:00:00+07:00",
  previous: new Map(),
  samePeriod: new Map(),
};
const own = planTemplate(input);
const common = planCommonTemplate({ ...input, units: someUnits });

const both = [
  { plan: own, which: "of a unit" },
  { plan: common, which: "for all units" },
];

function sheet(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

function named(plan: WorkbookPlan, name: string): CellPlan | undefined {
  const target = plan.names.find((one) => one.name === name);
  const { from } = target?.range ?? {};
  return plan.sheets
    .find((one) => one.name === target?.sheet)
    ?.cells.find((cell) => cell.row === from?.row && cell.column === from.column);
}

function identity(plan: WorkbookPlan): Map<string, unknown> {
  const { cells } = sheet(plan, "_tonghop");
  const keys = cells.filter(({ column }) => column === 0);
  return new Map(
    keys.map(({ row, value }) => [
      String(value),
      cells.find((cell) => cell.row === row && cell.column === 1)?.value,
    ]),
  );
}

const cell = someUnit({ unitId: "CB-01", name: "Chi bộ Sao Mai", level: "DANG" });

describe("head and foot", () => {
  it.each([
    {
      who: "a school",
      plan: own,
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      signer: "THỦ TRƯỞNG ĐƠN VỊ",
    },
    {
      who: "a Party cell",
      plan: planTemplate({ ...input, unit: cell }),
      nation: "ĐẢNG CỘNG SẢN VIỆT NAM",
      signer: "BÍ THƯ",
    },
    {
      who: "Party cells only",
      plan: planCommonTemplate({ ...input, units: [cell] }),
      nation: "ĐẢNG CỘNG SẢN VIỆT NAM",
      signer: "BÍ THƯ",
    },
    {
      who: "schools and a Party cell",
      plan: planCommonTemplate({ ...input, units: [...someUnits, cell] }),
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      signer: "THỦ TRƯỞNG ĐƠN VỊ",
    },
  ])("are those of $who", ({ plan, nation, signer }) => {
    const texts = sheet(plan, "Báo cáo").cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining([nation, signer]));
    expect(texts.includes("Độc lập - Tự do - Hạnh phúc")).toBe(signer !== "BÍ THƯ");
  });
});

describe("planTemplate", () => {
  it.each(both)("has its sheets in order ($which)", ({ plan }) => {
    expect(plan.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Báo cáo", "visible"],
      ["Danh sách", "visible"],
      ["Kiểm tra", "visible"],
      ["Hướng dẫn", "visible"],
      ["_tonghop", "very-hidden"],
    ]);
  });

  it.each(both)("names value, previous figure and note of every figure ($which)", ({ plan }) => {
    const names = new Set(plan.names.map(({ name }) => name));
    const wanted = smallIssued.indicators.flatMap(({ code }) => [code, `${code}_KT`, `${code}_GT`]);
    const report = ["BC_KY", "BC_NAM", "BC_TU", "BC_DEN", "BC_NGAY", "BC_DONVI"];
    const sections = ["KPS_TT", "KPS_TU", "KPS_DN", "KPS_DV"];
    const all = [...wanted, ...report, ...sections, "DV_01_02_DS", "TT_01_01_CK", "DN_01_02_CK"];
    expect(all.filter((name) => !names.has(name))).toEqual([]);
    expect(names.size).toBe(plan.names.length);
    expect(names.has("KPS_NX")).toBe(false);
    expect(names.has("TT_01_02_CK")).toBe(false);
  });

  it.each(both)("has a verdict cell for every rule ($which)", ({ plan }) => {
    const names = new Set(plan.names.map(({ name }) => name));
    const rules = issuedRules(smallIssued).map(({ verdict }) => verdict);
    expect(rules.filter((name) => !names.has(name))).toEqual([]);
  });

  it("leaves out what does not apply to the unit", () => {
    const unit = someUnit({ level: "THCS", ownership: "non-public" });
    const names = planTemplate({ ...input, unit }).names.map(({ name }) => name);
    expect(names).not.toContain("DN_02_01");
    expect(names).not.toContain("KQ_R_DN_04");
    expect(names).not.toContain("DV_01_03");
  });

  it.each(both)("gives every formula a value ($which)", ({ plan }) => {
    const without = plan.sheets.flatMap(({ cells }) =>
      cells.filter(({ formula, value }) => formula !== undefined && value === null),
    );
    expect(without).toEqual([]);
  });

  it.each(both)("keeps to what Excel 2010 takes ($which)", ({ plan }) => {
    const formulas = plan.sheets.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.formula ?? []),
    );
    const plain = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/gu, '""'));
    const used = new Set(plain.flatMap((text) => text.match(/[A-Z][A-Z.]*(?=\()/gu) ?? []));
    const known =
      "ABS AND CELL COUNTA COUNTIF DAY FIND IF IFERROR INDEX INT ISERROR ISNUMBER LEFT LEN MATCH MAX MIN MOD MONTH N OR RIGHT ROUND SUM SUMPRODUCT TRIM UPPER YEAR";
    expect([...used].filter((name) => !known.split(" ").includes(name))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 8_192)).toEqual([]);
    const constants = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/gu) ?? []);
    expect(constants.filter((text) => text.length > 252)).toEqual([]);
  });

  it.each(both)("is protected, and open where the school writes ($which)", ({ plan }) => {
    expect(plan.sheets.every((one) => one.protected === true)).toBe(true);
    const open = [
      "TT_01_01",
      "TT_01_01_GT",
      "NX_01_01",
      "NX_01_01_GT",
      "KPS_DN",
      "BC_NGAY",
      "DV_01_02",
    ];
    const closed = ["TT_01_01_KT", "TU_01_05", "KQ_R_TT_01", "BC_KY", "MA_DOI_CHIEU"];
    expect(open.filter((name) => named(plan, name)?.unlocked !== true)).toEqual([]);
    expect(closed.filter((name) => named(plan, name)?.unlocked === true)).toEqual([]);
  });

  it("locks the unit's name in its own workbook and lets it be chosen in the common one", () => {
    expect(named(own, "BC_DONVI")).toMatchObject({ value: "TH Thới Thạnh" });
    expect(named(own, "BC_DONVI")?.unlocked).toBeUndefined();
    expect(named(common, "BC_DONVI")).toMatchObject({ value: null, unlocked: true });
  });

  it.each(both)("does not open red ($which)", ({ plan }) => {
    const { cells } = sheet(plan, "Kiểm tra");
    const reds = cells.filter(({ value }) => value === "CẦN SỬA" || value === "CẦN LÀM RÕ");
    expect(reds).toEqual([]);
    const statuses = sheet(plan, "Báo cáo").cells.filter(({ column }) => column === 7);
    expect(new Set(statuses.map(({ value }) => value))).toEqual(
      new Set(["Tình trạng", "Chưa nhập", ""]),
    );
  });

  it("shows earlier figures as cells hold them", () => {
    const figures: Record<string, FigureValue> = {
      TU_01_01: true,
      TU_01_03: "2023-11-02",
      TU_01_04: 20,
    };
    const previous = new Map(
      Object.entries(figures).map(([code, value]) => [code as IndicatorCode, value]),
    );
    const plan = planTemplate({ ...input, previous });
    expect(named(plan, "TU_01_01_KT")?.value).toBe("Có");
    expect(named(plan, "TU_01_03_KT")).toMatchObject({ value: 45_232, numberFormat: "dd/mm/yyyy" });
    expect(named(plan, "TU_01_04_KT")?.value).toBe(20);
  });

  it("says in the hidden sheet what it is", () => {
    const values = identity(own);
    expect([...values.keys()].slice(0, 23)).toEqual([
      ..."formatVersion packId packVersion unitId unitName level ownership period year".split(" "),
      ..."dataFrom dataTo dueDate dueMeans timeZone officeName sendTo issuedAt".split(" "),
      ..."layoutHash checkedAt checkedPackVersion checkedValues filledBy packJson1".split(" "),
    ]);
    expect(values.get("unitId")).toBe("TH-01");
    expect(values.get("dataFrom")).toBe(45_275);
    expect(values.get("dueDate")).toBe("2024-04-25");
    expect(values.get("layoutHash")).toMatch(/^[\da-f]{64}$/u);
    expect(values.get("checkedAt")).toBeNull();
  });

  it("changes its layout hash with a label, not with the unit", () => {
    const hash = (plan: WorkbookPlan): unknown => identity(plan).get("layoutHash");
    const [first, ...rest] = smallIssued.indicators;
    if (first === undefined) throw new Error("The small pack is empty.");
    const renamed = { ...smallIssued, indicators: [{ ...first, label: { vi: "Khác" } }, ...rest] };
    expect(hash(planTemplate({ ...input, unit: someUnit({ unitId: "TH-02" }) }))).toBe(hash(own));
    expect(hash(planTemplate({ ...input, pack: renamed }))).not.toBe(hash(own));
  });

  it.each(both)("is found again by names, and carries its pack ($which)", async ({ plan }) => {
    const workbook = await readWorkbook(await writeWorkbook(plan));
    const form = locateForm(workbook, smallIssued);
    expect(form.foundBy).toBe("names");
    expect(form.lost).toEqual([]);
    expect(form.moved).toEqual([]);
    expect(form.confirmations.size).toBe(4);
    const packed = parseReportPack(readIdentity(workbook)?.packJson ?? "");
    expect(packed).toEqual({ ok: true, value: smallIssued });
  });

  it("prints visible blanks for what the campaign does not say", () => {
    const office = { ...smallCampaign.office, name: "", place: "", sendTo: "" };
    const plan = planTemplate({ ...input, campaign: { ...smallCampaign, office } });
    const texts = sheet(plan, "Báo cáo").cells.map(({ value }) => String(value));
    expect(texts).toContain("……");
    expect(texts).toContain("……, ngày …… tháng …… năm ……");
    expect(texts.filter((text) => text.includes("undefined"))).toEqual([]);
  });
});

withLibreOffice("a template that was just given out", () => {
  it.each(both)("holds the values that another program calculates ($which)", async ({ plan }) => {
    const [workbook] = await recalculated([plan]);
    if (workbook === undefined) throw new Error("Nothing was calculated.");
    const differences = plan.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => {
        const found = sheetNamed(workbook, name);
        const value = (found && cellAt(found, cell)?.value) ?? "";
        const same = cell.formula === undefined || value === cell.value;
        return same ? [] : [{ name, ...cell, calculated: value }];
      }),
    );
    expect(differences).toEqual([]);
  });
});
