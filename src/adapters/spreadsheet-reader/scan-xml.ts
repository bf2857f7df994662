/**
 * XML as events, as strict as a workbook needs and no richer: no DOCTYPE, so no entities of its
 * own; names without their prefix, because some programs prefix everything.
 */
import { damaged, unsafe } from "./guard-reason.ts";
import { unescapeXml } from "./unescape-xml.ts";

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;

/** Attributes of a tag by the name that stands there, prefix included; but for `r:id`, which is `:id`. */
export interface XmlAttributes {
  /** @throws {RefusedFileError} `damaged` if the tag has it twice. */
  readonly get: (name: string) => string | undefined;
}

export interface XmlHandlers {
  /**
   * @param attributes - Taken apart when first asked for; only valid during the call.
   * @param isEmpty - The tag closes itself.
   */
  readonly open?: (name: string, attributes: XmlAttributes, isEmpty: boolean) => void;
  /** Text between tags, unescaped; may come in pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Decodes a part: UTF-8, or UTF-16 by its byte order mark. Ends of lines are `\n`, as XML reads them.
 *
 * @throws {RefusedFileError} `damaged` if it is neither.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const xml = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return xml.includes("\r") ? xml.replaceAll(/\r\n?/gu, "\n") : xml;
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Walks through a part.
 *
 * @param root - Name that its one root must have; any if not given.
 * @throws {RefusedFileError} `damaged` if it is not well-formed, `unsafe` for a DOCTYPE, too much
 *   depth or too many attributes.
 */
export function scanXml(xml: string, { open, text, close }: XmlHandlers, root?: string): void {
  const names: string[] = [];
  const attributes = new TagAttributes();
  let hasRoot = false;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at) {
      const piece = unescapeXml(xml.slice(at, end));
      if (names.length > 0) text?.(piece);
      else if (piece.trim() !== "") throw damaged("text outside");
    }
    if (tag === -1) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === EXCLAMATION) {
      at = declaration(xml, tag, names.length > 0, text);
    } else if (next === QUESTION) {
      at = after(xml, "?>", tag);
      if (tag > 0 && xml.startsWith("<?xml ", tag)) throw damaged("a second beginning");
    } else if (next === SLASH) {
      const name = names.pop() ?? "";
      at = closingTagEnd(xml, tag, name);
      close?.(localName(name));
    } else {
      at = tagEnd(xml, tag);
      const isEmpty = xml.charCodeAt(at - 2) === SLASH;
      const bodyEnd = isEmpty ? at - 2 : at - 1;
      const nameEnd = endOfName(xml, tag + 1, bodyEnd);
      const fullName = xml.slice(tag + 1, nameEnd);
      const name = localName(fullName);
      if (names.length === 0) {
        if (hasRoot || (root !== undefined && name !== root)) throw damaged(`root ${name}`);
        hasRoot = true;
      }
      attributes.reset(xml, nameEnd, bodyEnd);
      open?.(name, attributes, isEmpty);
      if (isEmpty) close?.(name);
      else if (names.push(fullName) > MAX_DEPTH) throw unsafe("xml-depth");
    }
  }
  if (names.length > 0 || !hasRoot) throw damaged("no end");
}

const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;
const SPACE = 32;

function declaration(
  xml: string,
  tag: number,
  isInside: boolean,
  text: XmlHandlers["text"],
): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + "<!--".length);
  if (!xml.startsWith("<![CDATA[", tag)) throw unsafe("doctype");
  const end = after(xml, "]]>", tag);
  if (!isInside) throw damaged("text outside");
  text?.(xml.slice(tag + "<![CDATA[".length, end - "]]>".length));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw damaged();
  return found + mark.length;
}

/** White space of XML, of which `\s` has more: a no-break space is none, and parts no names. */
const SPACES = String.raw`[ \t\n]`;
const NAME = String.raw`[A-Za-z_:\u00C0-\uFFFF][\w:.\-\u00B7\u00C0-\uFFFF]*`;
const REFERENCE = String.raw`&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);`;
const quoted = (quote: string): string =>
  `${quote}[^${quote}<&]*(?:${REFERENCE}[^${quote}<&]*)*${quote}`;
