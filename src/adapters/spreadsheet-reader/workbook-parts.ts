/** The parts of a workbook, found through relationships: names of parts are nobody's promise. */
import { damaged, RefusedFileError, unsafe, type GuardReason } from "./guard-reason.ts";
import type { PackageParts, Relationship } from "./package-parts.ts";
import { scanXml } from "./scan-xml.ts";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part.ts";

/** Far above what people make; 5,000 sheets took exceljs 16 s. */
export const MAX_SHEETS = 100;

export interface SheetPart extends Omit<ListedSheet, "id"> {
  /** Name of the part. */
  readonly part: string;
}

export interface WorkbookParts extends Omit<WorkbookPart, "sheets"> {
  /** What they are parts of. */
  readonly package: PackageParts;
  /** Name of the workbook part. */
  readonly workbook: string;
  /** Worksheets in the order of their tabs; chart and macro sheets hold no cells. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** The document's own properties. */
  readonly core?: string;
  /** Which program wrote it. */
  readonly program?: string;
  readonly hasMacros?: true;
}

/**
 * Finds the parts of a workbook.
 *
 * @throws {RefusedFileError} If the package is another document, or lacks its workbook, all
 *   worksheets or one that it names.
 */
export function findWorkbookParts(parts: PackageParts): WorkbookParts {
  const other = otherDocument(parts);
  if (other !== undefined) throw new RefusedFileError(other);
  const roots = parts.relationships("");
  const workbook = roots.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw damaged("no workbook part");
  const {
    sheets: listed,
    names,
    dateSystem,
    hasReservedName,
  } = readWorkbookPart(parts.xml(workbook));
  const targets = parts.relationships(workbook);
  const sheets = listed.flatMap((sheet) => worksheetOf(sheet, targets, parts));
  if (sheets.length === 0) throw damaged("no worksheet");
  if (sheets.length > MAX_SHEETS) throw unsafe("too-many-sheets");
  const target = (type: string): string | undefined =>
    [...targets, ...roots].find((one) => one.type === type && !one.isExternal)?.target;
  const present = (part: string | undefined): string | undefined =>
    part !== undefined && parts.has(part) ? part : undefined;
  // Without its formats a workbook would read as if it had no dates.
  const styles = target("styles");
  if (styles !== undefined && !parts.has(styles)) throw damaged("missing styles");
  // Shared strings may be missing as long as no cell asks for one.
  const sharedStrings = present(target("sharedStrings"));
  const core = present(target("core-properties"));
  const program = present(target("extended-properties"));
  return {
    package: parts,
    workbook,
    sheets,
    names,
    dateSystem,
    hasReservedName,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
    ...(core === undefined ? {} : { core }),
    ...(program === undefined ? {} : { program }),
    ...(target("vbaProject") === undefined ? {} : { hasMacros: true }),
  };
}

function otherDocument(parts: PackageParts): GuardReason | undefined {
  if (parts.has("mimetype") && !parts.has("[Content_Types].xml")) return openDocument(parts);
  if (!parts.has("[Content_Types].xml")) {
    const isWorkbook = parts.has("xl/workbook.xml");
    return isWorkbook ? { code: "damaged" } : { code: "other-format", format: "zip" };
  }
  const types = new Set<string>();
  scanXml(
    parts.xml("[Content_Types].xml"),
    {
      open: (_, attributes) => types.add(attributes.get("ContentType") ?? ""),
    },
    "Types",
  );
  const isMain = (kind: string): boolean =>
    [...types].some((type) => type.includes(kind) && /\.main(?:\+xml)?$/u.test(type));
  if (isMain("spreadsheetml") || isMain("ms-excel.sheet.macroEnabled")) return undefined;
  if (isMain("ms-excel.template.macroEnabled")) return undefined;
  if (isMain("ms-excel.sheet.binary")) return { code: "other-format", format: "xlsb" };
  if (isMain("wordprocessingml") || isMain("ms-word")) return { code: "document", kind: "docx" };
  if (isMain("presentationml") || isMain("ms-powerpoint"))
    return { code: "document", kind: "pptx" };
  // Some programs leave the workbook to the default type of `.xml`; its relationships still lead on.
  const root = parts.relationships("").find(({ type }) => type === "officeDocument");
  return root === undefined ? { code: "not-a-workbook" } : undefined;
}

function openDocument(parts: PackageParts): GuardReason {
  const type = new TextDecoder().decode(parts.bytes("mimetype")).trim();
  if (type.includes("opendocument.spreadsheet")) return { code: "open-document" };
  if (type.includes("opendocument.text")) return { code: "document", kind: "odt" };
  return { code: "other-format", format: "zip" };
}

/** @throws {RefusedFileError} `damaged` if it is not there; nothing for sheets without cells. */
function worksheetOf(
  { name, visibility, id }: ListedSheet,
  targets: readonly Relationship[],
  parts: PackageParts,
): readonly SheetPart[] {
  const leads = targets.find((one) => one.id === id);
  if (leads === undefined) throw damaged(`missing sheet ${name}`);
  if (leads.type !== "worksheet") return [];
  if (!parts.has(leads.target)) throw damaged(`missing worksheet ${name}`);
  return [{ name, visibility, part: leads.target }];
}
