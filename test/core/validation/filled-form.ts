/** A template of the small pack, filled in and opened again, without any file in between. */
import { fillTemplate } from "../../../src/core/template/fill-template.ts";
import { planCommonTemplate, planTemplate } from "../../../src/core/template/plan-template.ts";
import { checkWorkbook, type CheckedReport } from "../../../src/core/validation/check-workbook.ts";
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";
import type { CellEdit } from "../../../src/core/workbook/cell-edit.ts";
import type { PlannedValue, WorkbookPlan } from "../../../src/core/workbook/workbook-plan.ts";
import type {
  CellSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallCampaign, smallIssued, someUnit, someUnits } from "../template/small-pack.ts";

const issuedAt = "2024-04-01T08:00:00+07:00";

export const ownPlan = planTemplate({
  pack: smallIssued,
  campaign: {
    ...smallCampaign,
    office: { ...smallCampaign.office, sendTo: "baocao@phonggd.example" },
  },
  unit: someUnit(),
  issuedAt,
  previous: new Map(),
  samePeriod: new Map(),
});

export const commonPlan = planCommonTemplate({
  pack: smallIssued,
  campaign: smallCampaign,
  units: someUnits,
  issuedAt,
});

/** A report of which nothing is to be said but that no earlier figures are known. */
export const honest: Readonly<Record<string, PlannedValue>> = {
  BC_NGAY: 45_402,
  TT_01_01: 45,
  TT_01_02: 30,
  TT_01_03: 120.75,
  TT_01_04: 0.928,
  TU_01_01: "Có",
  TU_01_02: "12/KH-THTT",
  TU_01_03: 45_300,
  TU_01_04: 44,
  TU_01_06: "Bảng tin",
  DN_01_01: 2,
  DN_01_02: 5,
  DN_01_03: 6,
  DN_01_04: 1,
  DN_02_01: 4,
  DV_01_01: 2,
  DV_01_03: 1,
  NX_01_01: "Phân công từng tổ, có nhật ký.",
};

export type Rows = readonly (readonly PlannedValue[])[];

export const models: Rows = [
  ["Vệ sinh trường lớp", "Ngày thứ sáu xanh", 20],
  [null, "Tủ sách dùng chung", null],
];

/** Answers put into a template, as a reader sees the workbook. */
export function opened(
  values: Readonly<Record<string, PlannedValue>>,
  rows: Rows = models,
  plan: WorkbookPlan = ownPlan,
): WorkbookSnapshot {
  const filled = fillTemplate(plan, {
    values: new Map(Object.entries(values)),
    lists: new Map([["DV_01_02", rows]]),
  });
  return {
    dateSystem: "1900",
    names: new Map(
      filled.names.map(({ name, sheet, range }) => [
        name,
        { sheet, from: range.from, to: range.to },
      ]),
    ),
    sheets: filled.sheets.map(({ name, visibility, cells }) => {
      const sheet: CellSnapshot[][] = [];
      for (const { row, column, value, formula, numberFormat } of cells) {
        (sheet[row] ??= [])[column] = {
          value,
          ...(formula === undefined ? {} : { formula }),
          ...(isDateFormat(numberFormat) ? { isDate: true } : {}),
        };
      }
      return { name, visibility, rows: sheet };
    }),
  };
}

/** The workbook after its edits were carried out. */
export function edited(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter((edit) => edit.sheet === sheet.name);
      const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
      for (const { cell, value, numberFormat } of own) {
        const address = parseCellAddress(cell);
        if (address === undefined) throw new Error(`No address: ${cell}`);
        const before = rows[address.row]?.[address.column];
        if (before?.formula !== undefined) throw new Error(`A formula: ${cell}`);
        const isDate =
          numberFormat === undefined ? before?.isDate === true : isDateFormat(numberFormat);
        (rows[address.row] ??= [])[address.column] = { value, ...(isDate ? { isDate } : {}) };
      }
      return { ...sheet, rows };
    }),
  };
}

function isDateFormat(numberFormat = ""): boolean {
  return numberFormat.startsWith("dd/mm/yyyy");
}

/** Checks a workbook that is a report. */
export function check(workbook: WorkbookSnapshot): CheckedReport {
  const checked = checkWorkbook(workbook);
  if (checked.outcome !== "checked") throw new Error(checked.outcome);
  return checked;
}
