/** What a plan meets in the open workbook, sheet by sheet, before anything is written. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import type { DateSystem } from "../../core/workbook/date-serial.ts";
import type { NamePlan, SheetPlan } from "../../core/workbook/workbook-plan.ts";
import type { BeforeImage } from "./before-image.ts";

export interface TargetTable {
  readonly name: string;
  readonly area: CellRange;
}

/** A sheet that we wrote before. */
export interface PreviousSheet {
  /** The part that we wrote, where it is now. */
  readonly area: CellRange;
  readonly markName: string;
  readonly image: BeforeImage;
  /** Tables in our part. */
  readonly tables: readonly TargetTable[];
  /** Cells that the user filled beside and below our part; they stay. */
  readonly keptCells: number;
}

export interface TargetSheet {
  readonly plan: SheetPlan;
  /** Its name in the open workbook: the user may have renamed it. */
  readonly name: string;
  /** The part that will be ours. */
  readonly area: CellRange;
  /** Absent for a sheet that will be added. */
  readonly previous?: PreviousSheet;
}

export interface TargetName {
  readonly plan: NamePlan;
  /** The name as it is there already, pointing at one of our sheets. */
  readonly existing?: { readonly name: string; readonly formula: string };
}

export interface WriteTarget {
  readonly sheets: readonly TargetSheet[];
  readonly names: readonly TargetName[];
  /** Marks of sheets that are gone. */
  readonly brokenMarks: readonly string[];
  readonly dateSystem: DateSystem;
}

/** The name in the open workbook of a planned sheet. */
export function sheetNameIn({ sheets }: WriteTarget): (planned: string) => string {
  const names = new Map(sheets.map(({ plan, name }) => [plan.name.toLowerCase(), name]));
  return (planned) => names.get(planned.toLowerCase()) ?? planned;
}
