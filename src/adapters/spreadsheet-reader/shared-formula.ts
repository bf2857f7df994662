import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";
import { damaged } from "./guard-reason.ts";

/** Letters of formulas that may be made; no honest file comes near, a hostile one must not go on. */
const MAX_LETTERS = 20_000_000;

/**
 * Keeps the formulas that cells of one sheet share: the first cell has the text, the others shift
 * it to where they are.
 */
export class SharedFormulas {
  readonly #texts = new Map<string, string>();
  #letters = 0;

  /** Remembers a formula. @param index - The file's own number of it. */
  define(index: string, formula: string, at: CellAddress): void {
    this.#texts.set(index, translateFormulaToR1C1(formula, formatCellAddress(at)));
  }

  /** The formula of another cell. @throws {RefusedFileError} `damaged` if nobody defined it. */
  at(index: string, address: CellAddress): string {
    const text = this.#texts.get(index);
    this.#letters += text?.length ?? 0;
    if (text === undefined || this.#letters > MAX_LETTERS) throw damaged("shared formula");
    return translateFormulaToA1(text, formatCellAddress(address));
  }
}
