/**
 * XML as events, as strict as a workbook needs and no richer: no DOCTYPE, so no entities of its
 * own; names without their prefix, because some programs prefix everything.
 */
import { ElementNames, type ElementName } from "./element-names.ts";
import { damaged, unsafe } from "./guard-reason.ts";
import { OpenTag, type XmlAttributes } from "./open-tag.ts";
import { referenceEnd, standsAt } from "./unescape-xml.ts";
import type { XmlSource } from "./xml-source.ts";
import { XmlText } from "./xml-text.ts";

const MAX_DEPTH = 256;

export interface XmlHandlers {
  /**
   * @param attributes - What they hold is read when it is asked for; only valid during the call.
   * @param isEmpty - The tag closes itself.
   */
  open?(name: string, attributes: XmlAttributes, isEmpty: boolean): void;
  /** Text between tags; may come in pieces. */
  text?(text: XmlText): void;
  close?(name: string): void;
}

/**
 * Walks through a part.
 *
 * @param root - Name that its one root must have; any if not given.
 * @throws {RefusedFileError} `damaged` if it is not well-formed, `unsafe` for a DOCTYPE, too much
 *   depth or too many attributes.
 */
export function scanXml(source: XmlSource, handlers: XmlHandlers, root?: string): void {
  const { bytes } = source;
  const { length } = bytes;
  const names = new ElementNames();
  const around: ElementName[] = [];
  const openTag = new OpenTag(source);
  let hasRoot = false;
  let at = 0;
  while (at < length) {
    // Tags mostly stand one behind the other.
    if (bytes[at] !== LESS) {
      at = readText(source, at, around.length > 0, handlers);
      continue;
    }
    const next = bytes[at + 1];
    if (next === EXCLAMATION) {
      at = declaration(source, at, around.length > 0, handlers);
    } else if (next === QUESTION) {
      if (at > 0 && standsAt(bytes, at, BEGINNING)) throw damaged("a second beginning");
      at = after(bytes, INSTRUCTION_END, at);
    } else if (next === SLASH) {
      const name = around.pop();
      if (name === undefined) throw damaged("tags that do not match");
      at = closingTagEnd(bytes, at, name.full);
      handlers.close?.(name.local);
    } else {
      const tag = at;
      at = openTag.read(tag);
      const name = names.between(source, tag + 1, openTag.nameEnd);
      if (around.length === 0) {
        if (hasRoot || (root !== undefined && name.local !== root)) {
          throw damaged(`root ${name.local}`);
        }
        hasRoot = true;
      }
      const { isEmpty } = openTag;
      handlers.open?.(name.local, openTag, isEmpty);
      if (isEmpty) handlers.close?.(name.local);
      else if (around.push(name) > MAX_DEPTH) throw unsafe("xml-depth");
    }
  }
  if (around.length > 0 || !hasRoot) throw damaged("no end");
}

const [TAB, LINE_FEED, SPACE] = [9, 10, 32] as const;
const [EXCLAMATION, AMPERSAND, SLASH, LESS, GREATER, QUESTION] = [33, 38, 47, 60, 62, 63] as const;

const [BEGINNING, INSTRUCTION_END, COMMENT, COMMENT_END, CDATA, CDATA_END] = [
  "<?xml ",
  "?>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
].map((mark) => new TextEncoder().encode(mark)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

const NOT_ASCII = 0x80;
/** The end of longer texts is left to the engine's own search, which takes its time to be called. */
const SHORT = 48;

/** Reads up to the next tag. @returns Where that stands. */
function readText(
  source: XmlSource,
  from: number,
  isInside: boolean,
  handlers: XmlHandlers,
): number {
  const { bytes } = source;
  const asciiEnd = shortAsciiEnd(bytes, from);
  if (bytes[asciiEnd] === LESS) {
    if (!isInside && spacesEnd(bytes, from) < asciiEnd) throw damaged("text outside");
    if (isInside) handlers.text?.(new XmlText(source, from, asciiEnd, "ascii"));
    return asciiEnd;
  }
  const tag = bytes.indexOf(LESS, asciiEnd);
  const end = tag === -1 ? bytes.length : tag;
  const hasReferences = checkReferences(bytes, asciiEnd, end);
  if (!isInside && spacesEnd(bytes, from) < end) throw damaged("text outside");
  const kind = hasReferences ? "references" : "letters";
  if (isInside) handlers.text?.(new XmlText(source, from, end, kind));
  return end;
}

/** Where the next tag, reference or letter of more than ASCII stands, if it is near. */
function shortAsciiEnd(bytes: Uint8Array, from: number): number {
  const last = Math.min(from + SHORT, bytes.length);
  for (let at = from; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS || byte === AMPERSAND || byte >= NOT_ASCII) return at;
  }
  return last;
}

function checkReferences(bytes: Uint8Array, from: number, end: number): boolean {
  let hasReferences = false;
  let at = from;
  while (at < end) {
    if (bytes[at] === AMPERSAND) {
      hasReferences = true;
      at = referenceEnd(bytes, at);
    } else at += 1;
  }
  return hasReferences;
}

/** White space of XML; JavaScript's has more. */
function spacesEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === LINE_FEED || bytes[at] === TAB) at += 1;
  return at;
}

function declaration(
  source: XmlSource,
  tag: number,
  isInside: boolean,
  handlers: XmlHandlers,
): number {
  const { bytes } = source;
  if (standsAt(bytes, tag, COMMENT)) return after(bytes, COMMENT_END, tag + COMMENT.length);
  if (!standsAt(bytes, tag, CDATA)) throw unsafe("doctype");
  const end = after(bytes, CDATA_END, tag);
  if (!isInside) throw damaged("text outside");
  handlers.text?.(new XmlText(source, tag + CDATA.length, end - CDATA_END.length, "letters"));
  return end;
}

function after(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, mark)) return at + mark.length;
  }
  throw damaged();
}

/** A closing tag has the name of the one that it closes, and may have white space behind it. */
function closingTagEnd(bytes: Uint8Array, tag: number, name: Uint8Array): number {
  const from = tag + "</".length;
  if (!standsAt(bytes, from, name)) throw damaged("tags that do not match");
  const end = spacesEnd(bytes, from + name.length);
  if (bytes[end] !== GREATER) throw damaged("tags that do not match");
  return end + 1;
}
