/**
 * Which sheets of other workbooks formulas refer to: the library writes them as if they were the
 * workbook's own.
 *
 * @see MS-XLS 2.4.271 (SupBook), 2.4.105 (ExternSheet)
 */
const SUP_BOOK = 0x01_ae;
const EXTERN_SHEET = 0x17;
const OWN = 0x04_01;
const ADD_IN = 0x3a_01;
/** Where a FORMULA record's tokens begin: cell, value, flags, length. */
const TOKENS_AT = 22;
/** PtgRef3d and PtgArea3d in their three classes. */
const SHEET_REFERENCES = new Set([0x3a, 0x5a, 0x7a, 0x3b, 0x5b, 0x7b]);

export class ExternalSheets {
  readonly #isOther: boolean[] = [];
  readonly #external = new Set<number>();

  /** Takes a record of the workbook's own part. */
  take(id: number, content: DataView): void {
    if (id === SUP_BOOK && content.byteLength >= 4) {
      const kind = content.getUint16(2, true);
      this.#isOther.push(kind !== OWN && kind !== ADD_IN);
    }
    if (id !== EXTERN_SHEET) return;
    for (let at = 2, index = 0; at + 6 <= content.byteLength; at += 6, index += 1) {
      if (this.#isOther[content.getUint16(at, true)] === true) this.#external.add(index);
    }
  }

  /** Whether a FORMULA record refers to one. Bytes that only look so are next to impossible. */
  isLink(formula: DataView): boolean {
    return hasSheetReference(formula, this.#external, TOKENS_AT);
  }
}

/**
 * Whether the tokens of a formula refer to one of these places in the list of sheets.
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

/** A sheet's name before an exclamation mark, and texts, which hold none. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

/**
 * Writes sheets of other workbooks as Excel does, with the book in brackets: `[1]Sheet1!A1`. Which
 * book it is, nobody needs.
 *
 * @param isOwn - Whether the workbook has a sheet of that name. If it has all of them, the link
 *   leads to a sheet of the same name.
 */
export function withBooks(formula: string, isOwn: (sheet: string) => boolean): string {
  const named = [...formula.matchAll(SHEETS)].flatMap(([, quoted, bare]) => quoted ?? bare ?? []);
  const areAllOwn = named.every(isOwn);
  return formula.replaceAll(SHEETS, (whole: string, quoted?: string, bare?: string) => {
    const sheet = quoted ?? bare;
    if (sheet === undefined || (isOwn(sheet) && !areAllOwn)) return whole;
    return quoted === undefined ? `[1]${sheet}!` : `'[1]${sheet}'!`;
  });
}
