import { unescapeXml } from "./unescape-xml.ts";
import type { XmlSource } from "./xml-source.ts";

/** A piece of text between tags, read when somebody asks for it. */
export class XmlText {
  readonly from: number;
  readonly end: number;
  /** It stands in a CDATA section, where `&` is a letter. */
  readonly isVerbatim: boolean;
  private readonly source: XmlSource;
  private readonly isPlain: boolean;

  /** @param isPlain - No references, and letters of ASCII only. */
  constructor(source: XmlSource, from: number, end: number, isVerbatim: boolean, isPlain: boolean) {
    this.source = source;
    this.from = from;
    this.end = end;
    this.isVerbatim = isVerbatim;
    this.isPlain = isPlain;
  }

  read(): string {
    const { source, from, end } = this;
    return this.isPlain || this.isVerbatim
      ? source.text(from, end)
      : unescapeXml(source, from, end);
  }

  isAscii(): boolean {
    return this.isPlain || /^\p{ASCII}*$/u.test(this.read());
  }
}
