import { scanXml } from "./scan-xml.ts";
import { decodeStoredText } from "./stored-text.ts";

/**
 * Reads the table of shared strings; rich text becomes plain, readings for pronunciation are left
 * out.
 *
 * @param xml - The part.
 */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === "si") strings.push(decodeStoredText(text));
      else if (name === "rPh") phonetic -= 1;
      isText = false;
    },
  });
  return strings;
}
