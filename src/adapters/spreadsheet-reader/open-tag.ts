import { damaged, unsafe } from "./guard-reason.ts";
import { REFERENCE, unescapeXml } from "./unescape-xml.ts";

const MAX_ATTRIBUTES = 256;

/** Attributes of a tag by the name that stands there, prefix included; but for `r:id`, which is `:id`. */
export interface XmlAttributes {
  /** @throws {RefusedFileError} `damaged` if the tag has it twice. */
  readonly get: (name: string) => string | undefined;
}

const [TAB, LINE_FEED, SPACE] = [9, 10, 32] as const;
const [SLASH, EQUALS, GREATER, LESS, AMPERSAND] = [47, 61, 62, 60, 38] as const;
const [DOUBLE_QUOTE, SINGLE_QUOTE, LETTER_I, LETTER_D, COLON] = [34, 39, 105, 100, 58] as const;

/** Letters of names below U+0100; all above may stand in one. */
const [CAN_BEGIN, CAN_FOLLOW] = [/[A-Za-z_:\u00C0-\u00FF]/u, /[\w:.\-\u00B7\u00C0-\u00FF]/u].map(
  (letters) =>
    Uint8Array.from({ length: 256 }, (_, code) =>
      letters.test(String.fromCharCode(code)) ? 1 : 0,
    ),
) as [Uint8Array, Uint8Array];

/**
 * The opening tag that is being read.
 *
 * Every attribute is looked at, because a lost one loses a cell; what they hold is taken out when
 * it is asked for, and most are never asked for. Letter by letter and not by a pattern: this
 * touches nearly every letter of every sheet, and no engine's stack sets a limit.
 */
export class OpenTag implements XmlAttributes {
  /** Where the name ends. */
  nameEnd = 0;
  isEmpty = false;
  private xml = "";
  private count = 0;
  /** Of each attribute: where its name begins and ends, and its value. */
  private readonly places: number[] = [];

  /**
   * Reads the tag at a place.
   *
   * @returns Where it ends.
   * @throws {RefusedFileError} `damaged` if it is not well-formed, `unsafe` with too many attributes.
   */
  read(xml: string, tag: number): number {
    this.xml = xml;
    this.count = 0;
    let at = nameEnd(xml, tag + 1);
    this.nameEnd = at;
    for (;;) {
      const behind = at;
      at = spacesEnd(xml, at);
      const code = xml.charCodeAt(at);
      this.isEmpty = code === SLASH;
      if (code === GREATER) return at + 1;
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) return at + 2;
      if (this.count === MAX_ATTRIBUTES) throw unsafe("xml-attributes");
      if (at === behind) throw damaged("a tag");
      at = this.readAttribute(xml, at);
    }
  }

  get(name: string): string | undefined {
    let found: number | undefined;
    for (let index = 0; index < this.count; index += 1) {
      if (!this.isNamed(index, name)) continue;
      if (found !== undefined) throw damaged(`${name} twice`);
      found = index;
    }
    if (found === undefined) return undefined;
    const { places } = this;
    const value = this.xml.slice(places[found * 4 + 2], places[found * 4 + 3]);
    return unescapeXml(hasBreak(value) ? value.replaceAll(/[\t\n]/gu, " ") : value);
  }

  private readAttribute(xml: string, from: number): number {
    const { places } = this;
    const place = this.count * 4;
    places[place] = from;
    const end = nameEnd(xml, from);
    places[place + 1] = end;
    const equals = spacesEnd(xml, end);
    if (xml.charCodeAt(equals) !== EQUALS) throw damaged("a tag");
    const start = spacesEnd(xml, equals + 1) + 1;
    places[place + 2] = start;
    const close = valueEnd(xml, start);
    places[place + 3] = close;
    this.count += 1;
    return close + 1;
  }

  private isNamed(index: number, name: string): boolean {
    const from = this.places[index * 4] ?? 0;
    const end = this.places[index * 4 + 1] ?? 0;
    if (name === ":id") {
      return (
        end - from >= 3 &&
        this.xml.charCodeAt(end - 1) === LETTER_D &&
        this.xml.charCodeAt(end - 2) === LETTER_I &&
        this.xml.charCodeAt(end - 3) === COLON
      );
    }
    return (
      end - from === name.length &&
      this.xml.charCodeAt(from) === name.charCodeAt(0) &&
      this.xml.startsWith(name, from)
    );
  }
}

/** What stands there as a space to XML; only a reference gives an attribute another white space. */
function hasBreak(value: string): boolean {
  return value.includes("\n") || value.includes("\t");
}

function nameEnd(xml: string, from: number): number {
  if (!isLetter(xml.charCodeAt(from), CAN_BEGIN)) throw damaged("a tag");
  let at = from + 1;
  while (isLetter(xml.charCodeAt(at), CAN_FOLLOW)) at += 1;
  return at;
}

function isLetter(code: number, letters: Uint8Array): boolean {
  return code < 256 ? letters[code] === 1 : code >= 256;
}

/** White space of XML, of which `\s` has more: a no-break space is none, and parts no names. */
function spacesEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code !== SPACE && code !== TAB && code !== LINE_FEED) return at;
    at += 1;
  }
}

/** Where the quote stands that closes a value; the one that opens it stands before `from`. */
function valueEnd(xml: string, from: number): number {
  const quote = xml.charCodeAt(from - 1);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged("a tag");
  const { length } = xml;
  for (let at = from; at < length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) break;
    if (code !== AMPERSAND) continue;
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(xml)) break;
    at = REFERENCE.lastIndex - 1;
  }
  throw damaged("a tag");
}
