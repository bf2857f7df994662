/**
 * The values of a workbook read another way: by a validating parser of XML and the plainest walk
 * over it, with no thought of speed.
 *
 * It shares no line with our reader; where both read a file they must read the same.
 */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Values by sheet and address as the file writes it: `Báo cáo!A1`. */
export type ReferenceValues = ReadonlyMap<string, unknown>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** @throws If anything is not as it should be. */
export function referenceValues(bytes: Uint8Array): ReferenceValues {
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase(),
      content,
    ]),
  );
  const part = (name: string): Element => parse(required(files.get(name.toLowerCase()), name));
  const workbookName = required(
    relationships("", files).find(({ type }) => type === "officeDocument"),
    "workbook",
  ).target;
  const workbook = part(workbookName);
  const leads = relationships(workbookName, files);
  const stringsName = leads.find(({ type }) => type === "sharedStrings")?.target;
  const strings =
    stringsName === undefined || !files.has(stringsName.toLowerCase())
      ? []
      : childrenNamed(rooted(part(stringsName), "sst"), "si").map(plainText);
  const dates = childrenNamed(workbook, "workbookPr").map(({ attributes }) => attributes.date1904);
  const is1904 = dates.some((said) => said === "1" || said === "true");
  const values = new Map<string, unknown>();
  for (const list of childrenNamed(workbook, "sheets")) {
    for (const sheet of childrenNamed(list, "sheet")) {
      const lead = required(
        leads.find(({ id }) => id === sheet.attributes[":id"]),
        "relationship",
      );
      if (lead.type !== "worksheet") continue;
      const prefix = sheet.attributes.name ?? "";
      addSheet(values, prefix, rooted(part(lead.target), "worksheet"), { strings, is1904 });
    }
  }
  return values;
}

interface Context {
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

function addSheet(values: Map<string, unknown>, name: string, root: Element, use: Context): void {
  const cells = new Map<string, { row: number; column: number; value: unknown }>();
  let row = 0;
  for (const data of childrenNamed(root, "sheetData")) {
    for (const line of known(data, ["row"])) {
      row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r);
      if (!(row >= 1 && row <= 1_048_576 && Number.isInteger(row))) throw new Error("row");
      let column = 0;
      for (const cell of known(line, ["c"])) {
        const at =
          cell.attributes.r === undefined
            ? { row, column: column + 1 }
            : address(cell.attributes.r);
        column = at.column;
        if (column > 16_384) throw new Error("column");
        const value = valueOf(cell, use);
        if (value === undefined) continue;
        const key = `${at.row},${at.column}`;
        if (cells.has(key)) throw new Error("twice");
        cells.set(key, { ...at, value });
      }
    }
  }
  const merges = root.children
    .flatMap((list) => (typeof list === "string" ? [] : childrenNamed(list, "mergeCell")))
    .map(({ attributes }) => (attributes.ref ?? "").split(":").map(address));
  for (const [key, { row: at, column, value }] of cells) {
    const isHidden = merges.some(([from, to = from]) => {
      if (from === undefined || to === undefined) return false;
      const isInside =
        at >= from.row && at <= to.row && column >= from.column && column <= to.column;
      return isInside && !(at === from.row && column === from.column);
    });
    if (!isHidden) values.set(`${name}!${key}`, value);
  }
}

/** `undefined` for a cell without a value; `null` where a formula has none. */
function valueOf(cell: Element, { strings, is1904 }: Context): unknown {
  const parts = known(cell, ["f", "v", "is"]);
  const formulas = parts.filter(({ name }) => name === "f");
  const stored = parts.filter(({ name }) => name === "v");
  const inline = parts.filter(({ name }) => name === "is");
  if (stored.length > 1 || formulas.length > 1 || inline.length > 1) throw new Error("two values");
  const isFormula = formulas.some((one) => ownText(one) !== "" || one.attributes.t === "shared");
  const nothing = isFormula ? null : undefined;
  const { t: type } = cell.attributes;
  if (type === "inlineStr") {
    if (stored.length > 0) throw new Error("two values");
    return inline[0] === undefined ? nothing : plainText(inline[0]);
  }
  if (inline.length > 0) throw new Error("two values");
  if (stored[0] === undefined) return nothing;
  const text = ownText(stored[0]);
  const trimmed = text.trim();
  if (type === "str") return decoded(text);
  if (type === "s") return required(strings[index(trimmed)], "string");
  if (trimmed === "" && type !== "e") return nothing;
  if (type === "e") return { error: trimmed };
  if (type === "b") {
    if (["1", "true"].includes(trimmed)) return true;
    return ["0", "false"].includes(trimmed) ? false : trimmed;
  }
  if (type === "d") return isoDate(trimmed, is1904);
  if (type !== undefined && type !== "n") throw new Error("type");
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u.test(trimmed);
  return isNumber && isHeldExactly(trimmed) ? Number(trimmed) : trimmed;
}

