/**
 * What a workbook stream holds, walked through before a library reads it: records that follow each
 * other to the end, and how many cells with values each sheet has.
 *
 * @see MS-XLS 2.1
 */
import { placeOf, type CountedSheet } from "../sheetjs/snapshot-from-sheetjs.ts";
import { damaged, RefusedFileError, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { MAX_COUNTED } from "../spreadsheet-reader/cell-count.ts";
import { MAX_SHEETS } from "../spreadsheet-reader/workbook-parts.ts";
import { ExternalSheets } from "./external-sheets.ts";
import { BOF, contentOf, EOF, streamRecords, type StreamRecord } from "./stream-records.ts";

const BOUND_SHEET = 0x85;
const MERGED_CELLS = 0xe5;
const ROW = 0x02_08;
const MUL_RK = 0xbd;
const MUL_BLANK = 0xbe;
const BLANK = 0x02_01;
const FORMULA = 0x06;
/** NUMBER, RK, LABELSST, LABEL, RSTRING, BOOLERR, FORMULA. */
const ONE_VALUE = new Set([0x02_03, 0x02_7e, 0xfd, 0x02_04, 0xd6, 0x02_05, FORMULA]);

/** Versions that a BOF may tell: Excel 5.0/95 and Excel 97 to 2003. */
const VERSIONS = new Set([0x05_00, 0x06_00]);
const WORKSHEET = 0;

/**
 * Walks through a workbook stream.
 *
 * @returns Its sheets in the order of their tabs.
 * @throws {RefusedFileError} `damaged` where records do not lead to the end or a cell stands twice,
 *   `unsafe` beyond the limits, `old-format` for versions before Excel 5.
 */
export function scanRecords(stream: Uint8Array): readonly CountedSheet[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF) {
    throw new RefusedFileError({ code: "old-format" });
  }
  if (!VERSIONS.has(view.getUint16(4, true))) throw new RefusedFileError({ code: "old-format" });
  const tabs: { readonly at: number; readonly isWorksheet: boolean }[] = [];
  const sheets = new Map<number, Omit<CountedSheet, "isWorksheet">>();
  const external = new ExternalSheets();
  let current: CellCount | undefined;
  let total = 0;
  let depth = 0;
  let isGlobals = true;
  for (const record of streamRecords(view)) {
    const { id, at, length } = record;
    if (id === BOF) {
      depth += 1;
      if (depth === 1 && at > 4) current = new CellCount(at - 4, external);
    } else if (id === EOF) {
      depth -= 1;
      if (depth === 0 && current !== undefined) {
        sheets.set(current.start, current);
        current = undefined;
      }
      isGlobals = false;
    } else if (isGlobals && id === BOUND_SHEET && length >= 6) {
      tabs.push({
        at: view.getUint32(at, true),
        isWorksheet: view.getUint8(at + 5) === WORKSHEET,
      });
      if (tabs.length > MAX_SHEETS) throw unsafe("too-many-sheets");
    } else if (isGlobals) {
      external.take(id, contentOf(record, view));
    } else if (current !== undefined && depth === 1) {
      total += current.take(record, view);
      if (total > MAX_COUNTED) throw unsafe("too-many-cells");
    }
  }
  if (tabs.length === 0) throw damaged("no sheet");
  return tabs.map(({ at, isWorksheet }) => {
    const sheet = sheets.get(at);
    if (sheet === undefined) throw damaged("a sheet is missing");
    return { cells: sheet.cells, links: sheet.links, isWorksheet };
  });
}

class CellCount {
  readonly start: number;
  cells = 0;
  readonly links = new Set<number>();
  readonly #taken = new Set<number>();
  readonly #external: ExternalSheets;

  constructor(start: number, external: ExternalSheets) {
    this.start = start;
    this.#external = external;
  }

  /** Counts what a record holds. @returns Rows and cells, empty ones included. */
  take(record: StreamRecord, view: DataView): number {
    const { id, at, length } = record;
    if (id === ROW || id === BLANK) return 1;
    if (id === MUL_BLANK) return Math.max(0, (length - 6) / 2);
    if (id === MERGED_CELLS) return view.getUint16(at, true);
    if (id !== MUL_RK && !ONE_VALUE.has(id)) return 0;
    if (length < 6) throw damaged("a cell is cut off");
    const count = id === MUL_RK ? (length - 6) / 6 : 1;
    const row = view.getUint16(at, true);
    const column = view.getUint16(at + 2, true);
    if (!Number.isInteger(count)) throw damaged("a row of numbers is cut off");
    for (let index = 0; index < count; index += 1) {
      const place = placeOf(row, column + index);
      if (this.#taken.has(place)) throw damaged("a cell twice");
      this.#taken.add(place);
    }
    this.cells += count;
    if (id === FORMULA && this.#external.isLink(contentOf(record, view))) {
      this.links.add(placeOf(row, column));
    }
    return count;
  }
}
