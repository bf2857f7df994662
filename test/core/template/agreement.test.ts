/** `Kiểm tra` and the core agree: another program's verdicts against `validateReport`'s. */
import { readReport } from "../../../src/core/reading/read-report.ts";
import { locateForm } from "../../../src/core/recognition/locate-form.ts";
import { referenceCode } from "../../../src/core/validation/reference-code.ts";
import type { FigureValue } from "../../../src/core/reading/figure.ts";
import type { IndicatorCode } from "../../../src/core/report-pack/codes.ts";
import { fillTemplate } from "../../../src/core/template/fill-template.ts";
import { planCommonTemplate, planTemplate } from "../../../src/core/template/plan-template.ts";
import type { PlannedValue, WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import {
  cellAt,
  sheetNamed,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { withLibreOffice } from "../../libreoffice.ts";
import { namedValue, recalculated, verdictsOf } from "./recalculated.ts";
import { smallCampaign, smallIssued, someUnit, someUnits } from "./small-pack.ts";

const issuedAt = "2024-04-01T08:00:00+07:00";

function earlier(values: Record<string, FigureValue>): ReadonlyMap<IndicatorCode, FigureValue> {
  return new Map(Object.entries(values).map(([code, value]) => [code as IndicatorCode, value]));
}

const own = planTemplate({
  pack: smallIssued,
  campaign: smallCampaign,
  unit: someUnit(),
  issuedAt,
  previous: earlier({
    TT_01_03: 12.5,
    TU_01_01: true,
    TU_01_02: "05/KH-THTT",
    TU_01_03: "2023-11-02",
    TU_01_04: 20,
    DN_01_02: 1,
    DN_01_03: 0,
    DV_01_01: 1,
  }),
  samePeriod: earlier({ TT_01_01: 41, DN_01_02: 30 }),
});

const common = planCommonTemplate({
  pack: smallIssued,
  campaign: smallCampaign,
  units: someUnits,
  issuedAt,
});

/** 20 April 2024. */
const REPORT_DATE = 45_402;

const honest: Record<string, PlannedValue> = {
  BC_NGAY: REPORT_DATE,
  TT_01_01: 45,
  TT_01_02: 30,
  TT_01_03: 120.75,
  TT_01_04: 0.928,
  TU_01_01: "Có",
  TU_01_02: "12/KH-THTT",
  TU_01_03: 45_300,
  TU_01_04: 44,
  TU_01_06: "Bảng tin",
  TU_01_07: "Hình thức thứ 1, có dấu phẩy",
  DN_01_01: 2,
  DN_01_02: 5,
  DN_01_03: 6,
  DN_01_04: 1,
  DN_02_01: 4,
  DV_01_01: 2,
  DV_01_03: 1,
  NX_01_01: "Phân công từng tổ, có nhật ký; mỗi tháng trao đổi một lần.",
};

const models: PlannedValue[][] = [
  ["Vệ sinh trường lớp", "Ngày thứ sáu xanh", 20],
  [null, "Tủ sách dùng chung", null],
];

interface Case {
  readonly why: string;
  readonly values: Record<string, PlannedValue>;
  readonly lists?: PlannedValue[][];
  readonly common?: string;
  /** The core reads more out of these cells than the sheet can. */
  readonly uncleanCells?: true;
}

const cases: readonly Case[] = [
  { why: "nothing typed", values: {} },
  { why: "an honest report", values: honest, lists: models },
  {
    why: "every rule broken",
    values: {
      ...honest,
      TT_01_02: 50,
      TU_01_02: "một số ký hiệu dài hơn hai mươi chữ",
      TU_01_03: REPORT_DATE + 3,
      TU_01_04: 60,
      TU_01_06: "Trang thông tin điện tử",
      DN_01_02: 4,
      DN_01_04: 0,
      DN_02_01: 0,
      DV_01_01: 0,
      DV_01_03: 9,
      TT_01_01: 10,
    },
  },
  {
    why: "warnings with a note",
    values: {
      ...honest,
      TU_01_04: 46,
      TT_01_01_GT: "Có ba người mới về, đã dự quán triệt",
      DV_01_01: 0,
      DV_01_01_GT: "Chưa đăng ký",
      DN_01_02_GT: "   ",
    },
    lists: models,
  },
  {
    why: "falling figures",
    values: { ...honest, TU_01_04: 3, TT_01_03: 1, DN_01_03: 0, DN_01_02: 0, DN_01_01: 1 },
  },
  {
    why: "sections confirmed as nothing",
    values: { BC_NGAY: REPORT_DATE, KPS_DN: "Có", KPS_TT: "Có", KPS_DV: "Có", KPS_TU: "Có" },
  },
  {
    why: "confirmed beside figures",
    values: { ...honest, DN_01_01: null, DN_01_03: null, KPS_DN: "Có", DN_01_04: 5 },
  },
  { why: "not confirmed", values: { ...honest, DN_01_02: null, DN_01_03: 6, KPS_DN: "Không" } },
  {
    why: "text where numbers belong",
    uncleanCells: true,
    values: {
      ...honest,
      TT_01_01: "45 người",
      DN_01_02: "0 đơn",
      DN_01_03: "12/15",
      TU_01_01: "x",
      TU_01_03: "20/3/2024",
      TU_01_06: "loa",
    },
  },
  {
    why: "text around and in other letters",
    values: {
      ...honest,
      TU_01_01: "có",
      TU_01_02: "  05/KH-THTT ",
      TU_01_06: "BẢNG TIN",
      DN_01_01: "  ",
      NX_01_01: "  hai  khoảng trắng ",
    },
  },
  {
    why: "numbers that are no counts",
    values: { ...honest, DN_01_02: -1, DN_01_03: 2.5, DN_01_04: -1.5, TT_01_04: 1.2 },
  },
  {
    why: "same number and date as before",
    values: { ...honest, TU_01_02: "05/KH-THTT", TU_01_03: 45_232 },
  },
  { why: "no date of the report", values: { ...honest, BC_NGAY: null } },
  {
    why: "a year typed as date",
    uncleanCells: true,
    values: { ...honest, TU_01_03: 2024 },
  },
  { why: "a part of a ratio missing", values: { ...honest, TU_01_04: null } },
  {
    why: "a part of a ratio written as text",
    values: { ...honest, TU_01_04: "0 người" },
    uncleanCells: true,
  },
  {
    why: "a ratio above one",
    values: { ...honest, TT_01_01: 10, TU_01_04: 12 },
  },
  { why: "a list with a row without key", values: honest, lists: [["chỉ có nội dung", null, 3]] },
  { why: "a list without rows", values: { ...honest, DV_01_01: 0 } },
  {
    why: "common, a school it all applies to",
    values: honest,
    lists: models,
    common: "TH Thới Thạnh",
  },
  {
    why: "common, a private school",
    values: { ...honest, DN_02_01: null },
    common: "THCS Sao Mai",
  },
  { why: "common, a kindergarten", values: { ...honest, DV_01_03: 9 }, common: "MN Sơn Ca" },
  { why: "common, two levels", values: { ...honest, DV_01_03: 9 }, common: "TH - THCS Bình Minh" },
  { why: "common, blank but for the name", values: {}, common: "THCS Sao Mai" },
  {
    why: "common, figures typed where nothing applies",
    values: { ...honest, DN_02_01: "nhiều", DV_01_03: "không rõ" },
    common: "THCS Sao Mai",
  },
];

function filledPlan({ values, lists = [], common: name }: Case): WorkbookPlan {
  const given = name === undefined ? values : { ...values, BC_DONVI: name };
  return fillTemplate(name === undefined ? own : common, {
    values: new Map(Object.entries(given)),
    lists: new Map([["DV_01_02", lists]]),
  });
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Not in the table of cases.");
  return value;
}

withLibreOffice("native checks", () => {
  let workbooks: ReadonlyMap<Case, WorkbookSnapshot>;

  beforeAll(async () => {
    const results = await recalculated(cases.map(filledPlan));
    workbooks = new Map(cases.map((one, index) => [one, found(results[index])]));
  });

  const calculated = (filled: Case): WorkbookSnapshot => {
    return found(workbooks.get(filled));
  };

  it.each(cases)("agree with the core: $why", (filled) => {
    const { native, core } = verdictsOf(calculated(filled));
    expect(native).toEqual(core);
  });

  it.each(cases.filter(({ uncleanCells }) => uncleanCells !== true))(
    "give the reference code of the core: $why",
    (filled) => {
      const workbook = calculated(filled);
      const unit = someUnits.find(({ name }) => name === filled.common) ?? someUnit();
      const context = { pack: smallIssued, campaign: smallCampaign, unit };
      const { figures } = readReport(workbook, locateForm(workbook, smallIssued), context);
      expect(namedValue(workbook, "MA_DOI_CHIEU")).toBe(
        referenceCode(smallIssued, (code) => figures.get(code)?.value ?? null),
      );
    },
  );

  it("wait only for earlier figures in an honest report", () => {
    const honestCase = found(cases.find(({ why }) => why === "an honest report"));
    const waiting = own.names
      .map(({ name }) => name)
      .filter((name) => name.startsWith("KQ_"))
      .filter((name) => namedValue(calculated(honestCase), name) === "CHƯA ĐỦ SỐ LIỆU");
    expect(waiting).toEqual(["KQ_K_LK_01_DN_02_01", "KQ_K_LK_01_DV_01_03"]);
  });

  it.each([
    { why: "nothing typed", status: "Còn 10 ô chưa nhập, 0 chỗ cần sửa, 0 chỗ cần làm rõ" },
    {
      why: "an honest report",
      status: "Đã nhập đủ, không còn chỗ cần sửa hoặc cần làm rõ. Có thể gửi báo cáo.",
    },
    {
      why: "text where numbers belong",
      status: "Còn 0 ô chưa nhập, 6 chỗ cần sửa, 1 chỗ cần làm rõ",
    },
    {
      why: "common, blank but for the name",
      status: "Còn 9 ô chưa nhập, 0 chỗ cần sửa, 0 chỗ cần làm rõ",
    },
  ])("say in the first line what is open: $why", ({ why, status }) => {
    const workbook = calculated(found(cases.find((one) => one.why === why)));
    const sheet = sheetNamed(workbook, "Báo cáo");
    expect(sheet && cellAt(sheet, { row: 0, column: 0 })?.value).toBe(status);
  });

  it("say that no unit is chosen in a common workbook", async () => {
    const [workbook] = await recalculated([common]);
    const sheet = workbook && sheetNamed(workbook, "Báo cáo");
    expect(sheet && cellAt(sheet, { row: 0, column: 0 })?.value).toBe(
      "Chưa chọn tên đơn vị. Còn 10 ô chưa nhập, 0 chỗ cần sửa, 0 chỗ cần làm rõ",
    );
  });
});
