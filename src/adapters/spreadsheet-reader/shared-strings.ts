import type { CellCount } from "./cell-count.ts";
import { damaged } from "./guard-reason.ts";
import { scanXml } from "./scan-xml.ts";
import { decodeStoredText } from "./stored-text.ts";

/**
 * Reads the table of shared strings; rich text becomes plain, readings for pronunciation are left
 * out.
 *
 * @param xml - The part.
 * @param count - Of the workbook.
 * @throws {RefusedFileError} `damaged` where a string stands inside another, or something else
 *   between them: cells name strings by counting.
 */
export function readSharedStrings(xml: string, count: CellCount): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  let depth = 0;
  scanXml(
    xml,
    {
      open: (name) => {
        const isMisplaced = depth === 1 ? name !== "si" && name !== "extLst" : name === "si";
        if (isMisplaced || isText) throw damaged(`element ${name}`);
        depth += 1;
        if (name === "si") {
          count.add(1);
          text = "";
        }
        if (name === "rPh") phonetic += 1;
        isText = name === "t" && phonetic === 0;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (name) => {
        depth -= 1;
        if (name === "si") strings.push(decodeStoredText(text));
        else if (name === "rPh") phonetic -= 1;
        isText = false;
      },
    },
    "sst",
  );
  return strings;
}
