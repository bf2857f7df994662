import { unsafe } from "./guard-reason.ts";
import { formatShows, type FormatShows } from "./number-format.ts";
import { scanXml } from "./scan-xml.ts";

/** Excel's own limit is 65,490 cell formats; 2^20 of them took exceljs 15 s. */
const MAX_FORMATS = 65_536;

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
 * Reads what each cell format shows, by its index.
 *
 * @param xml - The styles part.
 * @throws {RefusedFileError} `unsafe` if there are more formats than Excel allows.
 */
export function readCellFormats(xml: string): readonly FormatShows[] {
  const custom = new Map<number, FormatShows>();
  const formats: FormatShows[] = [];
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
        formats.push(custom.get(id) ?? builtInShows(id));
      },
      close: (name) => {
        if (name === "cellXfs") isCellFormats = false;
      },
    },
    "styleSheet",
  );
  return formats;
}
