/** Where the values of `_tonghop` stand, for those who write there. */
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { CellReference } from "../workbook/cell-edit.ts";
import { cleanText } from "../workbook/clean-text.ts";
import { sheetNamed, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { IDENTITY_SHEET } from "./read-identity.ts";

const VALUE_COLUMN = 1;

/** The cell beside the first line of that key; `undefined` where the sheet has no such line. */
export function identityCell(workbook: WorkbookSnapshot, key: string): CellReference | undefined {
  const sheet = sheetNamed(workbook, IDENTITY_SHEET);
  const row = sheet?.rows.findIndex((cells) => {
    const value = cells?.[0]?.value;
    return typeof value === "string" && cleanText(value) === key;
  });
  if (sheet === undefined || row === undefined || row < 0) return undefined;
  return { sheet: sheet.name, cell: formatCellAddress({ row, column: VALUE_COLUMN }) };
}
