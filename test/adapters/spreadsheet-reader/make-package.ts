import { strToU8, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A worksheet part around its rows; `after` is what follows them, e.g. merged areas. */
export function sheetXml(rows: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook part with one sheet; `before` and `after` stand around the sheets. */
export function workbookXml(after = "", before = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="Báo cáo" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;
}

/** Cell formats 0… with these number formats; `General` is the plain one. */
export function stylesXml(codes: readonly string[]): string {
  const escaped = codes.map((code) => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
  const formats = escaped.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`);
  const cells = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

/** The parts of the smallest workbook: one sheet with 5 in A1. */
export const smallestParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "xl/workbook.xml": workbookXml(),
  "xl/styles.xml": stylesXml(["General"]),
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>'),
};

/** The smallest workbook with some parts changed, added or, with `null`, left out. */
export function makePackage(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries({ ...smallestParts, ...changes })) {
    if (content !== null) parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(parts);
}

/** The smallest workbook with these rows. */
export function packageOfRows(rows: string, after = ""): Uint8Array {
  return makePackage({ "xl/worksheets/sheet1.xml": sheetXml(rows, after) });
}

/** Lets the first entry of a package say that it inflates to `size` bytes. */
export function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.indexOf("PK\u0001\u0002", "latin1") + 24);
  return new Uint8Array(changed);
}

/** Replaces every occurrence of some bytes by others as long. */
export function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}
