/** PtgRef3d and PtgArea3d in their three classes. */
const SHEET_REFERENCES = new Set([0x3a, 0x5a, 0x7a, 0x3b, 0x5b, 0x7b]);

/** What stands for a formula that takes from another workbook: which one, nobody needs. */
export const LINK = "[1]!";

/**
 * Whether the tokens of a formula refer to one of these places in the list of sheets. Bytes that
 * only look so are next to impossible.
 *
 * @param from - Where the tokens begin, or what stands before them and may look like one.
 */
export function hasSheetReference(
  formula: DataView,
  external: ReadonlySet<number>,
  from: number,
): boolean {
  if (external.size === 0) return false;
  for (let at = from; at + 3 <= formula.byteLength; at += 1) {
    const isReference = SHEET_REFERENCES.has(formula.getUint8(at));
    if (isReference && external.has(formula.getUint16(at + 1, true))) return true;
  }
  return false;
}
