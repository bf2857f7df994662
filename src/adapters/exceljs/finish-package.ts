/**
 * What exceljs cannot write, done on the finished package: workbook-level names as plain ranges
 * (exceljs keeps a name as a list of cells, which is slow and may split it), print titles of
 * sheets whose names hold an apostrophe, links on numbers and formulas, column breaks, quotes as
 * they are; and the same bytes for the same plan, whatever the clock says.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import {
  formatAbsoluteAddress,
  formatCellAddress,
  formatColumn,
  MAX_ROWS,
  quoteSheetName,
  type CellRange,
} from "../../core/workbook/cell-address.ts";
import { DEFAULT_FONT_SIZE, FONT_NAME } from "../../core/workbook/style-roles.ts";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import { LINE_BREAK_MARK } from "./data-validation.ts";

/** The first moment that a zip can tell. fflate reads the local clock, so this is built locally. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Height of a row of the default font, in points. exceljs would mark any height but its own as set
 * by hand, and rows would no longer grow with wrapped text.
 */
const DEFAULT_ROW_HEIGHT = 15.75;

const HYPERLINK_TYPE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * Finishes a package that exceljs wrote for `plan`.
 *
 * @throws {RangeError} If a link leaves the workbook's own folders' drive: a scheme, a UNC path or
 *   an absolute path.
 */
export function finishPackage(written: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(written);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The writer made no ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  edit("xl/workbook.xml", (xml) => withNames(xml, plan));
  edit("xl/styles.xml", withDefaultFont);
  if (parts["xl/sharedStrings.xml"] !== undefined) edit("xl/sharedStrings.xml", withBareQuotes);
  plan.sheets.forEach((sheet, index) => {
    const links = sheetLinks(sheet);
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet, links));
    if (links.relationships !== "") {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(links.relationships);
    }
  });
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) zippable[name] = [part, { level: 6 }];
  return zipSync(zippable, { mtime: ZIP_EPOCH });
}

/**
 * Quotes in text as Excel writes them. exceljs escapes them, and the pack that a form carries has
 * seven thousand, each to be read again wherever the form goes.
 */
function withBareQuotes(xml: string): string {
  // Anchored at the elements that hold text: behind a `>` inside an attribute a quote would end it.
  return xml.replaceAll(/<[tf](?: [^<>]*)?>[^<]+/gu, (text) => text.replaceAll("&quot;", '"'));
}

