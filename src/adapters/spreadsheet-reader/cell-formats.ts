import { changesLetters } from "../../core/workbook/legacy-font.ts";
import { unsafe } from "./guard-reason.ts";
import { formatShows, type FormatShows } from "./number-format.ts";
import type { XmlAttributes } from "./open-tag.ts";
import { rememberLast } from "./remember-last.ts";
import { scanXml } from "./scan-xml.ts";

/** Excel's own limit is 65,490 cell formats; 2^20 of them took exceljs 15 s. */
const MAX_FORMATS = 65_536;

/** What a cell format tells of the cell's content. */
export interface CellFormat {
  /** Absent where it shows neither. */
  readonly shows?: FormatShows;
  /** The font, where text in it means something else than in fonts of today. */
  readonly font?: string;
}

const DATE: FormatShows = { isDate: true };
const PERCENT: FormatShows = { isPercent: true };
const PLAIN: FormatShows = {};

/**
 * Formats that files name by number only. 18-21 and 45-47 are times of day, 27-36 and 50-58 dates
 * of East Asian settings.
 *
 * @see ECMA-376-1:2016 18.8.30 (numFmt)
 */
export function builtInShows(id: number): FormatShows {
  if (id === 9 || id === 10) return PERCENT;
  const isDate =
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? DATE : PLAIN;
}

/**
 * Reads what each cell format tells, by its index.
 *
 * @param xml - The styles part.
 * @throws {RefusedFileError} `unsafe` if there are more formats than Excel allows.
 */
export const readCellFormats = rememberLast((xml): readonly CellFormat[] => {
  const reader = new StylesReader();
  scanXml(xml, reader, "styleSheet");
  // Not before the end: nobody promises that fonts come first.
  return reader.formats.map(({ shows, fontId }) => {
    const font = reader.fonts.get(fontId);
    const isPlain = shows.isDate === undefined && shows.isPercent === undefined;
    return { ...(isPlain ? {} : { shows }), ...(font === undefined ? {} : { font }) };
  });
});

class StylesReader {
  readonly formats: { readonly shows: FormatShows; readonly fontId: number }[] = [];
  /** Fonts that change letters, by their index; most workbooks have none. */
  readonly fonts = new Map<number, string>();
  private readonly custom = new Map<number, FormatShows>();
  private fontIndex = -1;
  private isFonts = false;
  private isCellFormats = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "fonts") this.isFonts = true;
    else if (name === "cellXfs") this.isCellFormats = true;
    else if (name === "xf" && this.isCellFormats) this.addFormat(attributes);
    else if (name === "numFmt") this.addCustom(attributes);
    else if (this.isFonts && name === "font") this.fontIndex += 1;
    else if (this.isFonts && name === "name") this.nameFont(attributes.get("val") ?? "");
  }

  close(name: string): void {
    if (name === "fonts") this.isFonts = false;
    else if (name === "cellXfs") this.isCellFormats = false;
  }

  private addCustom(attributes: XmlAttributes): void {
    const code = attributes.get("formatCode");
    if (code !== undefined) this.custom.set(Number(attributes.get("numFmtId")), formatShows(code));
  }

  private addFormat(attributes: XmlAttributes): void {
    if (this.formats.length >= MAX_FORMATS) throw unsafe("too-many-formats");
    const id = Number(attributes.get("numFmtId") ?? 0);
    const shows = this.custom.get(id) ?? builtInShows(id);
    this.formats.push({ shows, fontId: Number(attributes.get("fontId") ?? 0) });
  }

  private nameFont(font: string): void {
    if (changesLetters(font)) this.fonts.set(this.fontIndex, font);
  }
}
