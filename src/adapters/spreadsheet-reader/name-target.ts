import { parseCellRange } from "../../core/workbook/cell-address.ts";
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";

/** A quote inside of a quoted name is written twice. */
const QUOTED = /^(?:[^']|'')+$/u;
/** `#REF!$A$1`, what is left where a sheet was deleted, names no sheet. */
const BARE = /^[^'!#]+$/u;

/**
 * Reads where a defined name points, with or without an equals sign: `'Báo cáo'!$E$14:$E$20`.
 *
 * @returns `undefined` for what is not one area of one sheet of the same workbook: broken names,
 *   several areas, whole rows or columns, formulas.
 */
export function parseNameTarget(text: string): NameTarget | undefined {
  const mark = text.lastIndexOf("!");
  const range = parseCellRange(text.slice(mark + 1));
  // Most names of a workbook that are none of ours hold a formula.
  if (mark === -1 || range === undefined) return undefined;
  const sheet = parseSheetName(text.slice(text.startsWith("=") ? 1 : 0, mark));
  if (sheet === undefined || sheet.startsWith("[")) return undefined;
  const { from, to } = range;
  if (from.row <= to.row && from.column <= to.column) return { sheet, from, to };
  return {
    sheet,
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  };
}

function parseSheetName(text: string): string | undefined {
  if (!text.startsWith("'")) return BARE.test(text) ? text : undefined;
  const inside = text.slice(1, -1);
  if (!text.endsWith("'")) return undefined;
  // Nearly no name has one.
  if (!inside.includes("'")) return inside === "" ? undefined : inside;
  return QUOTED.test(inside) ? inside.replaceAll("''", "'") : undefined;
}
