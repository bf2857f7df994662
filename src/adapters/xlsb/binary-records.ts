import { damaged } from "../spreadsheet-reader/guard-reason.ts";

/** A record of a binary part; reading beyond its end throws. */
export interface BinaryRecord {
  readonly id: number;
  readonly content: DataView;
}

/**
 * Walks through the records of a binary part, to its very end.
 *
 * @throws {RefusedFileError} `damaged` where one does not end within the part, or the last one is
 *   not the part's own end.
 * @see MS-XLSB 2.1.4
 */
export function* binaryRecords(bytes: Uint8Array, end: number): Generator<BinaryRecord> {
  let at = 0;
  let last = 0;
  const byte = (): number => {
    const next = bytes[at];
    if (next === undefined) throw damaged("a record is cut off");
    at += 1;
    return next;
  };
  while (at < bytes.length) {
    // Seven bits a byte; the highest one says that another byte follows.
    last = byte();
    if (last >= 0x80) last = (last & 0x7f) | ((byte() & 0x7f) << 7);
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const next = byte();
      length |= (next & 0x7f) << shift;
      if (next < 0x80) break;
    }
    if (at + length > bytes.length) throw damaged("a record is cut off");
    yield { id: last, content: new DataView(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
  }
  if (last !== end) throw damaged("a part is cut off");
}

/** A text and where it ends. */
export interface TextAt {
  readonly text: string;
  readonly end: number;
}

/** A text of a record. @see MS-XLSB 2.5.168 (XLWideString) */
export function wideText(content: DataView, at: number): TextAt {
  return lettersAt(content, at + 4, content.getUint32(at, true));
}

/** A text of a formula. @see MS-XLSB 2.5.97.90 (PtgStr) */
export function shortText(content: DataView, at: number): TextAt {
  return lettersAt(content, at + 2, content.getUint16(at, true));
}

function lettersAt(content: DataView, at: number, length: number): TextAt {
  const end = at + length * 2;
  if (end > content.byteLength) throw damaged("a text is cut off");
  let text = "";
  for (let from = at; from < end; from += 2) {
    text += String.fromCharCode(content.getUint16(from, true));
  }
  return { text, end };
}
