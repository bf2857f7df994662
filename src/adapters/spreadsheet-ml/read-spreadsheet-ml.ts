/** XML Spreadsheet 2003, which programs often name `.xls`, as a snapshot. */
import { translateFormulaToA1 } from "@borgar/fx";
import {
  formatCellAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import type {
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { storedValue } from "../spreadsheet-reader/cell-value.ts";
import { expectPrefixes } from "../spreadsheet-reader/expected-prefixes.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { hideMerged } from "../spreadsheet-reader/merged-areas.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import { formatShows, type FormatShows } from "../spreadsheet-reader/number-format.ts";
import { xmlSource } from "../spreadsheet-reader/xml-source.ts";
import type { XmlAttributes } from "../spreadsheet-reader/open-tag.ts";
import { scanXml } from "../spreadsheet-reader/scan-xml.ts";
import { MAX_COUNTED } from "../spreadsheet-reader/cell-count.ts";
import { noSharedStrings } from "../spreadsheet-reader/shared-strings.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";

const NAMESPACES = { ss: "urn:schemas-microsoft-com:office:spreadsheet" };

const TYPES = new Map([
  ["Number", undefined],
  ["DateTime", "d"],
  ["Boolean", "b"],
  ["Error", "e"],
]);
const VISIBILITIES = new Map<string, SheetSnapshot["visibility"]>([
  ["SheetHidden", "hidden"],
  ["SheetVeryHidden", "very-hidden"],
]);

/**
 * Reads a workbook.
 *
 * @throws {RefusedFileError} `damaged` or `unsafe`, as for any XML of a workbook.
 */
export async function readSpreadsheetMl(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // Promised, because readers that ask a library have to wait.
  return Promise.resolve().then(() => {
    const xml = xmlSource(bytes);
    const is1904 = /<(?:\w+:)?Date1904\b/u.test(xml.text(0, xml.bytes.length));
    const reader = new WorkbookReader(is1904 ? "1904" : "1900");
    scanXml(xml, {
      open: (name, attributes) => {
        reader.open(name, attributes);
      },
      text: (text) => {
        reader.text(text.read());
      },
      close: (name) => {
        reader.close(name);
      },
    });
    const { sheets, names, dateSystem } = reader;
    if (sheets.length === 0) throw damaged("no worksheet");
    return { sheets, names, dateSystem };
  });
}

interface OpenSheet {
  readonly name: string;
  readonly rows: (CellSnapshot | undefined)[][];
  readonly merges: CellRange[];
  visibility: SheetSnapshot["visibility"];
  row: number;
  column: number;
}

interface OpenCell {
  readonly formula: string | undefined;
  readonly style: string;
  type: string | undefined;
  text: string | undefined;
}

class WorkbookReader {
  readonly sheets: SheetSnapshot[] = [];
  readonly names = new Map<string, NameTarget>();
  readonly dateSystem: "1900" | "1904";
  readonly #styles = new Map<string, FormatShows>();
  readonly #path: string[] = [];
  #style = "";
  #sheet: OpenSheet | undefined;
  #cell: OpenCell | undefined;
  #visible = "";
  #cells = 0;

  constructor(dateSystem: "1900" | "1904") {
    this.dateSystem = dateSystem;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (parent === undefined) expectPrefixes(attributes, NAMESPACES);
    if (name === "Style") this.#style = attributes.get("ss:ID") ?? "";
    else if (name === "NumberFormat") this.#styles.set(this.#style, showsOf(attributes));
    else if (name === "NamedRange" && this.#sheet === undefined) this.#name(attributes);
    else if (name === "Worksheet") this.#openSheet(attributes.get("ss:Name") ?? "");
    else if (this.#sheet === undefined) return;
    else if (name === "Row" && parent === "Table") this.#openRow(this.#sheet, attributes);
    else if (name === "Cell" && parent === "Row") this.#openCell(this.#sheet, attributes);
    else if (name === "Data" && parent === "Cell" && this.#cell !== undefined) {
      this.#cell.type = attributes.get("ss:Type");
      this.#cell.text = "";
    }
  }

  text(text: string): void {
    // Rich text is marked up inside the data; a remark beside it has data of its own.
    const isData = this.#path.includes("Data") && !this.#path.includes("Comment");
    if (this.#cell?.text !== undefined && isData) this.#cell.text += text;
    if (this.#path.at(-1) === "Visible") this.#visible += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#sheet === undefined) return;
    if (name === "Cell" && this.#cell !== undefined) this.#place(this.#sheet, this.#cell);
    else if (name === "Worksheet") this.#closeSheet(this.#sheet);
  }

  #openSheet(name: string): void {
    this.#visible = "";
    this.#sheet = { name, rows: [], merges: [], visibility: "visible", row: -1, column: -1 };
  }

  #closeSheet({ name, rows, merges }: OpenSheet): void {
    hideMerged(rows, merges);
    const visibility = VISIBILITIES.get(this.#visible.trim()) ?? "visible";
    this.sheets.push({ name, visibility, rows });
    if (this.sheets.length > MAX_SHEETS) throw unsafe("too-many-sheets");
    this.#sheet = undefined;
  }

  #openRow(sheet: OpenSheet, attributes: XmlAttributes): void {
    this.#count();
    sheet.row = position(attributes.get("ss:Index"), sheet.row, MAX_ROWS);
    sheet.column = -1;
  }

  #openCell(sheet: OpenSheet, attributes: XmlAttributes): void {
    this.#count();
    sheet.column = position(attributes.get("ss:Index"), sheet.column, MAX_COLUMNS);
    const { row, column } = sheet;
    const formula = attributes.get("ss:Formula");
    const across = span(attributes.get("ss:MergeAcross"));
    const down = span(attributes.get("ss:MergeDown"));
    if (across > 0 || down > 0) {
      const to = { row: row + down, column: column + across };
      sheet.merges.push({ from: { row, column }, to });
    }
    this.#cell = {
      formula:
        formula === undefined
          ? undefined
          : translateFormulaToA1(formula, formatCellAddress({ row, column })).replace(/^=/u, ""),
      style: attributes.get("ss:StyleID") ?? "",
      type: undefined,
      text: undefined,
    };
  }

  #place(sheet: OpenSheet, { formula, style, type, text }: OpenCell): void {
    this.#cell = undefined;
    const { row, column } = sheet;
    // The next cell stands behind the merged area.
    const merged = sheet.merges.at(-1);
    if (merged?.from.row === row && merged.from.column === column) sheet.column = merged.to.column;
    const context = { strings: noSharedStrings, dateSystem: this.dateSystem };
    const { value, isIsoDate } =
      text === undefined
        ? { value: null, isIsoDate: undefined }
        : { isIsoDate: undefined, ...storedValue(typeOf(type), text, context) };
    if (value === null && formula === undefined) return;
    const cells = (sheet.rows[row] ??= []);
    if (cells[column] !== undefined) throw damaged("a cell twice");
    cells[column] = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(value === null ? { uncached: true } : {}),
      ...(isIsoDate === true ? { isDate: true } : this.#styles.get(style)),
    };
  }

  #name(attributes: XmlAttributes): void {
    const name = attributes.get("ss:Name");
    const refers = translateFormulaToA1(attributes.get("ss:RefersTo") ?? "", "A1");
    const target = parseNameTarget(refers);
    if (name !== undefined && target !== undefined) this.names.set(name, target);
  }

  #count(): void {
    this.#cells += 1;
    if (this.#cells > MAX_COUNTED) throw unsafe("too-many-cells");
  }
}

function typeOf(type: string | undefined): string | undefined {
  return type !== undefined && TYPES.has(type) ? TYPES.get(type) : "str";
}

function showsOf(attributes: XmlAttributes): FormatShows {
  const format = attributes.get("ss:Format") ?? "";
  if (format === "Percent") return { isPercent: true };
  return / (?:Date|Time)$/u.test(format) ? {} : formatShows(format);
}

/** A position from 0; without one of its own it follows the one before. */
function position(index: string | undefined, before: number, most: number): number {
  const at = index === undefined ? before + 1 : Number(index) - 1;
  if (!Number.isInteger(at) || at <= before || at >= most) throw damaged(`position ${at}`);
  return at;
}

function span(text: string | undefined): number {
  const cells = Number(text ?? 0);
  return Number.isInteger(cells) && cells > 0 ? Math.min(cells, MAX_ROWS) : 0;
}
