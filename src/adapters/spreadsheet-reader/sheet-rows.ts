/** The cells of a sheet. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellAddress,
  parseCellRange,
  type CellAddress,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import type { CellSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { storedValue, type ValueContext } from "./cell-value.ts";
import { damaged, unsafe } from "./guard-reason.ts";
import { hideMerged } from "./merged-areas.ts";
import type { FormatShows } from "./number-format.ts";
import { scanXml, type XmlAttributes } from "./scan-xml.ts";
import { MAX_CELLS, MAX_MERGES } from "./sheet-bounds.ts";
import { SharedFormulas } from "./shared-formula.ts";
import { decodeStoredText } from "./stored-text.ts";

export interface SheetContext extends ValueContext {
  readonly formats: readonly FormatShows[];
}

export type SheetRows = (CellSnapshot | undefined)[][];

/** A cell while its tags go by. */
interface OpenCell extends CellAddress {
  readonly type: string | undefined;
  readonly style: number;
  value?: string;
  inline?: string;
  formula?: string;
  sharedIndex?: string;
}

/**
 * Reads the cells of a worksheet part.
 *
 * Cells that only have a look are left out, and what lies under a merged area beside its top left.
 *
 * @throws {RefusedFileError} `damaged` if a cell stands outside the sheet or twice, or names a
 *   shared string or formula that is not there; `unsafe` beyond the guard's limits.
 */
export function readSheetRows(xml: string, context: SheetContext): SheetRows {
  const reader = new SheetReader(context);
  scanXml(xml, {
    open: (name, attributes, isEmpty) => {
      reader.open(name, attributes, isEmpty);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  hideMerged(reader.rows, reader.merges);
  return reader.rows;
}

class SheetReader {
  readonly rows: SheetRows = [];
  readonly merges: CellRange[] = [];
  readonly #context: SheetContext;
  readonly #shared = new SharedFormulas();
  #counted = 0;
  #inData = false;
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  /** Which text is being collected. */
  #target: "value" | "inline" | "formula" | undefined;
  #phonetic = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: XmlAttributes, isEmpty: boolean): void {
    if (name === "mergeCell") this.#addMerge(attributes.get("ref") ?? "");
    else if (name === "col") refuseColumnOutside(attributes.get("max"));
    else if (name === "sheetData") this.#inData = true;
    else if (!this.#inData) return;
    else if (name === "row") this.#openRow(attributes.get("r"));
    else if (name === "c") this.#openCell(attributes, isEmpty);
    else if (this.#cell !== undefined) this.#openPart(name, attributes, this.#cell);
  }

  text(text: string): void {
    if (this.#cell === undefined || this.#target === undefined) return;
    this.#cell[this.#target] = (this.#cell[this.#target] ?? "") + text;
  }

  close(name: string): void {
    if (name === "sheetData") this.#inData = false;
    if (name === "rPh") this.#phonetic -= 1;
    if (name === "c" && this.#cell !== undefined) {
      this.#place(this.#cell);
      this.#cell = undefined;
    }
    this.#target = undefined;
  }

  /** Rows and cells, empty ones included: 1 M of them take seconds. */
  #count(): void {
    this.#counted += 1;
    if (this.#counted > MAX_CELLS) throw unsafe("too-many-cells");
  }

  #openRow(reference: string | undefined): void {
    this.#count();
    this.#row = reference === undefined ? this.#row + 1 : Number(reference) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) {
      throw damaged(`row ${reference ?? ""}`);
    }
    this.#column = -1;
  }

  #openCell(attributes: XmlAttributes, isEmpty: boolean): void {
    this.#count();
    const reference = attributes.get("r");
    const address =
      reference === undefined
        ? { row: this.#row, column: this.#column + 1 }
        : parseCellAddress(reference);
    if (address === undefined || address.row < 0 || address.column >= MAX_COLUMNS) {
      throw damaged(`cell ${reference ?? ""}`);
    }
    this.#column = address.column;
    // It only has a look.
    if (isEmpty) return;
    const { row, column } = address;
    this.#cell = {
      row,
      column,
      type: attributes.get("t"),
      style: Number(attributes.get("s") ?? 0),
    };
  }

  #openPart(name: string, attributes: XmlAttributes, cell: OpenCell): void {
    if (name === "v") {
      if (cell.value !== undefined) throw damaged("two values");
      cell.value = "";
      this.#target = "value";
    } else if (name === "f") {
      this.#target = "formula";
      cell.formula = "";
      const index = attributes.get("si");
      if (attributes.get("t") === "shared" && index !== undefined) cell.sharedIndex = index;
    } else if (name === "is") {
      cell.inline = "";
    } else if (name === "rPh") {
      this.#phonetic += 1;
    } else if (name === "t" && this.#phonetic === 0 && cell.inline !== undefined) {
      this.#target = "inline";
    }
  }

  #addMerge(reference: string): void {
    const range = parseCellRange(reference);
    if (range === undefined) throw damaged(`merged area ${reference}`);
    if (this.merges.push(range) > MAX_MERGES) throw unsafe("too-many-merges");
  }

  #place(cell: OpenCell): void {
    const formula = this.#formulaOf(cell);
    const snapshot = this.#snapshot(cell, formula);
    if (snapshot === undefined) return;
    const row = (this.rows[cell.row] ??= []);
    if (row[cell.column] !== undefined) throw damaged("a cell twice");
    row[cell.column] = snapshot;
  }

  #formulaOf(cell: OpenCell): string | undefined {
    const { formula, sharedIndex } = cell;
    if (formula === undefined) return undefined;
    if (sharedIndex === undefined) return formula === "" ? undefined : formula;
    if (formula === "") return this.#shared.at(sharedIndex, cell);
    this.#shared.define(sharedIndex, formula, cell);
    return formula;
  }

  #snapshot(cell: OpenCell, formula: string | undefined): CellSnapshot | undefined {
    const { value, isIsoDate } =
      cell.type === "inlineStr"
        ? { value: cell.inline === undefined ? null : decodeStoredText(cell.inline) }
        : { isIsoDate: undefined, ...storedValue(cell.type, cell.value, this.#context) };
    if (value === null && formula === undefined) return undefined;
    const shows = this.#context.formats[cell.style];
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(value === null ? { uncached: true } : {}),
      ...(isIsoDate === true ? { isDate: true } : shows),
    };
  }
}

function refuseColumnOutside(last: string | undefined): void {
  if (Number(last) > MAX_COLUMNS) throw unsafe("column-outside");
}
