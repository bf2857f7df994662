import type { CellAddress } from "../../core/workbook/cell-address.ts";

/** Where in their record tokens begin, behind the area that shares them and their length. */
const TOKENS = 10;

/** Formulas that several cells share, by the cell that holds them. */
export class SharedFormulas {
  readonly #records = new Map<number, DataView>();

  keep(cell: CellAddress, record: DataView): void {
    this.#records.set(placeOf(cell), record);
  }

  tokensAt(cell: CellAddress): DataView | undefined {
    const record = this.#records.get(placeOf(cell));
    if (record === undefined) return undefined;
    const length = record.getUint16(TOKENS - 2, true);
    return TOKENS + length > record.byteLength
      ? undefined
      : new DataView(record.buffer, record.byteOffset + TOKENS, length);
  }
}

/** Records have two bytes for either. */
function placeOf({ row, column }: CellAddress): number {
  return row * 2 ** 16 + column;
}
