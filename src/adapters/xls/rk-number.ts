import { damaged } from "../spreadsheet-reader/guard-reason.ts";

/**
 * A number in thirty bits, whole or the upper half of a real one, maybe a hundred times too large.
 *
 * @see MS-XLS 2.5.217 (RkNumber)
 */
export function numberOfRk(rk: number): number {
  const half = new DataView(new ArrayBuffer(8));
  half.setUint32(4, rk & ~3, true);
  const number = (rk & 2) === 0 ? half.getFloat64(0, true) : rk >> 2;
  return finite((rk & 1) === 0 ? number : number / 100);
}

/** @throws {RefusedFileError} `damaged` for what is no number. */
export function finite(number: number): number {
  if (!Number.isFinite(number)) throw damaged("no number");
  return number;
}
