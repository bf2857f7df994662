/** Workbooks of Excel 95, record by record: no program of today writes Vietnamese letters into them. */
import { parseCellAddress } from "../../../src/core/workbook/cell-address.ts";
import { inContainer } from "./encrypt-xls.ts";

/** Text in bytes, by what a code page or a font has for its letters. */
export type Bytes = Uint8Array;

export interface CellOfExcel95 {
  readonly at: string;
  /** Text, a number, yes or no, or an error by its byte. */
  readonly value: Bytes | number | boolean | { readonly error: number };
  /** From 0, of the workbook's formats. */
  readonly format?: number;
  /** Fonts of a text, each from a letter on. */
  readonly runs?: readonly (readonly [from: number, font: number])[];
  /** Tokens; the value is what they give. */
  readonly formula?: readonly number[];
  /** A number in four bytes. */
  readonly rk?: number;
}

export interface WorkbookOfExcel95 {
  readonly codePage?: number;
  readonly fonts?: readonly string[];
  /** Number formats beside Excel's own, from number 164 on. */
  readonly codes?: readonly Bytes[];
  readonly formats?: readonly { readonly font: number; readonly number: number }[];
  readonly sheets: readonly {
    readonly name: Bytes;
    readonly visibility?: 0 | 1 | 2;
    readonly cells: readonly CellOfExcel95[];
    readonly hiddenRows?: readonly number[];
    readonly hiddenColumns?: readonly (readonly [first: number, last: number])[];
  }[];
  /** Names of a cell, or of an area from there on: sheets count from 0. */
  readonly names?: readonly {
    readonly name: Bytes;
    readonly sheet: number;
    readonly at: string;
    readonly to?: string;
  }[];
  /** Sheets of other workbooks that formulas count from 1, as Excel encodes them. */
  readonly externSheets?: readonly Bytes[];
  readonly is1904?: boolean;
}

const [BOF, EOF] = [0x08_09, 0x0a];
const [GLOBALS, WORKSHEET] = [5, 0x10];

/** Makes the file. */
export function makeExcel95(workbook: WorkbookOfExcel95): Uint8Array {
  const sheets = workbook.sheets.map((sheet) => [
    bof(WORKSHEET),
    ...(sheet.hiddenColumns ?? []).map(([first, last]) =>
      record(0x7d, u16(first), u16(last), u16(2000), u16(0), u16(1), u16(0)),
    ),
    ...(sheet.hiddenRows ?? []).map((row) =>
      record(0x02_08, u16(row), u16(0), u16(9), u16(0), u16(0), u16(0), u16(0x20), u16(0)),
    ),
    ...sheet.cells.flatMap(cellRecords),
    record(EOF),
  ]);
  const lengths = sheets.map((records) => records.reduce((sum, { length }) => sum + length, 0));
  const globals = (places: readonly number[]): readonly Uint8Array[] => [
    bof(GLOBALS),
    ...(workbook.codePage === undefined ? [] : [record(0x42, u16(workbook.codePage))]),
    ...(workbook.externSheets === undefined
      ? []
      : [record(0x16, u16(workbook.externSheets.length))]),
    ...(workbook.externSheets ?? []).map((name) => record(0x17, [name.length - 1], name)),
    ...(workbook.names ?? []).map(nameRecord),
    record(0x22, u16(workbook.is1904 === true ? 1 : 0)),
    ...(workbook.fonts ?? ["Arial"]).map(fontRecord),
    ...(workbook.codes ?? []).map((code, index) =>
      record(0x04_1e, u16(164 + index), [code.length], code),
    ),
    ...(workbook.formats ?? [{ font: 0, number: 0 }]).map(({ font, number }) =>
      record(0xe0, u16(font), u16(number), u16(1), u16(0), u16(0), u16(0), u16(0), u16(0)),
    ),
    ...workbook.sheets.map(({ name, visibility }, index) =>
      record(0x85, u32(places[index] ?? 0), u16(visibility ?? 0), [name.length], name),
    ),
    record(EOF),
  ];
  const size = globals([]).reduce((sum, { length }) => sum + length, 0);
  const places = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, size),
  );
  const records = [...globals(places), ...sheets.flat()];
  // Shorter streams stand elsewhere in the container; LibreOffice then finds none.
  const filling = new Uint8Array(4096);
  return inContainer("Book", Buffer.concat([...records, filling]));
}

