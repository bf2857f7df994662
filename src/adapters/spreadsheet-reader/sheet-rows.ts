/** The cells of a sheet. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellAddress,
  parseCellRange,
  type CellAddress,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import type { CellSnapshot, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { CellCount } from "./cell-count.ts";
import {
  cellSnapshot,
  plainCellSnapshot,
  type CellContent,
  type CellContext,
  type Formula,
} from "./cell-snapshot.ts";
import { damaged, unsafe } from "./guard-reason.ts";
import { hideMerged } from "./merged-areas.ts";
import type { XmlAttributes } from "./open-tag.ts";
import { PlainCell } from "./plain-cell.ts";
import { scanXml } from "./scan-xml.ts";
import { MAX_MERGES, scanSheetBounds } from "./sheet-bounds.ts";
import { SharedFormulas } from "./shared-formula.ts";
import type { XmlSource } from "./xml-source.ts";
import type { XmlText } from "./xml-text.ts";

export interface SheetContext extends CellContext {
  /** Of the workbook. */
  readonly count: CellCount;
}

type SheetRows = (CellSnapshot | undefined)[][];

export type SheetContent = Pick<SheetSnapshot, "rows" | "hidden" | "merges">;

/** A cell while its tags go by. */
interface OpenCell extends CellAddress, CellContent {
  value: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
  sharedIndex: string | undefined;
}

/** Fewer bytes hold no more cells with a value than are allowed; one workbook of 1,000 has as many. */
const COUNTED_AHEAD = 13_000_000;

/**
 * Long formulas of a form are read when they are first asked for, which is hardly ever: in bytes, as
 * they stand there. Of larger sheets all are read at once: until then they take twice the memory.
 */
const LONG_FORMULA = 64;
const MAX_BYTES_READ_LATE = 1_000_000;

/** Elements around a row, around a cell, around its value, and around what is inside of those. */
const [IN_DATA, IN_ROW, IN_CELL, INSIDE_CELL] = [2, 3, 4, 6] as const;

/**
 * Reads the cells of a worksheet part.
 *
 * Cells that only have a look are left out, and what lies under a merged area beside its top left.
 *
 * @throws {RefusedFileError} `damaged` if a cell stands outside the sheet or twice, or names a
 *   shared string or formula that is not there; `unsafe` beyond the guard's limits.
 */
export function readSheetContent(xml: XmlSource, context: SheetContext): SheetContent {
  // Cells that are too many are to be refused before they have taken their memory.
  if (xml.bytes.length > COUNTED_AHEAD) scanSheetBounds(xml, context.count.ahead());
  const reader = new SheetReader(context, xml.bytes.length <= MAX_BYTES_READ_LATE);
  scanXml(xml, reader, "worksheet");
  const { rows, merges, hiddenRows, hiddenColumns } = reader;
  hideMerged(rows, merges);
  const showsAll = hiddenRows.size === 0 && hiddenColumns.size === 0;
  return {
    rows,
    ...(merges.length === 0 ? {} : { merges }),
    ...(showsAll ? {} : { hidden: { rows: hiddenRows, columns: hiddenColumns } }),
  };
}

class SheetReader {
  readonly rows: SheetRows = [];
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #context: SheetContext;
  readonly #isReadLate: boolean;
  readonly #shared = new SharedFormulas();
  /** Elements around what comes next. */
  #depth = 0;
  /** Which child of the worksheet is open. */
  #section = "";
  /** Depth of an extension, which may hold whatever programs put there. */
  #extension: number | undefined;
  #row = -1;
  #isRowHidden = false;
  /** The last column known to be hidden, from 1. */
  #hiddenTo = 0;
  #column = -1;
  #cell: OpenCell | undefined;
  /** Which text is being collected. */
  #target: "value" | "inline" | "formula" | undefined;
  #phonetic = 0;
  readonly #plain = new PlainCell();

  constructor(context: SheetContext, isReadLate: boolean) {
    this.#context = context;
    this.#isReadLate = isReadLate;
  }

