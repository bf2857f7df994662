/** A fingerprint of the form: it changes when a name, a place, a label or a formula does. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { formatCellRange } from "../workbook/cell-address.ts";
import type { NamePlan, SheetPlan } from "../workbook/workbook-plan.ts";

/**
 * Hashes the sorted lines `name TAB sheet!cell TAB label TAB formula`.
 *
 * @param labelOf - The label that belongs to a name; empty text for names without one.
 * @returns SHA-256, 64 hexadecimal digits in lower case.
 */
export function layoutHash(
  names: readonly NamePlan[],
  sheets: readonly SheetPlan[],
  labelOf: (name: string) => string,
): string {
  const formulas = new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [`${sheet.name}!${cell.row}!${cell.column}`, cell.formula ?? ""]),
    ),
  );
  const lines = names.map(({ name, sheet, range }) => {
    const formula = formulas.get(`${sheet}!${range.from.row}!${range.from.column}`) ?? "";
    return [name, `${sheet}!${formatCellRange(range)}`, labelOf(name), formula].join("\t");
  });
  return bytesToHex(sha256(utf8ToBytes(lines.sort().join("\n"))));
}