const ONE_ATTRIBUTE = `${SPACES}+${NAME}${SPACES}*=${SPACES}*(?:${quoted('"')}|${quoted("'")})`;
const TAG = new RegExp(`<${NAME}(?:${ONE_ATTRIBUTE}){0,${MAX_ATTRIBUTES}}${SPACES}*/?>`, "y");
const TAG_WITH_MORE = new RegExp(`<${NAME}(?:${ONE_ATTRIBUTE}){${MAX_ATTRIBUTES}}`, "y");

/** Characters of a tag that does not hold; honest ones have a few hundred. */
const LONGEST_TAG = 1_000_000;

/** Where an opening tag ends; every attribute of it is looked at, because a lost one loses a cell. */
function tagEnd(xml: string, tag: number): number {
  TAG.lastIndex = tag;
  try {
    if (TAG.test(xml)) return TAG.lastIndex;
  } catch (error) {
    // Millions of references in one value are more than the engine's stack holds.
    if (error instanceof RangeError) throw unsafe("xml-attributes");
    throw error;
  }
  // So long that the engine's stack may or may not hold it: the same answer either way.
  if (xml.indexOf(">", tag) - tag > LONGEST_TAG) throw unsafe("xml-attributes");
  TAG_WITH_MORE.lastIndex = tag;
  throw TAG_WITH_MORE.test(xml) ? unsafe("xml-attributes") : damaged("a tag");
}

/** A closing tag has the name of the one that it closes, and may have white space behind it. */
function closingTagEnd(xml: string, tag: number, name: string): number {
  const nameEnd = tag + "</".length + name.length;
  const end = after(xml, ">", tag);
  const closes = name !== "" && xml.startsWith(name, tag + "</".length);
  if (!closes || xml.slice(nameEnd, end - 1).trim() !== "") throw damaged("tags that do not match");
  return end;
}

/** The attributes of the tag that is being read: most tags are never asked for theirs. */
class TagAttributes implements XmlAttributes {
  #xml = "";
  #from = 0;
  #to = 0;
  #body: string | undefined;
  #isPlain = false;
  #values: Map<string, string> | undefined;

  reset(xml: string, from: number, to: number): void {
    this.#xml = xml;
    this.#from = from;
    this.#to = to;
    this.#body = undefined;
    this.#values = undefined;
  }

  get(name: string): string | undefined {
    if (this.#from === this.#to) return undefined;
    if (this.#body === undefined) {
      this.#body = this.#xml.slice(this.#from, this.#to);
      this.#isPlain = PLAIN.test(this.#body);
    }
    if (this.#isPlain) return plainAttribute(this.#body, name);
    this.#values ??= readAttributes(this.#body);
    return this.#values.get(name);
  }
}

/**
 * Written as all programs do: double quotes, no prefix, no space around the equals sign; and none
 * in a value, where ` r=` before the closing quote would look like an attribute.
 */
const PLAIN = /^(?: [A-Za-z]+="[^":=]*")*\s*$/u;

function plainAttribute(body: string, name: string): string | undefined {
  const mark = ` ${name}="`;
  const at = body.indexOf(mark);
  if (at === -1) return undefined;
  const from = at + mark.length;
  const end = body.indexOf('"', from);
  if (body.includes(mark, end)) throw damaged(`${name} twice`);
  return unescapeXml(body.slice(from, end));
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

function readAttributes(body: string): Map<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let match = ATTRIBUTE.exec(body);
  for (let count = 1; match !== null; count += 1) {
    const [, name = "", double, single] = match;
    const key = name.endsWith(":id") ? ":id" : name;
    if (attributes.has(key)) throw damaged(`${key} twice`);
    attributes.set(key, unescapeXml(double ?? single ?? ""));
    match = ATTRIBUTE.exec(body);
  }
  return attributes;
}

/** Names end at the first white space. */
function endOfName(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) <= SPACE) return at;
  return to;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
