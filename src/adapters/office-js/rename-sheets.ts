import { quoteSheetName } from "../../core/workbook/cell-address.ts";

/** A sheet's name in a formula, quoted or bare; texts are skipped, so that they stay as they are. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * Writes a formula for sheets that the user gave other names.
 *
 * @param nameOf - The name that a planned sheet has in the open workbook.
 */
export function renameSheets(formula: string, nameOf: (planned: string) => string): string {
  return formula.replaceAll(TEXT_OR_SHEET, (found, quoted?: string, bare?: string) => {
    const planned = quoted?.replaceAll("''", "'") ?? bare;
    if (planned === undefined) return found;
    const name = nameOf(planned);
    return name === planned ? found : `${quoteSheetName(name)}!`;
  });
}
