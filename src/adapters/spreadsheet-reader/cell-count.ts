import { unsafe } from "./guard-reason.ts";

/**
 * Rows, cells and strings that may be read of one workbook, all its sheets together; what holds
 * something counts twice, because it takes twice the time and the memory. The largest honest ones
 * stay far below, those that a program blew up to a million formatted rows included.
 */
export const MAX_COUNTED = 2_000_000;

/**
 * Bounds the time that a workbook takes by what is read of it: the same file is refused on a slow
 * machine and on a fast one, and no clock or second process has to watch.
 */
export class CellCount {
  #counted = 0;

  /** One that goes on from here by itself, to count ahead. */
  ahead(): CellCount {
    const other = new CellCount();
    other.#counted = this.#counted;
    return other;
  }

  /** @throws {RefusedFileError} `unsafe` when it is too much. */
  add(weight: 1 | 2): void {
    this.#counted += weight;
    if (this.#counted > MAX_COUNTED) throw unsafe("too-many-cells");
  }
}