function withNames(xml: string, plan: WorkbookPlan): string {
  const names = [
    ...plan.names.map(
      ({ name, sheet, range }) =>
        `<definedName name="${escapeXml(name)}">${escapeXml(absoluteRange(sheet, range))}</definedName>`,
    ),
    ...plan.sheets.flatMap(printNames),
  ];
  if (names.length === 0) return xml;
  return xml.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`);
}

function printNames({ name, print }: SheetPlan, index: number): readonly string[] {
  const sheet = quoteSheetName(name);
  const titles = [
    ...(print?.titleColumns === undefined
      ? []
      : [
          `${sheet}!$${formatColumn(print.titleColumns.from)}:$${formatColumn(print.titleColumns.to)}`,
        ]),
    ...(print?.titleRows === undefined
      ? []
      : [`${sheet}!$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`]),
  ];
  const named = (reserved: string, text: string): string =>
    `<definedName name="_xlnm.${reserved}" localSheetId="${index}">${escapeXml(text)}</definedName>`;
  return [
    ...(print?.area === undefined ? [] : [named("Print_Area", absoluteRange(name, print.area))]),
    ...(titles.length === 0 ? [] : [named("Print_Titles", titles.join(","))]),
  ];
}

function absoluteRange(sheet: string, { from, to }: CellRange): string {
  const start = formatAbsoluteAddress(from);
  const end = formatAbsoluteAddress(to);
  return `${quoteSheetName(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

/** exceljs always puts Calibri first; cells without a style, and widths, follow the first font. */
function withDefaultFont(xml: string): string {
  const font = `<font><sz val="${DEFAULT_FONT_SIZE}"/><color theme="1"/><name val="${FONT_NAME}"/><family val="1"/></font>`;
  return xml.replace(/<font>.*?<\/font>/su, font);
}

interface SheetLinks {
  readonly elements: string;
  /** The relationships part; empty when no link leaves the workbook. */
  readonly relationships: string;
}

function sheetLinks({ cells }: SheetPlan): SheetLinks {
  const targets = new Map<string, string>();
  const elements = cells.flatMap((cell) => linkElement(cell, targets));
  const relationships = [...targets].map(
    ([target, id]) =>
      `<Relationship Id="${id}" Type="${HYPERLINK_TYPE}" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return {
    elements: elements.length === 0 ? "" : `<hyperlinks>${elements.join("")}</hyperlinks>`,
    relationships:
      relationships.length === 0
        ? ""
        : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${relationships.join("")}</Relationships>`,
  };
}

function linkElement(cell: CellPlan, targets: Map<string, string>): readonly string[] {
  const ref = formatCellAddress(cell);
  if (cell.link !== undefined) {
    const place = `${quoteSheetName(cell.link.sheet)}!${cell.link.cell}`;
    return [`<hyperlink ref="${ref}" location="${escapeXml(place)}"/>`];
  }
  if (cell.fileLink === undefined) return [];
  const target = relativeTarget(cell.fileLink);
  const id = targets.get(target) ?? `rId${targets.size + 1}`;
  targets.set(target, id);
  return [`<hyperlink ref="${ref}" r:id="${id}"/>`];
}

/** A click must never reach outside by a name that came in a file: relative paths only. */
function relativeTarget(path: string): string {
  if (/^(?:\/|[^/]*:)|\\/u.test(path)) throw new RangeError(`Not a relative link: ${path}`);
  return path.replaceAll(/[ %#?"<>]/gu, (character) => encodeURIComponent(character));
}

function finishSheet(xml: string, sheet: SheetPlan, { elements }: SheetLinks): string {
  const { print } = sheet;
  const breaks = print?.columnBreaks ?? [];
  const marks = breaks.map(
    // A break's id is the number of columns before it.
    (column) => `<brk id="${column + 1}" max="${MAX_ROWS - 1}" man="1"/>`,
  );
  const columnBreaks =
    marks.length === 0
      ? ""
      : `<colBreaks count="${marks.length}" manualBreakCount="${marks.length}">${marks.join("")}</colBreaks>`;
  return withBareQuotes(withGrowingRows(withStableIds(xml), sheet))
    .replaceAll(LINE_BREAK_MARK, "&#10;")
    .replace(/<sheetFormatPr [^>]*>/u, `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`)
    .replace(/<printOptions|<pageMargins/u, (tag) => elements + tag)
    .replace(
      /<extLst><ext [^>]*><x14:conditionalFormattings|<\/worksheet>/u,
      (tag) => columnBreaks + tag,
    );
}

/** exceljs marks every height as set by hand, and such a row never grows with its text. */
function withGrowingRows(xml: string, { rowHeights = [] }: SheetPlan): string {
  const growing = new Set(rowHeights.filter(({ grows }) => grows === true).map(({ row }) => row));
  if (growing.size === 0) return xml;
  return xml.replaceAll(/<row r="(\d+)"[^>]*>/gu, (tag, row: string) =>
    growing.has(Number(row) - 1) ? tag.replace(' customHeight="1"', "") : tag,
  );
}

/** Data bars are tied to their extension by a random id; numbered, they are the same each time. */
function withStableIds(xml: string): string {
  const seen = new Map<string, string>();
  return xml.replaceAll(
    /(<x14:id>|<x14:cfRule type="dataBar" id=")(\{[\dA-F-]{36}\})/gu,
    (_, before: string, id: string) => {
      const stable = seen.get(id) ?? dataBarId(seen.size + 1);
      seen.set(id, stable);
      return before + stable;
    },
  );
}

function dataBarId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
