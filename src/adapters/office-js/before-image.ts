/** What stood in our part of a sheet before we wrote: enough to write it again. */
import type { CellRange } from "../../core/workbook/cell-address.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { BLANK_INPUT, inputOfFormula, inputOfValue, type CellInput } from "./cell-input.ts";

export interface BeforeImage {
  readonly area: CellRange;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Cells of a sheet as Excel told them: snapshots from A1, and the formats of its used range. */
export interface UsedCells {
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  /** Format of a cell; General outside the used range. */
  readonly numberFormatAt: (row: number, column: number) => string;
}

/** Keeps values, formulas and number formats of an area; other looks are not kept. */
export function beforeImageOf(area: CellRange, { rows, numberFormatAt }: UsedCells): BeforeImage {
  const inputs: CellInput[][] = [];
  const numberFormats: string[][] = [];
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    const rowInputs: CellInput[] = [];
    const rowFormats: string[] = [];
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      rowInputs.push(inputOfCell(rows[row]?.[column], row, column));
      rowFormats.push(numberFormatAt(row, column));
    }
    inputs.push(rowInputs);
    numberFormats.push(rowFormats);
  }
  return { area, inputs, numberFormats };
}

function inputOfCell(cell: CellSnapshot | undefined, row: number, column: number): CellInput {
  if (cell === undefined) return BLANK_INPUT;
  if (cell.formula !== undefined) return inputOfFormula(cell.formula, { row, column });
  const { value } = cell;
  // An error that was typed in is typed in again.
  if (typeof value === "object" && value !== null) return value.error;
  return inputOfValue(value, { row, column });
}
