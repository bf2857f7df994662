import { changesLetters } from "../../core/workbook/legacy-font.ts";
import { unsafe } from "./guard-reason.ts";
import { formatShows, type FormatShows } from "./number-format.ts";
import { scanXml } from "./scan-xml.ts";

/** Excel's own limit is 65,490 cell formats; 2^20 of them took exceljs 15 s. */
const MAX_FORMATS = 65_536;

/** What a cell format tells of the cell's content. */
export interface CellFormat {
  readonly shows: FormatShows;
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
function builtInShows(id: number): FormatShows {
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
export function readCellFormats(xml: string): readonly CellFormat[] {
  const custom = new Map<number, FormatShows>();
  const formats: CellFormat[] = [];
  const fonts = readFonts(xml);
  let isCellFormats = false;
  scanXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === "cellXfs") isCellFormats = true;
        if (name === "numFmt" && attributes.get("formatCode") !== undefined) {
          custom.set(Number(attributes.get("numFmtId")), formatShows(attributes.get("formatCode")));
        }
        if (name !== "xf" || !isCellFormats) return;
        if (formats.length >= MAX_FORMATS) throw unsafe("too-many-formats");
        const id = Number(attributes.get("numFmtId") ?? 0);
        const shows = custom.get(id) ?? builtInShows(id);
        const font = fonts.get(Number(attributes.get("fontId") ?? 0));
        formats.push(font === undefined ? { shows } : { shows, font });
      },
      close: (name) => {
        if (name === "cellXfs") isCellFormats = false;
      },
    },
    "styleSheet",
  );
  return formats;
}

/** Fonts that change letters, by their index; most workbooks have none. */
function readFonts(xml: string): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();

  let index = -1;
  let isFonts = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "fonts") isFonts = true;
      if (!isFonts) return;
      if (name === "font") index += 1;
      const font = attributes.get("val");
      if (name === "name" && font !== undefined && changesLetters(font)) {
        fonts.set(index, font);
      }
    },
    close: (name) => {
      if (name === "fonts") isFonts = false;
    },
  });
  return fonts;
}
