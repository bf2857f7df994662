import { referenceEnd, unescapeXml } from "./unescape-xml.ts";
import type { XmlSource } from "./xml-source.ts";

/** What stands in a text: letters of ASCII only, any letters, or references among them. */
export type XmlTextKind = "ascii" | "letters" | "references";

const [AMPERSAND, LESS, NOT_ASCII] = [38, 60, 0x80] as const;
/** The end of longer texts is left to the engine's own search, which takes its time to be called. */
const SHORT = 256;

/** A piece of text between tags, read when somebody asks for it. */
export class XmlText {
  readonly from: number;
  readonly end: number;
  readonly kind: XmlTextKind;
  private readonly source: XmlSource;

  /** @param kind - Of a CDATA section never `references`: what looks like one is letters there. */
  constructor(source: XmlSource, from: number, end: number, kind: XmlTextKind) {
    this.source = source;
    this.from = from;
    this.end = end;
    this.kind = kind;
  }

  /**
   * What stands between a place and the next tag, or the end.
   *
   * @throws {RefusedFileError} `damaged` for a reference that is none of XML's.
   */
  static upToTag(source: XmlSource, from: number): XmlText {
    const { bytes } = source;
    const near = Math.min(from + SHORT, bytes.length);
    let letters = 0;
    let isReferred = false;
    let at = from;
    while (at < near) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) return new XmlText(source, from, at, kindOf(letters, isReferred));
      letters |= byte;
      at += 1;
      if (byte !== AMPERSAND) continue;
      isReferred = true;
      at = referenceEnd(bytes, at - 1);
    }
    const tag = bytes.indexOf(LESS, at);
    const end = tag === -1 ? bytes.length : tag;
    isReferred = checkReferences(bytes.subarray(0, end), at) || isReferred;
    return new XmlText(source, from, end, kindOf(NOT_ASCII, isReferred));
  }

  read(): string {
    const { source, from, end, kind } = this;
    return kind === "references" ? unescapeXml(source, from, end) : source.text(from, end);
  }

  isAscii(): boolean {
    return this.kind === "ascii" || /^\p{ASCII}*$/u.test(this.read());
  }
}

/** @param letters - All bytes, laid over each other. */
function kindOf(letters: number, isReferred: boolean): XmlTextKind {
  if (isReferred) return "references";
  return letters < NOT_ASCII ? "ascii" : "letters";
}

/** Whether there are references from a place on. */
function checkReferences(bytes: Uint8Array, from: number): boolean {
  let at = bytes.indexOf(AMPERSAND, from);
  if (at === -1) return false;
  while (at !== -1) at = bytes.indexOf(AMPERSAND, referenceEnd(bytes, at));
  return true;
}
