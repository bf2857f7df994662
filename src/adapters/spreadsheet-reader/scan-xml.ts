/**
 * XML as events, as strict as a workbook needs and no richer: no DOCTYPE, so no entities of its
 * own; names without their prefix, because some programs prefix everything.
 */
import { ElementNames, type ElementName } from "./element-names.ts";
import { damaged, unsafe } from "./guard-reason.ts";
import { mark, standsAt } from "./marks.ts";
import { OpenTag, type XmlAttributes } from "./open-tag.ts";
import type { XmlSource } from "./xml-source.ts";
import { XmlText } from "./xml-text.ts";

const MAX_DEPTH = 256;

export interface XmlHandlers {
  /**
   * Reads an element inside the root in one go, where it is written as nearly all of its kind are
   * and no other call would say anything else of it.
   *
   * @param tag - Where its opening tag stands.
   * @returns Where it ends; `undefined` if it is left to the other calls.
   */
  plain?(source: XmlSource, tag: number): number | undefined;
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
      const plainEnd = around.length > 0 ? handlers.plain?.(source, tag) : undefined;
      if (plainEnd !== undefined) {
        at = plainEnd;
        continue;
      }
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
const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63] as const;

const BEGINNING = mark("<?xml ");
const INSTRUCTION_END = mark("?>");
const [COMMENT, COMMENT_END] = [mark("<!--"), mark("-->")];
const [CDATA, CDATA_END] = [mark("<![CDATA["), mark("]]>")];

/** Reads up to the next tag. @returns Where that stands. */
function readText(
  source: XmlSource,
  from: number,
  isInside: boolean,
  handlers: XmlHandlers,
): number {
  const text = XmlText.upToTag(source, from);
  if (isInside) handlers.text?.(text);
  else if (spacesEnd(source.bytes, from) < text.end) throw damaged("text outside");
  return text.end;
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

function after(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, sought)) return at + sought.length;
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
