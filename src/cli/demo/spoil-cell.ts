/**
 * Cells as programs leave them behind, which no plan of ours would write: a stored error value, a
 * formula that was never calculated, a figure that another file feeds.
 */
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";
import { editPackage, XML_HEAD, type PackageParts } from "./edit-package.ts";

export type SpoiltCell = "error-value" | "never-calculated" | "external-link";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * Spoils one cell of a written workbook.
 *
 * @param sheet - Position of the sheet, from 0.
 */
export function spoilCell(
  bytes: Uint8Array,
  sheet: number,
  address: CellAddress,
  how: SpoiltCell,
): Uint8Array {
  const cell = formatCellAddress(address);
  const pattern = new RegExp(`<c r="${cell}"(?: s="(?<style>\\d+)")?[^>]*?(?:/>|>.*?</c>)`, "su");
  return editPackage(bytes, (parts) => {
    parts.edit(`xl/worksheets/sheet${sheet + 1}.xml`, (xml) =>
      xml.replace(pattern, (_, style = "0") => cellXml(cell, String(style), how)),
    );
    if (how === "external-link") addExternalBook(parts);
  });
}

function cellXml(cell: string, style: string, how: SpoiltCell): string {
  const open = `<c r="${cell}" s="${style}"`;
  switch (how) {
    case "error-value":
      return `${open} t="e"><f>1/0</f><v>#DIV/0!</v></c>`;
    case "never-calculated":
      return `${open}><f>SUM(20,15)</f></c>`;
    case "external-link":
      return `${open}><f>[1]Sheet1!$B$4</f><v>26</v></c>`;
  }
}

/** The parts that make `[1]` a workbook next door, as Excel writes them. */
function addExternalBook({ add, edit, declare, relate }: PackageParts): void {
  const book = "externalLinks/externalLink1.xml";
  add(
    `xl/${book}`,
    `${XML_HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  );
  add(
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="so-lieu-rieng.xlsx" TargetMode="External"/></Relationships>`,
  );
  declare(
    `<Override PartName="/xl/${book}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>`,
  );
  relate("rIdBook1", `${OFFICE}/externalLink`, book);
  edit("xl/workbook.xml", (xml) =>
    xml.replace(
      "</sheets>",
      '</sheets><externalReferences><externalReference r:id="rIdBook1"/></externalReferences>',
    ),
  );
}
