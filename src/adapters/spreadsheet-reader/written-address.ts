import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/cell-address.ts";

const [DOLLAR, ZERO, LETTER_A, LETTER_Z] = [36, 48, 65, 90] as const;

const MAX_LETTERS = 3;
const MAX_DIGITS = 7;

/**
 * An address as it stands in a part, `E14` or `$E$14`, read without becoming text: a report has a
 * thousand of them.
 */
export class WrittenAddress {
  /** From 0. */
  row = 0;
  /** From 0. */
  column = 0;

  /** @returns Where it ends; `undefined` if it is none of a sheet, or written in another way. */
  read(bytes: Uint8Array, from: number): number | undefined {
    const letters = bytes[from] === DOLLAR ? from + 1 : from;
    let at = letters;
    let column = 0;
    for (; at - letters <= MAX_LETTERS; at += 1) {
      const letter = bytes[at] ?? 0;
      if (letter < LETTER_A || letter > LETTER_Z) break;
      column = column * 26 + letter - LETTER_A + 1;
    }
    if (column === 0 || column > MAX_COLUMNS) return undefined;
    const digits = bytes[at] === DOLLAR ? at + 1 : at;
    // No row begins with it.
    if (bytes[digits] === ZERO) return undefined;
    let row = 0;
    for (at = digits; at - digits <= MAX_DIGITS; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    if (row === 0 || row > MAX_ROWS) return undefined;
    this.row = row - 1;
    this.column = column - 1;
    return at;
  }
}
