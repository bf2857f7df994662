import { scanXml } from "./scan-xml.ts";
import type { XmlSource } from "./xml-source.ts";

const MOMENT =
  /^(?<clock>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?<zone>Z|[+-]\d{2}:\d{2})?$/u;

/**
 * When a workbook says it was last saved.
 *
 * @param xml - The part of the document's own properties.
 * @param element - The one that says so.
 * @returns ISO 8601 in UTC, or without a zone, to the second, where none is said; `undefined` if it
 *   does not say.
 */
export function modifiedTime(xml: XmlSource, element = "modified"): string | undefined {
  const text = textOf(xml, element).trim();
  const { clock, zone } = MOMENT.exec(text)?.groups ?? {};
  if (clock === undefined) return undefined;
  const time = new Date(zone === undefined ? `${clock}Z` : text);
  if (Number.isNaN(time.getTime())) return undefined;
  if (zone !== undefined) return time.toISOString();
  const written = withoutZone(time.toISOString());
  // 30 February would become a day in March.
  return written.startsWith(clock) ? written : undefined;
}

/**
 * The same of what `program` wrote: LibreOffice says `Z` and means the clock of its machine where
 * somebody saved by hand, and UTC where it only converted.
 */
export function modifiedTimeBy(program: string, xml: XmlSource): string | undefined {
  const time = modifiedTime(xml);
  return /^LibreOffice\b/u.test(program) && time !== undefined ? withoutZone(time) : time;
}

function withoutZone(time: string): string {
  return time.slice(0, "YYYY-MM-DDTHH:mm:ss".length);
}

/** The text of the first such element. */
export function textOf(xml: XmlSource, element: string): string {
  let isInside = false;
  let isDone = false;
  let said = "";
  scanXml(xml, {
    open: (name) => {
      isInside = name === element && !isDone;
    },
    text: (text) => {
      if (isInside) said += text.read();
    },
    close: () => {
      isDone ||= isInside;
      isInside = false;
    },
  });
  return said;
}
