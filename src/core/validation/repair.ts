import type { LocalText, Shown } from "../finding/finding.ts";
import type { CellEdit } from "../workbook/cell-edit.ts";

/** A cell that can be rewritten without a change of meaning, before and after. */
export interface Repair extends CellEdit {
  /** Of the indicator, for a cell of a list the list's; `BC_NGAY` for the date of the report. */
  readonly code: string;
  readonly label: LocalText;
  /** What stands in the cell, as text. */
  readonly before: string;
  /** What will stand there, to be printed; `null` for a cell that only held spaces. */
  readonly after: Shown;
}
