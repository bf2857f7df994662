import type { NameTarget } from "../../core/workbook/workbook-snapshot.ts";
import { mark, standsAt } from "./marks.ts";
import { parseNameTarget } from "./name-target.ts";
import { WrittenAddress } from "./written-address.ts";
import type { XmlSource } from "./xml-source.ts";
import { XmlText } from "./xml-text.ts";

const NAME = mark('<definedName name="');
const CONTENT = mark('">');
const END = mark("</definedName>");
const [TAB, LINE_FEED, EXCLAMATION, DOUBLE_QUOTE, AMPERSAND, LESS] = [
  9, 10, 33, 34, 38, 60,
] as const;

/**
 * A defined name as nearly all are written: `<definedName name="BC_NGAY">'Báo cáo'!$C$4</definedName>`.
 * Like a `PlainCell` it is read in one go or left to its tags. A form has hundreds, and nearly all
 * point at one sheet.
 */
export class PlainName {
  name = "";
  /** As of `parseNameTarget`. */
  target: NameTarget | undefined;
  private readonly address = new WrittenAddress();
  /** What stood before the last address, and the sheet that it means. */
  private prefix: Uint8Array = new Uint8Array();
  private sheet = "";

  /**
   * Reads the name whose tag stands at a place.
   *
   * @returns Where it ends; `undefined` if it is not plain.
   * @throws {RefusedFileError} As `XmlText.upToTag`.
   */
  read(source: XmlSource, tag: number): number | undefined {
    const { bytes } = source;
    if (!standsAt(bytes, tag, NAME)) return undefined;
    const from = tag + NAME.length;
    const quote = plainValueEnd(bytes, from);
    if (quote === undefined || !standsAt(bytes, quote, CONTENT)) return undefined;
    const end = this.readTarget(source, quote + CONTENT.length);
    if (!standsAt(bytes, end, END)) return undefined;
    this.name = source.text(from, quote);
    return end + END.length;
  }

  private readTarget(source: XmlSource, from: number): number {
    return this.readOnSameSheet(source, from) ?? this.readAny(source, from);
  }

  private readOnSameSheet({ bytes }: XmlSource, from: number): number | undefined {
    const { prefix, address, sheet } = this;
    if (prefix.length === 0 || !standsAt(bytes, from, prefix)) return undefined;
    const end = address.read(bytes, from + prefix.length);
    if (end === undefined || bytes[end] !== LESS) return undefined;
    const at = { row: address.row, column: address.column };
    this.target = { sheet, from: at, to: at };
    return end;
  }

  private readAny(source: XmlSource, from: number): number {
    const content = XmlText.upToTag(source, from);
    this.target = parseNameTarget(content.read().trim());
    // An exclamation mark can hide in a reference.
    if (this.target !== undefined && content.kind !== "references") {
      const exclamation = source.bytes.lastIndexOf(EXCLAMATION, content.end);
      this.prefix = source.bytes.subarray(from, exclamation + 1);
      this.sheet = this.target.sheet;
    }
    return content.end;
  }
}

/** Where the value of an attribute ends, if all of it is letters that mean themselves. */
function plainValueEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; ; at += 1) {
    const byte = bytes[at];
    if (byte === DOUBLE_QUOTE) return at;
    if (byte === undefined || byte === LESS || byte === AMPERSAND) return undefined;
    if (byte === TAB || byte === LINE_FEED) return undefined;
  }
}
