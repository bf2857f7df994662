/** What of a package exceljs must see for the values, and nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Stands for the cached value "" of a formula, which exceljs cannot tell from no cached value at
 * all. A private letter: no program writes it by itself.
 */
export const EMPTY_TEXT_MARK = "\uE00E";

export interface LeanPackage {
  readonly packed: Uint8Array;
  readonly workbookXml: string;
  /** Empty when the package has no properties. */
  readonly coreXml: string;
}

/** Sheet relationships lead to comments, drawings and tables: exceljs throws where one is missing. */
const NEEDED =
  /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml|_rels\/\.rels|docProps\/core\.xml)$/u;

/**
 * Repacks a package for exceljs, without compression.
 *
 * Defined names stay behind: exceljs takes them apart cell by cell, and one named `__proto__`
 * reaches `Object.prototype`.
 *
 * @throws If the bytes are no zip, or hold no workbook.
 */
export function leanPackage(bytes: Uint8Array): LeanPackage {
  const parts = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
  const text = (name: string): string => {
    const part = parts[name];
    return part === undefined ? "" : strFromU8(part);
  };
  const workbookXml = text("xl/workbook.xml");
  if (workbookXml === "") throw new Error("No workbook part");
  const coreXml = text("docProps/core.xml");
  const kept = Object.entries(parts).flatMap(([name, part]): [string, Uint8Array][] => {
    if (name === "docProps/core.xml") return [];
    if (name === "xl/workbook.xml") {
      const unnamed = workbookXml.replace(/<definedNames\b.*<\/definedNames>/su, "");
      return [[name, strToU8(unnamed)]];
    }
    return [[name, name.startsWith("xl/worksheets/") ? markEmptyTexts(part) : part]];
  });
  return { packed: zipSync(Object.fromEntries(kept), { level: 0 }), workbookXml, coreXml };
}

function markEmptyTexts(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  const marked = xml.replaceAll(
    /(<c\b[^>]*\bt="str"[^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*)<v(?:\s*\/>|\s*>\s*<\/v>)/gu,
    `$1<v>${EMPTY_TEXT_MARK}</v>`,
  );
  return marked === xml ? part : strToU8(marked);
}
