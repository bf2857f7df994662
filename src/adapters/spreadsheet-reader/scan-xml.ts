/**
 * XML as events, as strict as a workbook needs and no richer: no DOCTYPE, so no entities of its
 * own; names without their prefix, because some programs prefix everything.
 */
import { ElementNames, type ElementName } from "./element-names.ts";
import { damaged, unsafe } from "./guard-reason.ts";
import { OpenTag, type XmlAttributes } from "./open-tag.ts";
import { unescapeXml } from "./unescape-xml.ts";

const MAX_DEPTH = 256;

export interface XmlHandlers {
  /**
   * @param attributes - What they hold is read when it is asked for; only valid during the call.
   * @param isEmpty - The tag closes itself.
   */
  open?(name: string, attributes: XmlAttributes, isEmpty: boolean): void;
  /** Text between tags, unescaped; may come in pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Walks through a part.
 *
 * @param root - Name that its one root must have; any if not given.
 * @throws {RefusedFileError} `damaged` if it is not well-formed, `unsafe` for a DOCTYPE, too much
 *   depth or too many attributes.
 */
export function scanXml(xml: string, handlers: XmlHandlers, root?: string): void {
  const names = new ElementNames();
  const around: ElementName[] = [];
  const openTag = new OpenTag();
  const { length } = xml;
  let hasRoot = false;
  let at = 0;
  while (at < length) {
    // Tags mostly stand one behind the other.
    const tag = xml.charCodeAt(at) === LESS ? at : xml.indexOf("<", at);
    const end = tag === -1 ? length : tag;
    if (end > at) {
      const piece = unescapeXml(xml.slice(at, end));
      if (around.length > 0) handlers.text?.(piece);
      else if (!BLANK.test(piece)) throw damaged("text outside");
    }
    if (tag === -1) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === EXCLAMATION) {
      at = declaration(xml, tag, around.length > 0, handlers);
    } else if (next === QUESTION) {
      at = after(xml, "?>", tag);
      if (tag > 0 && xml.startsWith("<?xml ", tag)) throw damaged("a second beginning");
    } else if (next === SLASH) {
      const name = around.pop();
      if (name === undefined) throw damaged("tags that do not match");
      at = closingTagEnd(xml, tag, name.full);
      handlers.close?.(name.local);
    } else {
      at = openTag.read(xml, tag);
      const name = names.between(xml, tag + 1, openTag.nameEnd);
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

/** White space of XML; JavaScript's has more. */
const BLANK = /^[ \t\n]*$/u;

const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63] as const;

function declaration(xml: string, tag: number, isInside: boolean, handlers: XmlHandlers): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + "<!--".length);
  if (!xml.startsWith("<![CDATA[", tag)) throw unsafe("doctype");
  const end = after(xml, "]]>", tag);
  if (!isInside) throw damaged("text outside");
  handlers.text?.(xml.slice(tag + "<![CDATA[".length, end - "]]>".length));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw damaged();
  return found + mark.length;
}

/** A closing tag has the name of the one that it closes, and may have white space behind it. */
function closingTagEnd(xml: string, tag: number, name: string): number {
  const from = tag + "</".length;
  if (!xml.startsWith(name, from)) throw damaged("tags that do not match");
  const nameEnd = from + name.length;
  if (xml.charCodeAt(nameEnd) === GREATER) return nameEnd + 1;
  const end = after(xml, ">", nameEnd);
  if (!BLANK.test(xml.slice(nameEnd, end - 1))) throw damaged("tags that do not match");
  return end;
}
