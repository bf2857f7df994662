/**
 * XML as events, as strict as a workbook needs and no richer: no DOCTYPE, so no entities of its
 * own; names without their prefix, because some programs prefix everything.
 */
import { damaged, unsafe } from "./guard-reason.ts";
import { unescapeXml } from "./unescape-xml.ts";

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;
/** Letters of ` a=""`. */
const SHORTEST_ATTRIBUTE = 5;

/**
 * Attributes of a tag by name, without prefix or with the one that stands there; of `id` and `r:id`
 * the prefixed one is `:id`.
 */
export interface XmlAttributes {
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

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;

/**
 * Decodes a part: UTF-8, or UTF-16 by its byte order mark.
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
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Walks through a part.
 *
 * @throws {RefusedFileError} `damaged` if tags do not match, `unsafe` for a DOCTYPE, too much depth
 *   or too many attributes.
 */
export function scanXml(xml: string, { open, text, close }: XmlHandlers): void {
  const names: string[] = [];
  const attributes = new TagAttributes();
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at && text !== undefined && names.length > 0) text(unescapeXml(xml.slice(at, end)));
    if (tag === -1) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === EXCLAMATION) {
      at = declaration(xml, tag, names.length > 0 ? text : undefined);
    } else if (next === QUESTION) {
      at = after(xml, "?>", tag);
    } else if (next === SLASH) {
      at = after(xml, ">", tag);
      const name = localName(xml.slice(tag + 2, at - 1).trimEnd());
      if (names.pop() !== name) throw damaged();
      close?.(name);
    } else {
      at = tagEnd(xml, tag);
      const isEmpty = xml.charCodeAt(at - 2) === SLASH;
      const bodyEnd = isEmpty ? at - 2 : at - 1;
      const nameEnd = endOfName(xml, tag + 1, bodyEnd);
      const name = localName(xml.slice(tag + 1, nameEnd));
      attributes.reset(xml, nameEnd, bodyEnd);
      open?.(name, attributes, isEmpty);
      if (isEmpty) close?.(name);
      else if (names.push(name) > MAX_DEPTH) throw unsafe("xml-depth");
    }
  }
  if (names.length > 0) throw damaged();
}

const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;
const SPACE = 32;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

function declaration(xml: string, tag: number, text: XmlHandlers["text"]): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag);
  if (!xml.startsWith("<![CDATA[", tag)) throw unsafe("doctype");
  const end = after(xml, "]]>", tag);
  text?.(xml.slice(tag + "<![CDATA[".length, end - "]]>".length));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw damaged();
  return found + mark.length;
}

/** A tag ends at the first `>` outside quotes. */
function tagEnd(xml: string, tag: number): number {
  for (let at = tag; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at);
    if (letter === GREATER) return at + 1;
    if (letter === QUOTE || letter === APOSTROPHE) {
      at = xml.indexOf(letter === QUOTE ? '"' : "'", at + 1);
      if (at === -1) throw damaged();
    }
  }
  throw damaged();
}

/** The attributes of the tag that is being read: most tags are never asked for theirs. */
class TagAttributes implements XmlAttributes {
  #body = "";
  #isPlain: boolean | undefined;
  #values: Map<string, string> | undefined;

  reset(xml: string, from: number, to: number): void {
    this.#body = from === to ? "" : xml.slice(from, to);
    this.#isPlain = undefined;
    // Long tags are taken apart at once: only they can hold more attributes than anybody needs.
    const isLong = to - from > MAX_ATTRIBUTES * SHORTEST_ATTRIBUTE;
    this.#values = isLong ? readAttributes(this.#body) : undefined;
  }

  get(name: string): string | undefined {
    if (this.#body === "") return undefined;
    this.#isPlain ??= this.#values === undefined && PLAIN.test(this.#body);
    if (this.#isPlain) return plainAttribute(this.#body, name);
    this.#values ??= readAttributes(this.#body);
    return this.#values.get(name);
  }
}

/** Written as all programs do: double quotes, no prefix, no space around the equals sign. */
const PLAIN = /^(?: [A-Za-z]+="[^":]*")*\s*$/u;

function plainAttribute(body: string, name: string): string | undefined {
  const mark = `${name}="`;
  let at = body.indexOf(mark);
  while (at > 0 && body.charCodeAt(at - 1) !== SPACE) at = body.indexOf(mark, at + 1);
  if (at < 1) return undefined;
  const from = at + mark.length;
  return unescapeXml(body.slice(from, body.indexOf('"', from)));
}

function readAttributes(body: string): Map<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let match = ATTRIBUTE.exec(body);
  for (let count = 1; match !== null; count += 1) {
    const [, name = "", double, single] = match;
    if (count > MAX_ATTRIBUTES) throw unsafe("xml-attributes");
    const key = name.endsWith(":id") ? ":id" : localName(name);
    if (!name.startsWith("xmlns")) {
      const value = unescapeXml(double ?? single ?? "");
      attributes.set(key, value);
      attributes.set(name, value);
    }
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