function bof(kind: number): Uint8Array {
  return record(BOF, u16(0x05_00), u16(kind), u16(0x0d_bb), u16(0x07_cc));
}

function fontRecord(name: string): Uint8Array {
  return record(
    0x31,
    ...[200, 0, 0x7f_ff, 400, 0].map(u16),
    [0, 0, 0, 0, name.length],
    Buffer.from(name, "latin1"),
  );
}

function nameRecord({
  name,
  sheet,
  at,
  to,
}: NonNullable<WorkbookOfExcel95["names"]>[number]): Uint8Array {
  const [first, last] = [addressOf(at), addressOf(to ?? at)];
  const own = [...u16(0xff_ff), ...new Uint8Array(8), ...u16(sheet), ...u16(sheet)];
  const tokens =
    to === undefined
      ? [0x3a, ...own, ...u16(first.row), first.column]
      : [0x3b, ...own, ...u16(first.row), ...u16(last.row), first.column, last.column];
  const lengths = [0, name.length, ...u16(tokens.length)];
  return record(0x18, u16(0), lengths, u16(0), u16(0), u32(0), name, tokens);
}

function cellRecords(cell: CellOfExcel95): readonly Uint8Array[] {
  const { row, column } = addressOf(cell.at);
  const head = [...u16(row), ...u16(column), ...u16(cell.format ?? 0)];
  const { value, formula, runs } = cell;
  if (formula !== undefined) {
    const isText = value instanceof Uint8Array;
    const result = typeof value === "number" ? f64(value) : resultOf(value);
    return [
      record(0x06, head, result, u16(0), u32(0), u16(formula.length), formula),
      ...(isText ? [record(0x02_07, u16(value.length), value)] : []),
    ];
  }
  if (cell.rk !== undefined) return [record(0x02_7e, head, u32(cell.rk))];
  if (typeof value === "number") return [record(0x02_03, head, f64(value))];
  if (typeof value === "boolean") return [record(0x02_05, head, [value ? 1 : 0, 0])];
  if (!(value instanceof Uint8Array)) return [record(0x02_05, head, [value.error, 1])];
  if (runs === undefined) return [record(0x02_04, head, u16(value.length), value)];
  return [record(0xd6, head, u16(value.length), value, [runs.length], runs.flat())];
}

/** Of a formula that gives no number. */
function resultOf(value: Exclude<CellOfExcel95["value"], number>): readonly number[] {
  const kind = value instanceof Uint8Array ? 0 : typeof value === "boolean" ? 1 : 2;
  const byte =
    value instanceof Uint8Array ? 0 : typeof value === "boolean" ? Number(value) : value.error;
  return [kind, 0, byte, 0, 0, 0, 0xff, 0xff];
}

function addressOf(at: string): { readonly row: number; readonly column: number } {
  const address = parseCellAddress(at);
  if (address === undefined) throw new Error(`No cell ${at}`);
  return address;
}

function record(id: number, ...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  const content = parts.flatMap((part) => [...part]);
  return Uint8Array.from([...u16(id), ...u16(content.length), ...content]);
}

function u16(number: number): readonly number[] {
  return [number & 0xff, (number >> 8) & 0xff];
}

function u32(number: number): readonly number[] {
  return [...u16(number & 0xff_ff), ...u16((number >>> 16) & 0xff_ff)];
}

function f64(number: number): readonly number[] {
  return [...new Uint8Array(new Float64Array([number]).buffer)];
}
