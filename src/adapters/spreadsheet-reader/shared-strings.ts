import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { CellCount } from "./cell-count.ts";
import { damaged } from "./guard-reason.ts";
import { mark, standsAt } from "./marks.ts";
import type { XmlAttributes } from "./open-tag.ts";
import { scanXml } from "./scan-xml.ts";
import { decodeStoredText } from "./stored-text.ts";
import type { XmlSource } from "./xml-source.ts";
import { XmlText } from "./xml-text.ts";

export interface SharedStrings {
  /** A text by its index; `undefined` if there is none. */
  readonly at: (index: number) => string | undefined;
  /** Whether there is one that takes its time to be read. */
  readonly isLong: (index: number) => boolean;
  /**
   * Fonts that texts bring along, by the text's index; others have their cell's. Of several it is
   * the one that changes letters.
   */
  readonly fonts: ReadonlyMap<number, string>;
}

/** Of a workbook whose cells hold their texts themselves. */
export const noSharedStrings: SharedStrings = {
  at: () => undefined,
  isLong: () => false,
  fonts: new Map(),
};

/** In bytes, as it stands there: a hundred times what a label has. */
const LONG = 4096;

/** Around a text that is neither rich nor holds spaces that matter. */
const [PLAIN, PLAIN_END] = [mark("<si><t>"), mark("</t></si>")];

/**
 * Reads the table of shared strings; rich text becomes plain, readings for pronunciation are left
 * out.
 *
 * @param xml - The part.
 * @param count - Of the workbook.
 * @throws {RefusedFileError} `damaged` where a string stands inside another, or something else
 *   between them: cells name strings by counting.
 */
export function readSharedStrings(xml: XmlSource, count: CellCount): SharedStrings {
  const table = new StringTable(xml, count);
  scanXml(xml, table, "sst");
  return table;
}

/** A piece of rich text. */
interface Run {
  readonly piece: XmlText;
  /** Its own, where it has one. */
  readonly font: string | undefined;
}

/**
 * The table, of which a text is read when it is first asked for: most belong to sheets for people.
 * Until then it is two places, because a table may have a million texts.
 */
class StringTable implements SharedStrings {
  readonly fonts = new Map<number, string>();
  private readonly texts: (string | undefined)[] = [];
  private readonly places: number[] = [];
  private readonly withReferences = new Set<number>();
  /** Of the string that is open: most are one piece in their cell's font. */
  private only: XmlText | undefined;
  private runs: Run[] | undefined;
  private font: string | undefined;
  private isText = false;
  private phonetic = 0;
  private depth = 0;
  private readonly source: XmlSource;
  private readonly count: CellCount;

  constructor(source: XmlSource, count: CellCount) {
    this.source = source;
    this.count = count;
  }

  at(index: number): string | undefined {
    const end = this.places[index * 2 + 1];
    if (end === undefined) return undefined;
    const known = this.texts[index];
    if (known !== undefined) return known;
    const from = this.places[index * 2] ?? end;
    const kind = this.withReferences.has(index) ? "references" : "letters";
    const text = decodeStoredText(new XmlText(this.source, from, end, kind).read());
    this.texts[index] = text;
    return text;
  }

  isLong(index: number): boolean {
    return (this.places[index * 2 + 1] ?? 0) - (this.places[index * 2] ?? 0) > LONG;
  }

  plain(source: XmlSource, tag: number): number | undefined {
    if (this.depth !== 1 || !standsAt(source.bytes, tag, PLAIN)) return undefined;
    const text = XmlText.upToTag(source, tag + PLAIN.length);
    if (!standsAt(source.bytes, text.end, PLAIN_END)) return undefined;
    this.count.add(1);
    this.add(text);
    return text.end + PLAIN_END.length;
  }

  open(name: string, attributes: XmlAttributes): void {
    const isMisplaced = this.depth === 1 ? name !== "si" && name !== "extLst" : name === "si";
    if (isMisplaced || this.isText) throw damaged(`element ${name}`);
    this.depth += 1;
    if (name === "si") {
      this.count.add(1);
      this.only = undefined;
      this.runs = undefined;
      this.font = undefined;
    } else if (name === "r") this.font = undefined;
    else if (name === "rFont") this.font = attributes.get("val");
    else if (name === "rPh") this.phonetic += 1;
    this.isText = name === "t" && this.phonetic === 0;
  }

  text(piece: XmlText): void {
    if (!this.isText) return;
    if (this.only === undefined && this.runs === undefined && this.font === undefined) {
      this.only = piece;
    } else {
      this.runs ??= this.only === undefined ? [] : [{ piece: this.only, font: undefined }];
      this.runs.push({ piece, font: this.font });
    }
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === "si") this.add(this.only, this.runs);
    else if (name === "rPh") this.phonetic -= 1;
    this.isText = false;
  }

  /** Adds the text in one piece, or the texts in runs, that the string holds. */
  private add(only?: XmlText, runs?: readonly Run[]): void {
    const index = this.texts.length;
    this.texts.push(runs === undefined ? undefined : textOf(runs));
    // Of a text in runs nothing is left to read; its places only tell that it is there.
    this.places.push(only?.from ?? 0, only?.end ?? 0);
    if (only?.kind === "references") this.withReferences.add(index);
    const font = runs === undefined ? undefined : fontOf(runs);
    if (font !== undefined) this.fonts.set(index, font);
  }
}

function textOf(runs: readonly Run[]): string {
  return decodeStoredText(runs.map(({ piece }) => piece.read()).join(""));
}

function fontOf(runs: readonly Run[]): string | undefined {
  // English letters look the same in nearly every font.
  const fonts = runs.flatMap(({ piece, font }) => (isOld(font) || !piece.isAscii() ? [font] : []));
  return fonts.find(isOld) ?? (fonts.includes(undefined) ? undefined : fonts[0]);
}

function isOld(font: string | undefined): boolean {
  return font !== undefined && changesLetters(font);
}
