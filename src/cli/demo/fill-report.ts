/** A draft report typed into a planned template, as a school would, and written as a workbook. */
import { writeWorkbook } from "../../adapters/exceljs/write-workbook.ts";
import { parseName } from "../../core/report-pack/codes.ts";
import { fillTemplate } from "../../core/template/fill-template.ts";
import type { PlannedValue, WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import type { DraftReport } from "./faults/report-fault.ts";
import { spoilCell } from "./spoil-cell.ts";

/** What a school decides beside its figures. */
export interface FillOptions {
  /** When the school saved it, ISO instant. */
  readonly savedAt: string;
  /** Chosen in the common workbook. */
  readonly unitName?: string;
}

/** Fills a template in and writes it; names that the form does not have are left out. */
export async function fillReport(
  template: WorkbookPlan,
  draft: DraftReport,
  { savedAt, unitName }: FillOptions,
): Promise<Uint8Array> {
  const known = new Set(template.names.map(({ name }) => name));
  // A draft is all that stands in the form: what it lacks was cleared, though the form gave it.
  const values = new Map<string, PlannedValue>(
    namesOfGiven(template).map((name) => [name, null] as const),
  );
  for (const [name, value] of Object.entries(draft.figures)) {
    if (known.has(name)) values.set(name, value);
  }
  if (unitName !== undefined) values.set("BC_DONVI", unitName);
  const lists = new Map(Object.entries(draft.lists).filter(([code]) => known.has(`${code}_DS`)));
  const filled = { ...fillTemplate(template, { values, lists }), createdAt: savedAt };
  const plan = copySheet(deleteRows(filled, draft.deleted ?? []), draft.inCopy);
  let bytes = await writeWorkbook(plan);
  for (const [code, how] of Object.entries(draft.spoilt ?? {})) {
    const target = plan.names.find(({ name }) => name === code);
    const sheet = plan.sheets.findIndex(({ name }) => name === target?.sheet);
    if (target !== undefined) bytes = spoilCell(bytes, sheet, target.range.from, how);
  }
  return bytes;
}

/** Figures that the form gives as reported before. */
function namesOfGiven({ names, sheets }: WorkbookPlan): readonly string[] {
  return names.flatMap(({ name, sheet, range: { from } }) => {
    if (parseName(name)?.aspect !== "value") return [];
    const cell = sheets
      .find((one) => one.name === sheet)
      ?.cells.find(({ row, column }) => row === from.row && column === from.column);
    const isGiven = cell !== undefined && cell.formula === undefined && cell.value !== null;
    return isGiven ? [name] : [];
  });
}

/** Deletes the rows of some codes, with the names that pointed at them. */
function deleteRows(plan: WorkbookPlan, codes: readonly string[]): WorkbookPlan {
  const gone = new Set(codes.flatMap((code) => [code, `${code}_KT`, `${code}_GT`]));
  const targets = plan.names.filter(({ name }) => codes.includes(name));
  return {
    ...plan,
    names: plan.names.filter(({ name }) => !gone.has(name)),
    sheets: plan.sheets.map((sheet) => {
      const rows = new Set(
        targets.filter((one) => one.sheet === sheet.name).map((one) => one.range.from.row),
      );
      return { ...sheet, cells: sheet.cells.filter((cell) => !rows.has(cell.row)) };
    }),
  };
}

/** Puts a copy of the sheet of some codes beside it, as Excel does, with other figures there. */
function copySheet(plan: WorkbookPlan, figures: DraftReport["inCopy"] = {}): WorkbookPlan {
  const targets = plan.names.filter(({ name }) => figures[name] !== undefined);
  return {
    ...plan,
    sheets: plan.sheets.flatMap((sheet) => {
      const here = targets.filter((one) => one.sheet === sheet.name);
      if (here.length === 0) return [sheet];
      const cells = sheet.cells.map((cell) => {
        const target = here.find(
          ({ range: { from } }) => from.row === cell.row && from.column === cell.column,
        );
        const value = target && figures[target.name];
        return value === undefined ? cell : { ...cell, value };
      });
      return [sheet, { ...sheet, name: `${sheet.name} (2)`, cells }];
    }),
  };
}
