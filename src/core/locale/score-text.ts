/** How strongly a file's evidence speaks for units, in words. */
import type { Language } from "./language.ts";
import { plainText } from "./quote-text.ts";

/** A unit with its score, from 0 to 100. */
interface Scored<Id extends string> {
  readonly unitId: Id;
  readonly score: number;
}

/** A file may be of a dozen units; nobody chooses among more than a few. */
const MOST = 3;

const next = { vi: "kế tiếp", en: "next" } as const;

/**
 * The score of a file's unit and the next one's: `98; kế tiếp: TH B 40`. Of a file that is asked
 * about, the first three: `TH A 60; TH B 40`.
 *
 * @param candidates - The strongest first.
 * @param unitId - The unit that the file is taken for.
 */
export function scoreText<Id extends string>(
  candidates: readonly Scored<Id>[],
  unitId: Id | undefined,
  nameOf: (unitId: Id) => string,
  language: Language,
): string {
  const say = (one: Scored<Id>): string => `${plainText(nameOf(one.unitId))} ${one.score}`;
  const own = candidates.find((one) => one.unitId === unitId);
  if (own === undefined) return candidates.slice(0, MOST).map(say).join("; ");
  const second = candidates.find((one) => one !== own);
  return second === undefined
    ? String(own.score)
    : `${own.score}; ${next[language]}: ${say(second)}`;
}
