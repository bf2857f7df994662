import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { CellCount } from "./cell-count.ts";
import { damaged } from "./guard-reason.ts";
import { scanXml } from "./scan-xml.ts";
import { decodeStoredText } from "./stored-text.ts";

export interface SharedStrings {
  readonly texts: readonly string[];
  /**
   * Fonts that texts bring along, by the text's index; others have their cell's. Of several it is
   * the one that changes letters.
   */
  readonly fonts: ReadonlyMap<number, string>;
}

/** Of a workbook whose cells hold their texts themselves. */
export const noSharedStrings: SharedStrings = { texts: [], fonts: new Map() };

/**
 * Reads the table of shared strings; rich text becomes plain, readings for pronunciation are left
 * out.
 *
 * @param xml - The part.
 * @param count - Of the workbook.
 * @throws {RefusedFileError} `damaged` where a string stands inside another, or something else
 *   between them: cells name strings by counting.
 */
export function readSharedStrings(xml: string, count: CellCount): SharedStrings {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  let text = "";
  let isText = false;
  let phonetic = 0;
  let depth = 0;
  let run: string | undefined;
  let runs: (string | undefined)[] = [];
  scanXml(
    xml,
    {
      open: (name, attributes) => {
        const isMisplaced = depth === 1 ? name !== "si" && name !== "extLst" : name === "si";
        if (isMisplaced || isText) throw damaged(`element ${name}`);
        depth += 1;
        if (name === "si") {
          count.add(1);
          text = "";
          run = undefined;
          runs = [];
        } else if (name === "r") run = undefined;
        else if (name === "rFont") run = attributes.get("val");
        else if (name === "rPh") phonetic += 1;
        isText = name === "t" && phonetic === 0;
      },
      text: (piece) => {
        if (!isText) return;
        text += piece;
        // English letters look the same in nearly every font.
        if (/[^\p{ASCII}]/u.test(piece) || isOld(run)) runs.push(run);
      },
      close: (name) => {
        depth -= 1;
        if (name === "si") {
          const font = ownFont(runs);
          if (font !== undefined) fonts.set(texts.length, font);
          texts.push(decodeStoredText(text));
        } else if (name === "rPh") phonetic -= 1;
        isText = false;
      },
    },
    "sst",
  );
  return { texts, fonts };
}

function ownFont(runs: readonly (string | undefined)[]): string | undefined {
  return runs.find(isOld) ?? (runs.includes(undefined) ? undefined : runs[0]);
}

function isOld(font: string | undefined): boolean {
  return font !== undefined && changesLetters(font);
}
