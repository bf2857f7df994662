import type { ReportPack } from "../report-pack/report-pack.ts";
import { sortKeys } from "../report-pack/sort-keys.ts";

/** Characters in one cell; Excel takes 32,767. */
const CHUNK_LENGTH = 30_000;

/**
 * Writes a pack as text in pieces for cells.
 *
 * Keys are sorted, so that equal packs give equal cells. No piece begins or ends with a space or
 * cuts a character in two: readers trim cells.
 */
export function packChunks(pack: ReportPack): readonly string[] {
  const text = JSON.stringify(sortKeys(pack));
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + CHUNK_LENGTH);
    while (to < text.length && !canCut(text, to)) to -= 1;
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}

/** Between plain characters only: no spaces, no surrogates, no combining marks. */
function canCut(text: string, at: number): boolean {
  return /^[!-~]{2}$/u.test(text.slice(at - 1, at + 1));
}
