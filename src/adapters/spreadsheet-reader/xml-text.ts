import { unescapeXml } from "./unescape-xml.ts";
import type { XmlSource } from "./xml-source.ts";

/** What stands in a text: letters of ASCII only, any letters, or references among them. */
export type XmlTextKind = "ascii" | "letters" | "references";

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

  read(): string {
    const { source, from, end, kind } = this;
    return kind === "references" ? unescapeXml(source, from, end) : source.text(from, end);
  }

  isAscii(): boolean {
    return this.kind === "ascii" || /^\p{ASCII}*$/u.test(this.read());
  }
}
