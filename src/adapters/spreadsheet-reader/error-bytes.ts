/** @see MS-XLS 2.5.10 (Bes) */
const ERRORS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** An error value by the byte that binary files hold; one that nobody knows is no value either. */
export function errorOfByte(byte: number): string {
  return ERRORS.get(byte) ?? "#N/A";
}
