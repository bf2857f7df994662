import type { CellEdit, CellReference } from "../../core/workbook/cell-edit.ts";

/** What can be done from a finding; nothing on the page, where no workbook is open. */
export interface FindingActions {
  /** Absent where there is no workbook to go to. */
  readonly onGo?: (place: CellReference) => void;
  /** Absent where nothing can be written. Whether it was written. */
  readonly onNote?: (edits: readonly CellEdit[]) => Promise<boolean>;
  readonly isBusy?: boolean;
}
