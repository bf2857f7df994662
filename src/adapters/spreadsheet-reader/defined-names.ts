/** Workbook-level names that point at cells. */
import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";
import { parseNameTarget } from "./name-target.ts";
import { scanXml } from "./scan-xml.ts";

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
