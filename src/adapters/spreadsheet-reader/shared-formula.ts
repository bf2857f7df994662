import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";
import { damaged } from "./guard-reason.ts";

/**
 * Keeps the formulas that cells of one sheet share: the first cell has the text, the others shift
 * it to where they are.
 *
 * A formula is written out when somebody asks for it: a hundred thousand cells that share a long
 * one, 5 KB of file, take two minutes otherwise, and most are never asked.
 */
export class SharedFormulas {
  readonly #firsts = new Map<string, { readonly text: string; readonly at: CellAddress }>();

  /** Remembers a formula. @param index - The file's own number of it. */
  define(index: string, text: string, at: CellAddress): void {
    this.#firsts.set(index, { text, at });
  }

  /**
   * How the formula of another cell is found out.
   *
   * @throws {RefusedFileError} `damaged` if nobody defined it.
   */
  at(index: string, address: CellAddress): () => string {
    const first = this.#firsts.get(index);
    if (first === undefined) throw damaged("shared formula");
    return () =>
      translateFormulaToA1(
        translateFormulaToR1C1(first.text, formatCellAddress(first.at)),
        formatCellAddress(address),
      );
  }
}