  plain(source: XmlSource, tag: number): number | undefined {
    if (this.#depth !== IN_ROW || !this.#isData()) return undefined;
    const cell = this.#plain;
    const end = cell.read(source, tag);
    const { row, column } = cell.address;
    // One in another row is left to those that say what is wrong with it.
    if (end === undefined || row !== this.#row) return undefined;
    this.#context.count.add(cell.value === undefined ? 1 : 2);
    this.#column = column;
    const formula = cell.formula && this.#formulaIn(cell.formula);
    const snapshot = plainCellSnapshot(cell, formula, this.#context);
    if (snapshot !== undefined) this.#put(row, column, snapshot);
    return end;
  }

  open(name: string, attributes: XmlAttributes, isEmpty: boolean): void {
    const depth = this.#depth;
    this.#depth += 1;
    if (depth === 1) this.#section = name;
    if (depth < 2 || this.#extension !== undefined) return;
    // Not inside a text: what stands in it would become part of the value.
    if (name === "extLst" && this.#target === undefined) this.#extension = depth;
    else if (this.#section === "sheetData") this.#openData(depth, name, attributes, isEmpty);
    else if (depth > IN_DATA) return;
    else if (name === "mergeCell") this.#addMerge(attributes.get("ref") ?? "");
    else if (name === "col") this.#openColumns(attributes);
  }

  text(text: XmlText): void {
    if (this.#cell !== undefined && this.#target !== undefined) {
      this.#cell[this.#target] = (this.#cell[this.#target] ?? "") + text.read();
    } else if (this.#isData() && this.#depth < INSIDE_CELL && text.read().trim() !== "") {
      throw damaged("text beside the cells");
    }
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#depth === this.#extension) this.#extension = undefined;
    if (!this.#isData()) return;
    if (name === "rPh") this.#phonetic -= 1;
    if (this.#cell !== undefined && this.#depth === IN_ROW) {
      this.#place(this.#cell);
      this.#cell = undefined;
    }
    this.#target = undefined;
  }

  #isData(): boolean {
    return this.#section === "sheetData" && this.#extension === undefined;
  }

  /** A row, a cell, a part of it: anything else in its place could be a figure that is lost. */
  #openData(depth: number, name: string, attributes: XmlAttributes, isEmpty: boolean): void {
    if (depth === IN_DATA && name === "row") this.#openRow(attributes);
    else if (depth === IN_ROW && name === "c") this.#openCell(attributes, isEmpty);
    else if (depth >= IN_CELL && this.#cell !== undefined) {
      this.#openPart(depth, name, attributes, this.#cell);
    } else throw damaged(`element ${name}`);
  }

  #openColumns(attributes: XmlAttributes): void {
    const last = Number(attributes.get("max"));
    if (last > MAX_COLUMNS) throw unsafe("column-outside");
    if (!isTrue(attributes.get("hidden"))) return;
    // Files have them in order; areas that overlap again and again must not cost more than once.
    const first = Math.max(Number(attributes.get("min")), this.#hiddenTo + 1);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column - 1);
    this.#hiddenTo = Math.max(last, this.#hiddenTo);
  }

  #openRow(attributes: XmlAttributes): void {
    this.#context.count.add(1);
    const reference = attributes.get("r");
    this.#isRowHidden = isTrue(attributes.get("hidden"));
    this.#row = reference === undefined ? this.#row + 1 : Number(reference) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) {
      throw damaged(`row ${reference ?? ""}`);
    }
    this.#column = -1;
  }

  #openCell(attributes: XmlAttributes, isEmpty: boolean): void {
    this.#context.count.add(isEmpty ? 1 : 2);
    const reference = attributes.get("r");
    const address =
      reference === undefined
        ? { row: this.#row, column: this.#column + 1 }
        : parseCellAddress(reference);
    if (address === undefined || address.row < 0 || address.column >= MAX_COLUMNS) {
      throw damaged(`cell ${reference ?? ""}`);
    }
    if (this.#row !== address.row) throw damaged(`cell ${reference ?? ""} in another row`);
    this.#column = address.column;
    // It only has a look.
    if (isEmpty) return;
    const { row, column } = address;
    this.#cell = {
      row,
      column,
      type: attributes.get("t"),
      style: Number(attributes.get("s") ?? 0),
      value: undefined,
      inline: undefined,
      formula: undefined,
      sharedIndex: undefined,
    };
  }

  #openPart(depth: number, name: string, attributes: XmlAttributes, cell: OpenCell): void {
    if (depth > IN_CELL) this.#openInline(name, cell);
    else if (name === "v") {
      if (cell.value !== undefined) throw damaged("two values");
      cell.value = "";
      this.#target = "value";
    } else if (name === "f") {
      if (cell.formula !== undefined) throw damaged("two formulas");
      this.#target = "formula";
      cell.formula = "";
      const index = attributes.get("si");
      if (attributes.get("t") === "shared" && index !== undefined) cell.sharedIndex = index;
    } else if (name === "is" && cell.inline === undefined) {
      cell.inline = "";
    } else throw damaged(`element ${name}`);
  }

  #openInline(name: string, cell: OpenCell): void {
    if (cell.inline === undefined || this.#target !== undefined) throw damaged(`element ${name}`);
    if (name === "rPh") this.#phonetic += 1;
    else if (name === "t" && this.#phonetic === 0) this.#target = "inline";
  }

  #addMerge(reference: string): void {
    const range = parseCellRange(reference);
    if (range === undefined) throw damaged(`merged area ${reference}`);
    if (this.merges.push(range) > MAX_MERGES) throw unsafe("too-many-merges");
  }

  #place(cell: OpenCell): void {
    const snapshot = cellSnapshot(cell, this.#formulaOf(cell), this.#context);
    if (snapshot !== undefined) this.#put(cell.row, cell.column, snapshot);
  }

  #put(row: number, column: number, cell: CellSnapshot): void {
    const cells = (this.rows[row] ??= []);
    if (cells[column] !== undefined) throw damaged("a cell twice");
    cells[column] = cell;
    if (this.#isRowHidden) this.hiddenRows.add(row);
  }

  #formulaIn(text: XmlText): Formula {
    const isLate = this.#isReadLate && text.end - text.from > LONG_FORMULA;
    return isLate ? () => text.read() : text.read();
  }

  #formulaOf(cell: OpenCell): Formula | undefined {
    const { formula, sharedIndex } = cell;
    if (formula === undefined) return undefined;
    if (formula !== "") {
      if (sharedIndex !== undefined) this.#shared.define(sharedIndex, formula, cell);
      return formula;
    }
    return sharedIndex === undefined ? undefined : this.#shared.at(sharedIndex, cell);
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
