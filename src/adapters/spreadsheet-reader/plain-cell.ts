import { SAFE_DIGITS } from "./cell-value.ts";
import { mark, standsAt } from "./marks.ts";
import { WrittenAddress } from "./written-address.ts";
import type { XmlSource } from "./xml-source.ts";
import { XmlText } from "./xml-text.ts";

const [DOUBLE_QUOTE, ZERO] = [34, 48] as const;

const ADDRESS = mark('<c r="');
const STYLE = mark('" s="');
const TYPE = mark('" t="');
const [END_OF_TAG, END_OF_EMPTY] = [mark('">'), mark('"/>')];
const [FORMULA, END_OF_FORMULA] = [mark("<f>"), mark("</f>")];
const [VALUE, END_OF_VALUE] = [mark("<v>"), mark("</v></c>")];

/** A formula's text. */
const STRING = "str";
const STRING_MARK = mark(STRING);
/** Types of one letter, by that. */
const types = new Map(["b", "d", "e", "n", "s"].map((type) => [type.charCodeAt(0), type]));

/**
 * A cell as nearly all programs write nearly all of them: `<c r="E14" s="3" t="s"><v>12</v></c>`, with
 * a formula before the value, or nothing in it.
 *
 * It is read in one go, and only where its tags one by one would say the same: what is written
 * otherwise, or is wrong in itself, is left to them.
 */
export class PlainCell {
  readonly address = new WrittenAddress();
  /** Its `t`. */
  type: string | undefined;
  /** Index of its format. */
  style = 0;
  formula: XmlText | undefined;
  /** Where it has one; a whole number from 0 on that is held exactly is told as such. */
  value: XmlText | number | undefined;
  private number = 0;

  /**
   * Reads the cell whose tag stands at a place.
   *
   * @returns Where it ends; `undefined` if it is not plain.
   * @throws {RefusedFileError} As `XmlText.upToTag`.
   */
  read(source: XmlSource, tag: number): number | undefined {
    const { bytes } = source;
    // Nothing of the cell before: what is left over would be read again for each that is empty.
    this.type = undefined;
    this.style = 0;
    this.formula = undefined;
    this.value = undefined;
    if (!standsAt(bytes, tag, ADDRESS)) return undefined;
    const behind = this.readAttributes(bytes, tag + ADDRESS.length);
    if (behind === undefined) return undefined;
    if (standsAt(bytes, behind, END_OF_EMPTY)) return behind + END_OF_EMPTY.length;
    if (!standsAt(bytes, behind, END_OF_TAG)) return undefined;
    const inside = this.readFormula(source, behind + END_OF_TAG.length);
    return inside === undefined ? undefined : this.readValue(source, inside);
  }

  private readAttributes(bytes: Uint8Array, from: number): number | undefined {
    let at = this.address.read(bytes, from);
    if (at !== undefined && standsAt(bytes, at, STYLE)) {
      at = this.readNumber(bytes, at + STYLE.length);
      this.style = this.number;
    }
    return at !== undefined && standsAt(bytes, at, TYPE)
      ? this.readType(bytes, at + TYPE.length)
      : at;
  }

  private readType(bytes: Uint8Array, from: number): number | undefined {
    this.type = bytes[from + 1] === DOUBLE_QUOTE ? types.get(bytes[from] ?? 0) : undefined;
    if (this.type !== undefined) return from + 1;
    if (!standsAt(bytes, from, STRING_MARK)) return undefined;
    this.type = STRING;
    return from + STRING.length;
  }

  private readFormula(source: XmlSource, from: number): number | undefined {
    if (!standsAt(source.bytes, from, FORMULA)) return from;
    const text = XmlText.upToTag(source, from + FORMULA.length);
    // One without text says that there is none, or which it shares.
    if (text.end === text.from || !standsAt(source.bytes, text.end, END_OF_FORMULA))
      return undefined;
    this.formula = text;
    return text.end + END_OF_FORMULA.length;
  }

  private readValue(source: XmlSource, from: number): number | undefined {
    const { bytes } = source;
    if (!standsAt(bytes, from, VALUE)) return undefined;
    const start = from + VALUE.length;
    const numberEnd = this.isNumber() ? this.readNumber(bytes, start) : undefined;
    if (numberEnd !== undefined && standsAt(bytes, numberEnd, END_OF_VALUE)) {
      this.value = this.number;
      return numberEnd + END_OF_VALUE.length;
    }
    this.value = XmlText.upToTag(source, start);
    const { end } = this.value;
    return standsAt(bytes, end, END_OF_VALUE) ? end + END_OF_VALUE.length : undefined;
  }

  /** Of the others the letters count: `01` is a text, and no truth. */
  private isNumber(): boolean {
    return this.type === undefined || this.type === "n" || this.type === "s";
  }

  /** Where the digits end; `undefined` if there are none, or too many. */
  private readNumber(bytes: Uint8Array, from: number): number | undefined {
    let at = from;
    let number = 0;
    for (; at - from <= SAFE_DIGITS; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    this.number = number;
    return at === from || at - from > SAFE_DIGITS ? undefined : at;
  }
}
