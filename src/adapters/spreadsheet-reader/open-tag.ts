import { damaged, unsafe } from "./guard-reason.ts";
import { IN_ATTRIBUTE, referenceEnd, unescapeXml } from "./unescape-xml.ts";
import type { XmlSource } from "./xml-source.ts";

const MAX_ATTRIBUTES = 256;

/** Attributes of a tag by the name that stands there, prefix included; but for `r:id`, which is `:id`. */
export interface XmlAttributes {
  /** @throws {RefusedFileError} `damaged` if the tag has it twice. */
  readonly get: (name: string) => string | undefined;
}

const [TAB, LINE_FEED, SPACE] = [9, 10, 32] as const;
const [SLASH, EQUALS, GREATER, LESS, AMPERSAND] = [47, 61, 62, 60, 38] as const;
const [DOUBLE_QUOTE, SINGLE_QUOTE, LETTER_I, LETTER_D, COLON] = [34, 39, 105, 100, 58] as const;

/** Bytes of names; those from 0x80 on are parts of letters that are looked at as a whole. */
const [CAN_BEGIN, CAN_FOLLOW] = [/[A-Za-z_:\u0080-\u00FF]/u, /[\w:.\-\u0080-\u00FF]/u].map(
  (letters) =>
    Uint8Array.from({ length: 256 }, (_, byte) => Number(letters.test(String.fromCharCode(byte)))),
) as [Uint8Array, Uint8Array];

/** Bytes of values that neither end them nor mean something else. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(!"\"'<&\t\n".includes(String.fromCharCode(byte))),
);

/** A name with letters beside English ones. */
const FOREIGN_NAME = /^[A-Za-z_:\u00C0-\u{10FFFF}][\w:.\-\u00B7\u00C0-\u{10FFFF}]*$/u;
const NOT_ASCII = 0x80;

/** Where an attribute's places stand, from that of its name on, and how many it has. */
const [NAME_END, VALUE, VALUE_END, PLACES] = [1, 2, 3, 4] as const;

/**
 * The opening tag that is being read.
 *
 * Every attribute is looked at, because a lost one loses a cell; what they hold is taken out when
 * it is asked for, and most are never asked for. Byte by byte and not by a pattern: this touches
 * nearly every letter of every sheet, and no engine's stack sets a limit.
 */
export class OpenTag implements XmlAttributes {
  /** Where the name ends. */
  nameEnd = 0;
  isEmpty = false;
  private readonly source: XmlSource;
  private count = 0;
  /** Of each attribute: where its name begins and ends, and its value. */
  private readonly places: number[] = [];
  /** Of each attribute: whether its value is more than plain letters. */
  private readonly mixed: boolean[] = [];

  constructor(source: XmlSource) {
    this.source = source;
  }

  /**
   * Reads the tag at a place.
   *
   * @returns Where it ends.
   * @throws {RefusedFileError} `damaged` if it is not well-formed, `unsafe` with too many attributes.
   */
  read(tag: number): number {
    const { bytes } = this.source;
    this.count = 0;
    let at = this.endOfName(tag + 1);
    this.nameEnd = at;
    for (;;) {
      const behind = at;
      at = spacesEnd(bytes, at);
      const byte = bytes[at];
      this.isEmpty = byte === SLASH;
      if (byte === GREATER) return at + 1;
      if (byte === SLASH && bytes[at + 1] === GREATER) return at + 2;
      if (this.count === MAX_ATTRIBUTES) throw unsafe("xml-attributes");
      if (at === behind) throw damaged("a tag");
      at = this.readAttribute(at);
    }
  }

  get(name: string): string | undefined {
    let found: number | undefined;
    for (let index = 0; index < this.count; index += 1) {
      if (!this.isNamed(index, name)) continue;
      if (found !== undefined) throw damaged(`${name} twice`);
      found = index;
    }
    return found === undefined ? undefined : this.value(found);
  }

  private value(index: number): string {
    const from = this.places[index * PLACES + VALUE] ?? 0;
    const end = this.places[index * PLACES + VALUE_END] ?? 0;
    return this.mixed[index] === false
      ? this.source.text(from, end)
      : unescapeXml(this.source, from, end, IN_ATTRIBUTE);
  }

  private readAttribute(from: number): number {
    const { bytes } = this.source;
    const place = this.count * PLACES;
    const end = this.endOfName(from);
    const equals = spacesEnd(bytes, end);
    if (bytes[equals] !== EQUALS) throw damaged("a tag");
    const start = spacesEnd(bytes, equals + 1);
    const close = this.endOfValue(start);
    this.places[place] = from;
    this.places[place + NAME_END] = end;
    this.places[place + VALUE] = start + 1;
    this.places[place + VALUE_END] = close;
    this.count += 1;
    return close + 1;
  }

  private endOfName(from: number): number {
    const { bytes } = this.source;
    const first = bytes[from] ?? 0;
    if (CAN_BEGIN[first] !== 1) throw damaged("a tag");
    let letters = first;
    let at = from + 1;
    for (; ; at += 1) {
      const byte = bytes[at] ?? 0;
      if (CAN_FOLLOW[byte] !== 1) break;
      letters |= byte;
    }
    if (letters >= NOT_ASCII && !FOREIGN_NAME.test(this.source.text(from, at))) {
      throw damaged("a tag");
    }
    return at;
  }

  /** Where the quote stands that closes the value of the one at `open`. */
  private endOfValue(open: number): number {
    const { bytes } = this.source;
    const quote = bytes[open];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged("a tag");
    let isMixed = false;
    for (let at = open + 1; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined) break;
      if (IS_PLAIN[byte] === 1) continue;
      if (byte === quote) {
        this.mixed[this.count] = isMixed;
        return at;
      }
      if (byte === LESS) break;
      if (byte === AMPERSAND) at = referenceEnd(bytes, at) - 1;
      isMixed ||= byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE;
    }
    throw damaged("a tag");
  }

  private isNamed(index: number, name: string): boolean {
    const { bytes } = this.source;
    const from = this.places[index * PLACES] ?? 0;
    const end = this.places[index * PLACES + NAME_END] ?? 0;
    if (name === ":id") {
      return (
        end - from >= 3 &&
        bytes[end - 1] === LETTER_D &&
        bytes[end - 2] === LETTER_I &&
        bytes[end - 3] === COLON
      );
    }
    if (end - from !== name.length) return false;
    for (let letter = 0; letter < name.length; letter += 1) {
      if (bytes[from + letter] !== name.charCodeAt(letter)) return false;
    }
    return true;
  }
}

/** White space of XML, of which `\s` has more: a no-break space is none, and parts no names. */
function spacesEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== TAB && byte !== LINE_FEED) return at;
    at += 1;
  }
}
