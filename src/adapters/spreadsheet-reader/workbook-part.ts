/** What the workbook part itself says, read in one go. */
import type { NameTarget, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { damaged } from "./guard-reason.ts";
import { parseNameTarget } from "./name-target.ts";
import type { XmlAttributes } from "./open-tag.ts";
import { PlainName } from "./plain-name.ts";
import { rememberLast } from "./remember-last.ts";
import { scanXml } from "./scan-xml.ts";
import type { XmlSource } from "./xml-source.ts";
import type { XmlText } from "./xml-text.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Of the relationship that leads to it. */
  readonly id: string;
}

export interface WorkbookPart {
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
  /**
   * Workbook-level names that point at cells. Left out: names of one sheet, broken names
   * (`#REF!`), names of several areas, whole rows or columns, other workbooks, and names that hold
   * a formula.
   */
  readonly names: ReadonlyMap<string, NameTarget>;
  readonly dateSystem: WorkbookSnapshot["dateSystem"];
  /** A name of a sheet, or a defined name, reaches into the program's own objects. */
  readonly hasReservedName: boolean;
}

/** Names that reach into the program's own objects when a library uses them as keys. */
const RESERVED_NAMES = new Set(["__proto__", "constructor", "prototype"]);

const visibilities = new Map<string, ListedSheet["visibility"]>([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

/** Elements around a sheet: the workbook and its list. */
const IN_SHEETS = 2;

/** @throws {RefusedFileError} If it is not well-formed, or no workbook. */
export const readWorkbookPart = rememberLast((xml): WorkbookPart => {
  const reader = new WorkbookPartReader();
  scanXml(xml, reader, "workbook");
  // Not the reader: it holds pieces of the part.
  const { sheets, names, dateSystem, hasReservedName } = reader;
  return { sheets, names, dateSystem, hasReservedName };
});

class WorkbookPartReader implements WorkbookPart {
  readonly sheets: ListedSheet[] = [];
  readonly names = new Map<string, NameTarget>();
  dateSystem: WorkbookPart["dateSystem"] = "1900";
  hasReservedName = false;
  private readonly around: string[] = [];
  private readonly plainName = new PlainName();
  /** Of the defined name that is open. */
  private name: string | undefined;
  private content = "";

  plain(source: XmlSource, tag: number): number | undefined {
    if (this.around.at(-1) !== "definedNames") return undefined;
    const plain = this.plainName;
    const end = plain.read(source, tag);
    if (end !== undefined) this.add(plain.name, plain.target);
    return end;
  }

  open(element: string, attributes: XmlAttributes): void {
    this.name = undefined;
    this.content = "";
    if (element === "definedName") {
      const name = this.checked(attributes.get("name"));
      if (attributes.get("localSheetId") === undefined) this.name = name;
    } else if (element === "sheet") {
      const name = this.checked(attributes.get("name")) ?? "";
      if (this.around.at(-1) === "sheets") this.addSheet(name, attributes);
    } else if (element === "workbookPr") {
      const is1904 = attributes.get("date1904");
      if (is1904 === "1" || is1904 === "true") this.dateSystem = "1904";
    }
    this.around.push(element);
  }

  text(text: XmlText): void {
    if (this.name !== undefined) this.content += text.read();
  }

  close(): void {
    this.around.pop();
    if (this.name === undefined) return;
    this.add(this.name, parseNameTarget(this.content.trim()));
    this.name = undefined;
  }

  private add(name: string, target: NameTarget | undefined): void {
    this.checked(name);
    if (target !== undefined) this.names.set(name, target);
  }

  private addSheet(name: string, attributes: XmlAttributes): void {
    if (this.around.length !== IN_SHEETS) throw damaged("sheets elsewhere");
    const visibility = visibilities.get(attributes.get("state") ?? "") ?? "visible";
    this.sheets.push({ name, visibility, id: attributes.get(":id") ?? "" });
  }

  private checked(name: string | undefined): string | undefined {
    if (name !== undefined && RESERVED_NAMES.has(name)) this.hasReservedName = true;
    return name;
  }
}