/** Not too big, and of a whole number every digit. */
function isHeldExactly(text: string): boolean {
  const number = Number(text);
  return Number.isFinite(number) && (!/^-?\d+$/u.test(text) || BigInt(text) === BigInt(number));
}

function isoDate(text: string, is1904: boolean): unknown {
  // JavaScript reads a bare 0 as a year.
  if (!/^\d{4}-\d\d-\d\d/u.test(text)) return text;
  const milliseconds = Date.parse(text.includes("T") ? `${text.replace(/Z$/u, "")}Z` : text);
  if (Number.isNaN(milliseconds)) return text;
  return milliseconds / 86_400_000 + (is1904 ? 24_107 : 25_569);
}

function index(text: string): number {
  if (!/^\d+$/u.test(text)) throw new Error("index");
  return Number(text);
}

function plainText(element: Element): string {
  return decoded(allNamed(element, "t", "rPh").map(ownText).join(""));
}

function decoded(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function address(text: string): { row: number; column: number } {
  const [, letters = "", digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/u.exec(text) ?? [];
  if (digits === undefined) throw new Error(`address ${text}`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (Number(digits) > 1_048_576 || column > 16_384) throw new Error(`address ${text}`);
  return { row: Number(digits), column };
}

function relationships(
  from: string,
  files: ReadonlyMap<string, Uint8Array>,
): { id: string; type: string; target: string }[] {
  const folder = from.split("/").slice(0, -1);
  const content = files.get(
    [...folder, "_rels", `${from.split("/").at(-1) ?? ""}.rels`].join("/").toLowerCase(),
  );
  if (content === undefined) return [];
  return allNamed(rooted(parse(content), "Relationships"), "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => {
      const base = `file:///${folder.map((step) => `${step}/`).join("")}`;
      const url = new URL((attributes.Target ?? "").replaceAll("\\", "/"), base);
      return {
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: decodeURIComponent(url.pathname.slice(1)),
      };
    });
}

function parse(bytes: Uint8Array): Element {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on("error", (error) => {
    if (!TOLERATED.test(error.message)) throw error;
  });
  parser.on("doctype", () => {
    throw new Error("doctype");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name: local(name),
      attributes: byLocalName(attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(tolerable(text)).close();
  return required(
    top.children.find((child) => typeof child !== "string"),
    "root",
  );
}

/**
 * Our reader minds an attribute that stands twice only where it asks for it, and takes control
 * characters for the letters that they are: nothing is lost by either.
 */
const TOLERATED = /duplicate attribute|"\]\]>" is disallowed|disallowed character\./u;

/**
 * Without what our reader does not look at because nothing can get lost by it: the XML declaration
 * and the white space behind it (which saxes minds where the declaration is gone), and references to
 * letters that are none in attributes that nobody asks for.
 */
function tolerable(xml: string): string {
  return xml.replace(/^<\?[^?]*\?>\s*/u, "").replaceAll(/&#(?:0+|x110000);/gu, "");
}

/** Those with a prefix are of extensions. */
function byLocalName(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    named[name.endsWith(":id") ? ":id" : name] = value;
  }
  return named;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function rooted(element: Element, name: string): Element {
  if (element.name !== name) throw new Error(`root ${element.name}`);
  return element;
}

function childrenNamed(element: Element, name: string): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** All below, but not what is inside `except`. */
function allNamed(element: Element, name: string, except?: string): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || child.name === except) return [];
    return child.name === name ? [child] : allNamed(child, name, except);
  });
}

/** Only these stand in it, and what programs may add. */
function known(element: Element, names: readonly string[]): readonly Element[] {
  const found = element.children.filter((child) => typeof child !== "string");
  const other = found.find(({ name }) => ![...names, "extLst"].includes(name));
  if (other !== undefined) throw new Error(`element ${other.name}`);
  const isLoose = element.children.some(
    (child) => typeof child === "string" && child.trim() !== "",
  );
  if (isLoose) throw new Error("text");
  return found.filter(({ name }) => name !== "extLst");
}

function ownText(element: Element): string {
  const texts = element.children.filter((child) => typeof child === "string");
  if (texts.length < element.children.length) throw new Error("element");
  return texts.join("");
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`No ${what}`);
  return value;
}
