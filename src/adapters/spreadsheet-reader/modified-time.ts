import { scanXml } from "./scan-xml.ts";

/** A time of day without a zone would be read by the machine's own clock: not taken. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * When a workbook says it was last saved.
 *
 * @param xml - The part of the document's own properties.
 * @param element - The one that says so.
 * @returns ISO 8601 in UTC; `undefined` if it does not say, or without a zone.
 */
export function modifiedTime(xml: string, element = "modified"): string | undefined {
  let isModified = false;
  let said = "";
  scanXml(xml, {
    open: (name) => {
      isModified = name === element;
    },
    text: (text) => {
      if (isModified) said += text;
    },
    close: () => {
      isModified = false;
    },
  });
  const text = said.trim();
  if (!INSTANT.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
