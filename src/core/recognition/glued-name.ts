/** Names written as one word: `mnsonca10`, `thcstanxuan`, as people do who name files without spaces. */

/** How the kinds of school are written in front of a name; several levels one after the other. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  mn: ["mn", "mg", "mamnon", "maugiao"],
  th: ["th", "tieuhoc"],
  thcs: ["thcs"],
  thpt: ["thpt"],
};

/**
 * A school's name as one word with its kind in front, in every way that can be meant only so.
 *
 * `thanhduong` is no TH Ánh Dương: where a vowel follows, `th` may be the beginning of a word.
 *
 * @param type - As `nameParts` has it.
 * @param proper - The own name, joined.
 */
export function gluedNames(type: string, proper: string): readonly string[] {
  const kinds = type
    .split("-")
    .reduce<readonly string[]>(
      (ahead, level) => ahead.flatMap((one) => (spellings[level] ?? []).map((own) => one + own)),
      [""],
    );
  const isDoubtful = /^[aeiouy]/u.test(proper);
  return kinds
    .filter((kind) => !(isDoubtful && kind.endsWith("th")))
    .flatMap((kind) => [kind + proper, `truong${kind}${proper}`])
    .map(gluedSpelling);
}

/** `lythuongkiet` and `lithuongkiet` are one; where syllables begin is not known here. */
export function gluedSpelling(word: string): string {
  return word.replace(/(?<=[bcdghklmnprstvx]|qu)y/gu, "i");
}
