/** Sheets named in formulas: they follow a rename, and break when the sheet goes. */

const STRINGS = /("(?:[^"]|"")*")/u;
const PREFIX = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const NEEDS_NO_QUOTES = /^(?!\p{L}{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The sheet's name as Excel writes it in an address: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  return NEEDS_NO_QUOTES.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/**
 * The formula after a sheet got another name.
 *
 * @param to - `undefined` when the sheet was deleted: what pointed at it becomes `#REF!`.
 */
export function repointFormula(formula: string, from: string, to: string | undefined): string {
  return formula
    .split(STRINGS)
    .map((piece, index) => (index % 2 === 1 ? piece : repointPiece(piece, from, to)))
    .join("");
}

function repointPiece(piece: string, from: string, to: string | undefined): string {
  return piece.replace(PREFIX, (prefix: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare ?? "";
    if (!isSameName(name, from)) return prefix;
    return to === undefined ? "#REF!" : sheetPrefix(to);
  });
}

/** Excel compares names of sheets, tables and cells without case. */
export function isSameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
