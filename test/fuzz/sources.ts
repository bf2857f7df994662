/** Workbooks that the fuzzer starts from: small ones with everything in them, and real ones. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/exceljs/write-workbook.ts";
import { everyFieldPlan } from "../adapters/exceljs/every-field-plan.ts";
import {
  makePackage,
  sheetXml,
  smallestParts,
  stylesXml,
} from "../adapters/spreadsheet-reader/make-package.ts";

const LIBREOFFICE = join("test", "fixtures", "libreoffice-campaign", "nhan");

const EVERY_KIND_OF_CELL = [
  '<row r="1" spans="1:9"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>12.5</v></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Có </t></r><r><t xml:space="preserve">rồi</t></r></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#DIV/0!</v></c></row>',
  '<row r="3"><c r="A3" t="str"><f>IF(1&lt;2,"x","")</f><v>x &amp; y_x000D_</v></c><c r="B3" t="d"><v>2024-04-18T12:00:00</v></c><c r="C3"><f>B1+1</f></c></row>',
  '<row r="4"><c r="A4"><f t="shared" ref="A4:C4" si="0">A$1+$B1</f><v>1</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c><c r="C4" s="1"><v>45400</v></c></row>',
  "<row><c><v>7</v></c><c/><c><v>-8e-3</v></c></row>",
  '<row r="9"><c r="A9"><v>1</v></c><c r="B9"><v>2</v></c></row><row r="10"><c r="A10"><v>3</v></c><c r="C10"><v>4</v></c></row>',
].join("");

/** A workbook of three kilobytes with every kind of cell. */
function smallWorkbook(): Uint8Array {
  return makePackage({
    "xl/styles.xml": stylesXml(["General", "dd/mm/yyyy", "0.0%"]),
    "xl/sharedStrings.xml":
      '<sst count="2"><si><t>Trường</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t>i</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
    "xl/worksheets/sheet1.xml": sheetXml(
      EVERY_KIND_OF_CELL,
      '<mergeCells count="1"><mergeCell ref="A9:B10"/></mergeCells>',
    ),
  });
}

/** The same in the dress of another program: prefixes and single quotes. */
function prefixedWorkbook(): Uint8Array {
  const xml = smallestParts["xl/worksheets/sheet1.xml"] ?? "";
  return makePackage({
    "xl/worksheets/sheet1.xml": xml
      .replaceAll(/<(\/?)(?=[a-z])/gu, "<$1x:")
      .replaceAll(/"/gu, "'")
      .replace("xmlns=", "xmlns:x="),
  });
}

/** Workbooks by name. */
export async function fuzzSources(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sources = new Map<string, Uint8Array>();
  sources.set("small", smallWorkbook());
  sources.set("prefixed", prefixedWorkbook());
  sources.set("ours", await writeWorkbook(everyFieldPlan));
  for (const name of readdirSync(LIBREOFFICE).sort()) {
    sources.set(`LibreOffice: ${name}`, new Uint8Array(readFileSync(join(LIBREOFFICE, name))));
  }
  return sources;
}
