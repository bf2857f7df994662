/** Workbook-level names that point at cells. */
import { parseCellRange } from "../../core/workbook/cell-address.ts";
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";
import { scanXml } from "./scan-xml.ts";

const TARGET = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/u;

/**
 * Reads the names of a workbook part.
 *
 * Left out: names of one sheet, broken names (`#REF!`), names of several areas, whole rows or
 * columns, other workbooks, and names that hold a formula.
 *
 * @param xml - The workbook part.
 */
export function readDefinedNames(xml: string): ReadonlyMap<string, NameTarget> {
  const names = new Map<string, NameTarget>();
  let name: string | undefined;
  let content = "";
  scanXml(xml, {
    open: (element, attributes) => {
      const isName = element === "definedName" && attributes.get("localSheetId") === undefined;
      name = isName ? attributes.get("name") : undefined;
      content = "";
    },
    text: (text) => {
      content += text;
    },
    close: () => {
      const target = name === undefined ? undefined : parseNameTarget(content.trim());
      if (name !== undefined && target !== undefined) names.set(name, target);
      name = undefined;
    },
  });
  return names;
}

/** Reads `'Báo cáo'!$E$14:$E$20`; `undefined` for what is not one area of one sheet. */
function parseNameTarget(text: string): NameTarget | undefined {
  const [, quoted, bare, area = ""] = TARGET.exec(text.replace(/^=/u, "")) ?? [];
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
