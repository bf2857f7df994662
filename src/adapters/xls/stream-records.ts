import { damaged } from "../spreadsheet-reader/guard-reason.ts";

export const BOF = 0x08_09;
export const EOF = 0x0a;

/** A record of the workbook stream; `at` is where its content begins. */
export interface StreamRecord {
  readonly id: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Walks through the records of a stream, up to the end of its last part; what follows is filling.
 *
 * @throws {RefusedFileError} `damaged` where one does not end within the stream.
 * @see MS-XLS 2.1.4
 */
export function* streamRecords(view: DataView): Generator<StreamRecord> {
  let depth = 0;
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (depth === 0 && id !== BOF) return;
    if (at + 4 + length > view.byteLength) throw damaged("a record is cut off");
    if (id === BOF) depth += 1;
    if (id === EOF) depth -= 1;
    yield { id, at: at + 4, length };
    at += 4 + length;
  }
  if (depth > 0) throw damaged("the stream is cut off");
}

/** What a record holds; reading beyond its end throws. */
export function contentOf({ at, length }: StreamRecord, view: DataView): DataView {
  return new DataView(view.buffer, view.byteOffset + at, length);
}
