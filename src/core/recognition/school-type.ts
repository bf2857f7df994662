/** Words that say what kind of school a name means. */

/** What a name says of the kind of school; `th-thcs` and the like for schools of several levels. */
export interface SchoolTypeWords {
  readonly type: string;
  /** Words taken. */
  readonly length: number;
}

const phrases: readonly (readonly [string, string])[] = [
  [
    "mn",
    "lop mau giao doc lap|lop mg doc lap|nhom tre doc lap|mau giao doc lap|mg doc lap|lop mau giao|" +
      "lop mg|nhom tre|mam non|mau giao|nha tre|lmg|mntt|mgtt|mn|mg|nt",
  ],
  ["thcs", "trung hoc co so|pho thong co so|thcs|ptcs|cap 2|cap ii"],
  ["thpt", "trung hoc pho thong|thpt|ptth|cap 3|cap iii"],
  ["th", "tieu hoc|th|cap 1|cap i"],
  [
    "gdtx",
    "trung tam giao duc nghe nghiep giao duc thuong xuyen|trung tam giao duc thuong xuyen|" +
      "giao duc thuong xuyen|trung tam gdnn gdtx|trung tam gdtx|ttgdnn gdtx|tt gdnn gdtx|" +
      "gdnn gdtx|ttgdtx|tt gdtx|gdtx",
  ],
  ["cb", "chuyen biet|cb"],
  ["bdgd", "boi duong giao duc|bdgd"],
];

/** The longest phrase first, as words. */
const known = phrases
  .flatMap(([type, texts]) => texts.split("|").map((text) => ({ type, words: text.split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);

/** Stand before the kind of school and do not change it. */
const skipped = new Set(["truong", "tr", "ptdtbt", "ptdtnt"]);
const order = ["mn", "th", "thcs", "thpt", "gdtx", "cb", "bdgd"];

/**
 * Reads the kind of school at a place of a name.
 *
 * @param from - Index of the first word.
 * @returns `undefined` where no kind is named there.
 */
export function schoolTypeAt(tokens: readonly string[], from: number): SchoolTypeWords | undefined {
  const types = new Set<string>();
  let at = from;
  while (skipped.has(tokens[at] ?? "")) at += 1;
  for (;;) {
    // "TH và THCS": the word between two kinds belongs to them.
    const next = tokens[at] === "va" && types.size > 0 ? at + 1 : at;
    const found = known.find(({ words }) => words.every((word, i) => tokens[next + i] === word));
    if (found === undefined) break;
    types.add(found.type);
    at = next + found.words.length;
  }
  if (types.size === 0) return undefined;
  const type = order.filter((one) => types.has(one)).join("-");
  return { type, length: at - from };
}

/** Words for private schools, which some write and some do not: `Mầm non Tư thục Ánh Dương`. */
const ownership = ["ngoai cong lap", "cong lap", "tu thuc", "dan lap", "ncl", "tthuc", "tt", "cl"]
  .map((text) => text.split(" "))
  .sort((a, b) => b.length - a.length);

/** How many words at a place say who owns the school. */
export function ownershipLengthAt(tokens: readonly string[], from: number): number {
  const found = ownership.find((words) => words.every((word, i) => tokens[from + i] === word));
  return found?.length ?? 0;
}
