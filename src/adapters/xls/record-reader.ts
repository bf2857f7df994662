import { damaged } from "../spreadsheet-reader/guard-reason.ts";

/** A text, and from where which font stands: from a letter on, the one of that number. */
export interface RunText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

/** Reads a text of a known length, in the letters of a workbook. */
export type ReadText = (reader: RecordReader, length: number) => string;

/** So many letters at once: a function takes no more arguments than fit on its stack. */
const AT_ONCE = 8192;

/**
 * Reads a record and the records that continue it.
 *
 * Every text may be parted, between its letters, its fonts or what else it has. Reading beyond the
 * end throws `damaged`.
 *
 * @see MS-XLS 2.4.58 (Continue), 2.5.293 (XLUnicodeRichExtendedString)
 */
export class RecordReader {
  readonly #pieces: readonly DataView[];
  #piece = 0;
  #at = 0;

  /** @param at - Where to begin in the first record. */
  constructor(pieces: readonly DataView[], at = 0) {
    this.#pieces = pieces;
    this.#at = at;
  }

  /** In the record that is read. */
  get position(): number {
    return this.#at;
  }

  byte(): number {
    const value = this.#current().getUint8(this.#at);
    this.#at += 1;
    return value;
  }

  uint16(): number {
    return this.byte() + this.byte() * 2 ** 8;
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 2 ** 16;
  }

  bytes(length: number): Uint8Array {
    const piece = this.#pieces[this.#piece];
    if (piece === undefined || this.#at + length > piece.byteLength) throw damaged("cut off");
    this.#at += length;
    return new Uint8Array(piece.buffer, piece.byteOffset + this.#at - length, length);
  }

  skip(length: number): void {
    for (let left = length; left > 0;) {
      const some = Math.min(left, this.#current().byteLength - this.#at);
      this.#at += some;
      left -= some;
    }
  }

  /** @throws {RefusedFileError} `damaged` where more follows: it belongs to another record. */
  end(): void {
    const isLast = this.#piece === this.#pieces.length - 1;
    if (!isLast || !this.#isAtEnd()) throw damaged("a record is longer than what it holds");
  }

  /** A text of Excel 97 and later, its length being known. */
  text(length: number): RunText {
    const flags = this.byte();
    const runCount = (flags & 8) === 0 ? 0 : this.uint16();
    const others = (flags & 4) === 0 ? 0 : this.uint32();
    const text = this.#letters(length, (flags & 1) === 1);
    const runs: { from: number; font: number }[] = [];
    for (let index = 0; index < runCount; index += 1) {
      runs.push({ from: this.uint16(), font: this.uint16() });
    }
    this.skip(others);
    return { text, runs };
  }

  /** In one byte each, if they all have their upper one zero; that may change where text is parted. */
  #letters(length: number, isWide: boolean): string {
    let text = "";
    let [left, wide] = [length, isWide];
    while (left > 0) {
      if (this.#isAtEnd()) {
        this.#next();
        wide = (this.byte() & 1) === 1;
      }
      const piece = this.#current();
      const size = wide ? 2 : 1;
      const some = Math.min(left, AT_ONCE, Math.floor((piece.byteLength - this.#at) / size));
      if (some === 0) throw damaged("half a letter");
      const codes = new Uint16Array(some);
      for (let index = 0; index < some; index += 1, this.#at += size) {
        codes[index] = wide ? piece.getUint16(this.#at, true) : piece.getUint8(this.#at);
      }
      text += String.fromCharCode(...codes);
      left -= some;
    }
    return text;
  }

  #isAtEnd(): boolean {
    return this.#at >= (this.#pieces[this.#piece]?.byteLength ?? 0);
  }

  #next(): void {
    this.#piece += 1;
    this.#at = 0;
  }

  /** The record that holds the next byte. */
  #current(): DataView {
    while (this.#isAtEnd() && this.#piece < this.#pieces.length) this.#next();
    const piece = this.#pieces[this.#piece];
    if (piece === undefined) throw damaged("a record is cut off");
    return piece;
  }
}
