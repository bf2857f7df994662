import type { CompoundFile } from "./compound-file.ts";

const LAST_SAVED = 13;
const FILETIME = 0x40;
/** Where the list of properties begins: after the header and one format id with its offset. */
const SECTION_OFFSET_AT = 44;
/** Milliseconds between 1601, where Windows counts from, and 1970. */
const SINCE_1601 = 11_644_473_600_000;

/**
 * When an old workbook says it was last saved: ISO 8601 in UTC.
 *
 * @returns `undefined` if it does not say; a broken property tells nothing and harms no figure.
 * @see MS-OLEPS 2.21
 */
export function summaryTime(file: CompoundFile): string | undefined {
  try {
    const bytes = file.stream("\u0005SummaryInformation");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const section = view.getUint32(SECTION_OFFSET_AT, true);
    const count = Math.min(view.getUint32(section + 4, true), 100);
    for (let index = 0; index < count; index += 1) {
      const entry = section + 8 + index * 8;
      if (view.getUint32(entry, true) !== LAST_SAVED) continue;
      const at = section + view.getUint32(entry + 4, true);
      if (view.getUint32(at, true) !== FILETIME) return undefined;
      const ticks = view.getUint32(at + 8, true) * 2 ** 32 + view.getUint32(at + 4, true);
      const time = ticks / 10_000 - SINCE_1601;
      // Programs that do not know write the year 1601.
      return time > 0 ? new Date(Math.round(time)).toISOString() : undefined;
    }
  } catch {
    return undefined;
  }
  return undefined;
}
