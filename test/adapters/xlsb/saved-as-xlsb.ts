import { read, write, type WorkBook } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";

/**
 * A workbook of Excel 2007 saved again as `.xlsb`. Only SheetJS writes them besides Excel: it keeps
 * the values of formulas without the formulas, and names that lead to one area.
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
  return new Uint8Array(write(saved, { bookType: "xlsb", type: "array" }) as ArrayBuffer);
}

/** A record as bytes. */
export function record(id: number, content: Uint8Array | readonly number[] = []): Uint8Array {
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const { length } = content;
  const size = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
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

function joined(all: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}
