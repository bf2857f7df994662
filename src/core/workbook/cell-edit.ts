/** One cell of an open workbook: to be gone to, or to be written into. */
import type { PlannedValue } from "./workbook-plan.ts";

/** A cell that people are led to. */
export interface CellReference {
  readonly sheet: string;
  /** A1 text. */
  readonly cell: string;
}

/** What is to be written into a cell; everything else in the workbook stays as it is. */
export interface CellEdit extends CellReference {
  /**
   * `null` empties the cell. Text is written as text, whatever it looks like (`045003`, `=1`). Dates
   * are serials of the workbook's own date system.
   */
  readonly value: PlannedValue;
  /**
   * To be set before the value: a cell that is formatted as text would turn a number into text.
   * Absent where the cell's own format is right.
   */
  readonly numberFormat?: string;
}
