/** Tables of a web page, which programs like to name `.xls`, as a snapshot. */
import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/cell-address.ts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { RefusedFileError, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { MAX_COUNTED } from "../spreadsheet-reader/cell-count.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";
import { decodeText } from "../text/decode-text.ts";
import { scanHtml } from "./html-tokens.ts";

/** Tags that begin a new line in a cell. */
const LINES = new Set(["br", "p", "div", "li"]);

/**
 * Reads every table as a sheet. All cells are text, as they are shown: the core reads numbers out
 * of text by its own rules.
 *
 * @throws {RefusedFileError} `other-format` if there is no table with a filled cell, `unsafe` beyond
 *   the limits.
 */
export async function readHtml(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    const reader = new TableReader();
    scanHtml(decodeText(bytes), {
      open: (name, attributes) => {
        reader.open(name, attributes);
      },
      close: (name) => {
        reader.close(name);
      },
      text: (text) => {
        reader.text(text);
      },
    });
    const sheets = reader.finish();
    if (sheets.length === 0) throw new RefusedFileError({ code: "other-format", format: "html" });
    return { sheets, names: new Map(), dateSystem: "1900" as const };
  });
}

interface OpenTable {
  readonly rows: (CellSnapshot | undefined)[][];
  /** For each column the row up to which a cell from above reaches. */
  readonly reaches: number[];
  row: number;
  column: number;
}

class TableReader {
  readonly #sheets: SheetSnapshot[] = [];
  #table: OpenTable | undefined;
  /** A table inside a cell is text of that cell. */
  #inner = 0;
  #cell: { readonly row: number; readonly column: number; text: string } | undefined;
  #cells = 0;

  open(name: string, attributes: string): void {
    if (name === "table") {
      if (this.#table === undefined) this.#table = { rows: [], reaches: [], row: -1, column: 0 };
      else this.#inner += 1;
    }
    if (this.#inner > 0) return;
    if (name === "tr") this.#openRow();
    else if (name === "td" || name === "th") this.#openCell(attributes);
    else if (LINES.has(name)) this.#newLine();
  }

  close(name: string): void {
    if (name === "table") {
      if (this.#inner > 0) this.#inner -= 1;
      else this.#closeTable();
    } else if (this.#inner === 0 && (name === "td" || name === "th" || name === "tr")) {
      this.#closeCell();
    }
  }

  text(text: string): void {
    if (this.#cell !== undefined) this.#cell.text += text.replaceAll(/[\t\n\r ]+/gu, " ");
  }

  finish(): readonly SheetSnapshot[] {
    this.#closeTable();
    return this.#sheets;
  }

  #openRow(): void {
    this.#closeCell();
    if (this.#table === undefined) return;
    this.#table.row += 1;
    this.#table.column = 0;
    if (this.#table.row >= MAX_ROWS) throw unsafe("too-many-cells");
  }

  #openCell(attributes: string): void {
    this.#closeCell();
    if (this.#table === undefined) return;
    if (this.#table.row < 0) this.#openRow();
    const { row, reaches } = this.#table;
    while ((reaches[this.#table.column] ?? -1) >= row) this.#table.column += 1;
    const { column } = this.#table;
    const width = span(attributes, "colspan", MAX_COLUMNS);
    const height = span(attributes, "rowspan", MAX_ROWS);
    this.#cells += width;
    if (this.#cells > MAX_COUNTED) throw unsafe("too-many-cells");
    if (column + width > MAX_COLUMNS) throw unsafe("column-outside");
    for (let index = column; index < column + width; index += 1) reaches[index] = row + height - 1;
    this.#table.column = column + width;
    this.#cell = { row, column, text: "" };
  }

  #closeCell(): void {
    if (this.#cell === undefined || this.#table === undefined) return;
    const { row, column, text } = this.#cell;
    this.#cell = undefined;
    const value = text.replaceAll(/ *\n */gu, "\n").trim();
    if (value !== "") (this.#table.rows[row] ??= [])[column] = { value };
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#table;
    this.#table = undefined;
    if (table === undefined || table.rows.length === 0) return;
    // As Excel calls sheets that nobody named.
    const name = `Sheet${this.#sheets.length + 1}`;
    this.#sheets.push({ name, visibility: "visible", rows: table.rows });
    if (this.#sheets.length > MAX_SHEETS) throw unsafe("too-many-sheets");
  }

  #newLine(): void {
    if (this.#cell !== undefined && this.#cell.text.trim() !== "") this.#cell.text += "\n";
  }
}

function span(attributes: string, name: string, most: number): number {
  const [, count = "1"] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "iu").exec(attributes) ?? [];
  return Math.min(Math.max(Number(count), 1), most);
}
