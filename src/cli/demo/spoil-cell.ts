/**
 * Cells as programs leave them behind, which no plan of ours would write: a stored error value, a
 * formula that was never calculated, a figure that another file feeds.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";

export type SpoiltCell = "error-value" | "never-calculated" | "external-link";

/** The first moment that a zip can tell, so that the same seed gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const cell = formatCellAddress(address);
  const pattern = new RegExp(`<c r="${cell}"(?: s="(?<style>\\d+)")?[^>]*?(?:/>|>.*?</c>)`, "su");
  edit(`xl/worksheets/sheet${sheet + 1}.xml`, (xml) =>
    xml.replace(pattern, (_, style = "0") => cellXml(cell, String(style), how)),
  );
  if (how === "external-link") addExternalBook(parts, edit);
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) zippable[name] = [part, { level: 6 }];
  return zipSync(zippable, { mtime: ZIP_EPOCH });
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
function addExternalBook(
  parts: Record<string, Uint8Array>,
  edit: (name: string, change: (xml: string) => string) => void,
): void {
  const book = "externalLinks/externalLink1.xml";
  parts[`xl/${book}`] = strToU8(
    `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  );
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="so-lieu-rieng.xlsx" TargetMode="External"/></Relationships>`,
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/xl/${book}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>`,
    ),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdBook1" Type="${OFFICE}/externalLink" Target="${book}"/></Relationships>`,
    ),
  );
  edit("xl/workbook.xml", (xml) =>
    xml.replace(
      "</sheets>",
      '</sheets><externalReferences><externalReference r:id="rIdBook1"/></externalReferences>',
    ),
  );
}
