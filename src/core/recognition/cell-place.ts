/** A cell of a received workbook. */
import { formatCellAddress, type CellAddress } from "../workbook/cell-address.ts";
import {
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/workbook-snapshot.ts";

export interface CellPlace {
  readonly sheet: SheetSnapshot;
  readonly address: CellAddress;
}

/** The rows of a list: its columns in the list's order. Both corners included. */
export interface ListPlace {
  readonly sheet: SheetSnapshot;
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** The cell of a defined name, the top left one where it covers several. */
export function placeOfName(workbook: WorkbookSnapshot, name: string): CellPlace | undefined {
  const target = workbook.names.get(name);
  const sheet = target && sheetNamed(workbook, target.sheet);
  return target === undefined || sheet === undefined ? undefined : { sheet, address: target.from };
}

/** As people write it: `Báo cáo!E12`. */
export function formatPlace({ sheet, address }: CellPlace): string {
  return `${sheet.name}!${formatCellAddress(address)}`;
}
