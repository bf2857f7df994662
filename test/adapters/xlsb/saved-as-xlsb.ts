import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { formulaTokens } from "./formula-tokens.ts";

/**
 * A workbook of Excel 2007 saved again as `.xlsb`. Only SheetJS writes them besides Excel, and it
 * keeps names that lead to one area, and values of formulas without the formulas: what is a formula
 * becomes one again, of tokens that forms do not have where it is none of a form.
 */
export function savedAsXlsb(xlsx: Uint8Array): Uint8Array {
  const workbook = read(xlsx, { type: "array", cellNF: true });
  const names = workbook.Workbook?.Names?.filter(({ Ref }) =>
    /^[^,]*!\$[A-Z]+\$\d[^,]*$/u.test(Ref),
  );
  const saved: WorkBook = {
    ...workbook,
    Workbook: { ...workbook.Workbook, ...(names === undefined ? {} : { Names: names }) },
  };
  const values = write(saved, { bookType: "xlsb", type: "array" }) as ArrayBuffer;
  const parts = unzipSync(new Uint8Array(values));
  workbook.SheetNames.forEach((name, index) => {
    const part = `xl/worksheets/sheet${index + 1}.bin`;
    const sheet = workbook.Sheets[name] ?? {};
    const records = recordsOf(parts[part] ?? new Uint8Array());
    parts[part] = joined(withFormulas(records, sheet, names?.map(({ Name }) => Name) ?? []));
  });
  return zipSync(parts);
}

/** Records of values by the record of a formula that gives such a value; from 12 without column. */
const FORMULAS = new Map([
  [5, 9],
  [16, 9],
  [2, 9],
  [13, 9],
  [6, 8],
  [17, 8],
  [4, 10],
  [15, 10],
  [3, 11],
  [14, 11],
]);

/** A constant array, which forms do not have. */
const NO_TOKENS = [0x60, ...Array<number>(14).fill(0)];
const littleEndian = (size: number): readonly number[] => [size & 0xff, size >> 8, 0, 0];

function withFormulas(
  records: readonly { id: number; bytes: Uint8Array }[],
  sheet: WorkSheet,
  names: readonly string[],
): readonly Uint8Array[] {
  let row = -1;
  let column = -1;
  return records.map(({ id, bytes }) => {
    const content = contentOf(bytes);
    const isShort = id >= 12 && id <= 18;
    if (id === 0) {
      row = content.getUint32(0, true);
      column = -1;
    } else if (id <= 18) column = isShort ? column + 1 : content.getUint32(0, true);
    const formula = FORMULAS.get(id);
    const cell = sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
    if (formula === undefined || cell?.f === undefined) return bytes;
    const from = isShort ? 0 : 4;
    const format = [...new Uint8Array(content.buffer, content.byteOffset + from, 4)];
    const value = [...new Uint8Array(content.buffer, content.byteOffset + from + 4)].slice(
      0,
      content.byteLength - from - 4,
    );
    const number = [...new Uint8Array(new Float64Array([Number(cell.v)]).buffer)];
    const tokens = formulaTokens(cell.f, names) ?? NO_TOKENS;
    const sized = [0, 0, ...littleEndian(tokens.length), ...tokens, 0, 0, 0, 0];
    const at = [column & 0xff, column >> 8, 0, 0];
    return record(formula, [...at, ...format, ...(formula === 9 ? number : value), ...sized]);
  });
}

function contentOf(bytes: Uint8Array): DataView {
  let at = (bytes[0] ?? 0) < 0x80 ? 1 : 2;
  while ((bytes[at] ?? 0) >= 0x80) at += 1;
  return new DataView(bytes.buffer, bytes.byteOffset + at + 1, bytes.length - at - 1);
}

/** A record as bytes. */
export function record(id: number, content: Uint8Array | readonly number[] = []): Uint8Array {
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const { length } = content;
  const size: number[] = [];
  for (let rest = length; size.length === 0 || rest > 0; rest >>= 7) {
    size.push((rest & 0x7f) | (rest >= 0x80 ? 0x80 : 0));
  }
  return Uint8Array.from([...head, ...size, ...content]);
}

/** The records of a part, one by one. */
export function recordsOf(part: Uint8Array): readonly { id: number; bytes: Uint8Array }[] {
  const found: { id: number; bytes: Uint8Array }[] = [];
  for (let at = 0; at < part.length;) {
    const start = at;
    let id = part[at++] ?? 0;
    if (id >= 0x80) id = (id & 0x7f) | ((part[at++] ?? 0) << 7);
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const next = part[at++] ?? 0;
      length |= (next & 0x7f) << shift;
      more = next >= 0x80;
    }
    at += length;
    found.push({ id, bytes: part.subarray(start, at) });
  }
  return found;
}

/** The same workbook with the records of one part changed. */
export function withRecords(
  xlsb: Uint8Array,
  part: string,
  change: (records: readonly { id: number; bytes: Uint8Array }[]) => readonly Uint8Array[],
): Uint8Array {
  const parts = unzipSync(xlsb);
  const changed = change(recordsOf(parts[part] ?? new Uint8Array()));
  return zipSync({ ...parts, [part]: joined(changed) });
}

function joined(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}
