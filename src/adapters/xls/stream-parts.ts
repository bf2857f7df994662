import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import type { WholeRecord } from "./read-book.ts";
import { BOF, contentOf, EOF, streamRecords } from "./stream-records.ts";

const CONTINUE = 0x3c;
/** Versions that a part may tell: Excel 5 and 95, Excel 97 to 2003. */
const [EXCEL_5, EXCEL_97] = [0x05_00, 0x06_00];

/** What a part is, behind the head of its first record and its version. */
const [KIND, WORKSHEET] = [6, 0x10];

/** A stream taken apart: what tells of the workbook, and its sheets by where they begin. */
export interface StreamParts {
  readonly isExcel97: boolean;
  readonly book: readonly WholeRecord[];
  /** Where the parts begin that call themselves worksheets. */
  readonly worksheets: readonly number[];
  /** @throws {RefusedFileError} `damaged` where no part begins. */
  readonly sheet: (at: number) => Iterable<WholeRecord>;
}

/**
 * Takes a workbook stream apart, all of it: what is cut off is not read half.
 *
 * @throws {RefusedFileError} `old-format` for versions before Excel 5, `damaged` where records do
 *   not lead to the end.
 * @see MS-XLS 2.1.7
 */
export function streamParts(stream: Uint8Array): StreamParts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const isStart = stream.length >= 8 && view.getUint16(0, true) === BOF;
  const version = isStart ? view.getUint16(4, true) : undefined;
  if (version !== EXCEL_5 && version !== EXCEL_97)
    throw new RefusedFileError({ code: "old-format" });
  const begins = new Set<number>();
  let depth = 0;
  for (const { id, at } of streamRecords(view)) {
    if (id === BOF && depth === 0) begins.add(at - 4);
    if (id === BOF) depth += 1;
    if (id === EOF) depth -= 1;
  }
  return {
    isExcel97: version === EXCEL_97,
    book: [...wholeRecords(view, 0)],
    worksheets: [...begins].filter((at) => view.getUint16(at + KIND, true) === WORKSHEET),
    sheet: (at) => {
      if (at === 0 || !begins.has(at)) throw damaged("a sheet is missing");
      return wholeRecords(view, at);
    },
  };
}

/** Records of one part, each with those that continue it, without the parts that lie in it. */
function* wholeRecords(stream: DataView, from: number): Generator<WholeRecord> {
  const part = new DataView(stream.buffer, stream.byteOffset + from, stream.byteLength - from);
  let depth = 0;
  let last: { readonly id: number; readonly pieces: DataView[] } | undefined;
  for (const record of streamRecords(part)) {
    if (record.id === CONTINUE) {
      if (depth === 1) last?.pieces.push(contentOf(record, part));
      continue;
    }
    if (last !== undefined) yield last;
    last = undefined;
    if (record.id === BOF) depth += 1;
    else if (record.id === EOF) depth -= 1;
    else if (depth === 1) last = { id: record.id, pieces: [contentOf(record, part)] };
    if (depth === 0) return;
  }
}
