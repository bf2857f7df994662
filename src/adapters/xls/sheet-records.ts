/** What may stand in a sheet beside its cells: programs do not keep to the order of the format. */

const UP_TO = 0x01_ff;
/** Not those of the workbook itself, of Excel 2 and of nobody that one bit makes of a cell. */
const NONE = new Set([
  ...[0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x07, 0x08, 0x46, 0x7e, 0x86, 0xad, 0xd4, 0xfc, 0xff],
  ...[0x01_06, 0x01_d6, 0x01_fd],
]);
/** Of the years when a record's version stood in its number. */
const OLD = new Set([
  0x02_00, 0x02_01, 0x02_07, 0x02_08, 0x02_0b, 0x02_21, 0x02_25, 0x02_36, 0x02_3e,
]);
const SHARED_FORMULA = 0x04_bc;
/** Records that came with later versions. */
const [FUTURE_FROM, FUTURE_TO] = [0x08_00, 0x08_ff];

/**
 * Bytes of records of one setting each, which stand before the cells: how it calculates, what it
 * prints, its margins. One that is longer has swallowed cells.
 *
 * @see MS-XLS 2.4 (the same in Excel 5 and 95)
 */
export const SETTING_BYTES: ReadonlyMap<number, number> = new Map([
  ...[0x0c, 0x0d, 0x0f, 0x11, 0x12, 0x2a, 0x2b, 0x5f, 0x82, 0x83, 0x84].map(
    (id): [number, number] => [id, 2],
  ),
  ...[0x10, 0x26, 0x27, 0x28, 0x29].map((id): [number, number] => [id, 8]),
]);

/**
 * Whether a record that is no cell can be one of a sheet, by its number. One that cannot was a cell
 * before a bit of it changed, as likely as not.
 *
 * @see MS-XLS 2.3 (records by number)
 */
export function isOfSheet(id: number): boolean {
  const isFuture = id >= FUTURE_FROM && id <= FUTURE_TO;
  return (id <= UP_TO && !NONE.has(id)) || OLD.has(id) || id === SHARED_FORMULA || isFuture;
}
