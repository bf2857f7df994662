/** Sheets, cells and names of an OpenDocument workbook. */
import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/cell-address.ts";
import type {
  CellSnapshot,
  NameTarget,
  SheetSnapshot,
} from "../../core/workbook/workbook-snapshot.ts";
import { expectPrefixes } from "../spreadsheet-reader/expected-prefixes.ts";
import { damaged, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import type { XmlAttributes } from "../spreadsheet-reader/open-tag.ts";
import { scanXml } from "../spreadsheet-reader/scan-xml.ts";
import type { XmlSource } from "../spreadsheet-reader/xml-source.ts";
import { MAX_COUNTED } from "../spreadsheet-reader/cell-count.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";
import { CellText } from "./cell-text.ts";
import { formulaFromOds, referenceFromOds } from "./formula-from-ods.ts";
import { storedCell, valueOfOds, type StoredCell } from "./stored-value.ts";

export interface OdsContent {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: ReadonlyMap<string, NameTarget>;
}

type Row = (CellSnapshot | undefined)[];

/** OpenDocument 1.3 part 3, 1.4: these hold values, repetitions and spaces. */
const NAMESPACES = {
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
};

/** What LibreOffice keeps of another workbook's cells stands among the sheets. */
const OTHER_WORKBOOK = /^'?(?:file|https?|ftp):/iu;

/**
 * Reads `content.xml`.
 *
 * @throws {RefusedFileError} `damaged` where there is no sheet or cells lie outside; `unsafe` beyond
 *   the limits.
 */
export function readContent(xml: XmlSource): OdsContent {
  const reader = new ContentReader();
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
  if (reader.sheets.length === 0) throw damaged("no worksheet");
  return { sheets: reader.sheets, names: reader.names };
}

interface OpenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: Row[];
  /** The next row's. */
  row: number;
}

interface OpenRow {
  readonly cells: Row;
  readonly repeated: number;
  column: number;
}

interface OpenCell {
  readonly repeated: number;
  readonly isCovered: boolean;
  readonly stored: StoredCell;
  readonly formula: string | undefined;
  readonly text: CellText;
}

class ContentReader {
  readonly sheets: SheetSnapshot[] = [];
  readonly names = new Map<string, NameTarget>();
  readonly #hiddenStyles = new Set<string>();
  readonly #path: string[] = [];
  #tableStyle: string | undefined;
  #sheet: OpenSheet | undefined;
  #row: OpenRow | undefined;
  #cell: OpenCell | undefined;
  #cells = 0;

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (parent === undefined) expectPrefixes(attributes, NAMESPACES);
    if (this.#cell !== undefined) this.#cell.text.open(name, attributes);
    else if (this.#row !== undefined) this.#openCell(name, attributes);
    else if (this.#sheet !== undefined) this.#openRow(name, attributes);
    else if (name === "table" && parent === "spreadsheet") this.#openSheet(attributes);
    else if (name === "named-range" && this.#path.at(-3) === "spreadsheet") this.#name(attributes);
    else if (name === "style") this.#tableStyle = attributes.get("style:name");
    else if (name === "table-properties" && attributes.get("table:display") === "false") {
      this.#hiddenStyles.add(this.#tableStyle ?? "");
    }
  }

  text(text: string): void {
    this.#cell?.text.add(text);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#cell !== undefined) {
      if (this.#cell.text.close()) return;
      this.#place(this.#cell);
      this.#cell = undefined;
    } else if (this.#row !== undefined && name === "table-row") {
      this.#closeRow(this.#row);
      this.#row = undefined;
    } else if (this.#sheet !== undefined && name === "table") {
      this.#closeSheet(this.#sheet);
      this.#sheet = undefined;
    }
  }

  #openSheet(attributes: XmlAttributes): void {
    const isHidden = this.#hiddenStyles.has(attributes.get("table:style-name") ?? "");
    this.#sheet = { name: attributes.get("table:name") ?? "", isHidden, rows: [], row: 0 };
  }

  #closeSheet({ name, isHidden, rows }: OpenSheet): void {
    if (OTHER_WORKBOOK.test(name)) return;
    this.sheets.push({ name, visibility: isHidden ? "hidden" : "visible", rows });
    if (this.sheets.length > MAX_SHEETS) throw unsafe("too-many-sheets");
  }

  #openRow(name: string, attributes: XmlAttributes): void {
    if (name !== "table-row") return;
    this.#count(1);
    this.#row = {
      cells: [],
      repeated: repeats(attributes, "table:number-rows-repeated"),
      column: 0,
    };
  }

  #closeRow({ cells, repeated }: OpenRow): void {
    if (this.#sheet === undefined) return;
    const { rows, row } = this.#sheet;
    this.#sheet.row += repeated;
    if (cells.length === 0) return;
    if (this.#sheet.row > MAX_ROWS) throw damaged("rows outside");
    this.#count(cells.length * (repeated - 1));
    for (let index = 0; index < repeated; index += 1) rows[row + index] = [...cells];
  }

  #openCell(name: string, attributes: XmlAttributes): void {
    const isCovered = name === "covered-table-cell";
    if (name !== "table-cell" && !isCovered) return;
    this.#count(1);
    this.#cell = {
      repeated: repeats(attributes, "table:number-columns-repeated"),
      isCovered,
      stored: storedCell(attributes),
      formula: attributes.get("table:formula"),
      text: new CellText(),
    };
  }

  #place({ repeated, isCovered, stored, formula, text }: OpenCell): void {
    if (this.#row === undefined) return;
    const from = this.#row.column;
    this.#row.column += repeated;
    if (isCovered) return;
    const shown = valueOfOds(stored, text.value, formula !== undefined);
    if (shown.value === null && formula === undefined) return;
    if (this.#row.column > MAX_COLUMNS) throw damaged("columns outside");
    this.#count(repeated - 1);
    const cell: CellSnapshot = {
      ...shown,
      ...(formula === undefined ? {} : { formula: formulaFromOds(formula) }),
      ...(shown.value === null ? { uncached: true } : {}),
    };
    for (let index = 0; index < repeated; index += 1) this.#row.cells[from + index] = cell;
  }

  #name(attributes: XmlAttributes): void {
    const name = attributes.get("table:name");
    const target = parseNameTarget(
      referenceFromOds(attributes.get("table:cell-range-address") ?? ""),
    );
    if (name !== undefined && target !== undefined) this.names.set(name, target);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > MAX_COUNTED) throw unsafe("too-many-cells");
  }
}

/** How often a row or cell stands; what is no count is once. */
function repeats(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
