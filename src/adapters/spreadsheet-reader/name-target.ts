import { parseCellRange } from "../../core/workbook/cell-address.ts";
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";

/** `#REF!$A$1`, what is left where a sheet was deleted, names no sheet. */
const TARGET = /^(?:'((?:[^']|'')+)'|([^'!#]+))!([^!,]+)$/u;

/**
 * Reads where a defined name points, with or without an equals sign: `'Báo cáo'!$E$14:$E$20`.
 *
 * @returns `undefined` for what is not one area of one sheet of the same workbook: broken names,
 *   several areas, whole rows or columns, formulas.
 */
export function parseNameTarget(text: string): NameTarget | undefined {
  const [, quoted, bare, area = ""] =
    TARGET.exec(text.startsWith("=") ? text.slice(1) : text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const range = parseCellRange(area);
  if (sheet === undefined || sheet.startsWith("[") || range === undefined) return undefined;
  const { from, to } = range;
  return {
    sheet,
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  };
}
