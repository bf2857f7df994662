/** Which units the name of a file or folder speaks of. */
import type { Unit, UnitId } from "../campaign/unit.ts";
import { foldDiacritics } from "../workbook/fold-text.ts";
import { BREAK, fileNameTokens, holdsFileWords, isFileWord } from "./file-name-tokens.ts";
import { gluedSpelling } from "./glued-name.ts";
import { joinTokens } from "./name-tokens.ts";
import { ownershipLengthAt, schoolTypeAt } from "./school-type.ts";
import { knownNames, type KnownName } from "./unit-names.ts";

interface Match {
  readonly unitId: UnitId;
  /** Words of the own name. */
  readonly from: number;
  readonly to: number;
  /** The kind of school stands beside it. */
  readonly typed: boolean;
}

/**
 * Units named in a text such as `TH Thới Thạnh ky so.pdf`, or whose id stands there.
 *
 * The longest name wins (Sơn Ca 10 over Sơn Ca), a name must be complete (Sơn Ca 3 is not Sơn Ca),
 * the kind of school must not contradict, and an own name without kind counts only where it fits
 * one unit and nothing else stands beside it.
 *
 * @param text - A name or a path with `/`; each part is looked at on its own.
 */
export function unitsNamedIn(text: string, units: readonly Unit[]): readonly UnitId[] {
  const parts = text.split(/!?\//u).map(withoutExtension);
  return [...new Set(parts.flatMap((part) => unitsInPart(part, units)))];
}

function unitsInPart(part: string, units: readonly Unit[]): readonly UnitId[] {
  const byId = units.filter(({ unitId }) => holdsId(part, unitId)).map(({ unitId }) => unitId);
  return [...new Set([...byId, ...unitsByName(part, units)])];
}

function unitsByName(part: string, units: readonly Unit[]): readonly UnitId[] {
  const tokens = fileNameTokens(part);
  const names = knownNames(units);
  // Offices are named by words that file names hold for other reasons.
  const whole = names.flatMap((name) => {
    const sought = foldDiacritics(name.written);
    if (!holdsFileWords(sought)) return [];
    return findName(fileNameTokens(part, sought), name).map(({ unitId }) => unitId);
  });
  const otherwise = part.normalize("NFC").replaceAll(MONTH_OR_SCHOOL, "$1 | ");
  return [
    ...whole,
    ...unitsInWords(tokens, names),
    ...(otherwise === part.normalize("NFC") ? [] : unitsInWords(fileNameTokens(otherwise), names)),
  ];
}

/** `mnsonca9t` is Sơn Ca after nine months, or Sơn Ca 9: both are meant. */
const MONTH_OR_SCHOOL = /(?<=\p{L})(\d{1,2})(?:t|th| ?th[aá]ng)(?!\p{L})/giu;

function unitsInWords(tokens: readonly string[], names: readonly KnownName[]): readonly UnitId[] {
  const matches = names.flatMap((name) => findName(tokens, name));
  const longest = matches.filter(
    (match) =>
      !matches.some((other) => isWithin(match, other) && lengthOf(other) > lengthOf(match)),
  );
  return longest
    .filter((match) => match.typed || isOnlyFit(match, longest))
    .map(({ unitId }) => unitId);
}

/** An own name without kind that fits two units says nothing. */
function isOnlyFit(match: Match, matches: readonly Match[]): boolean {
  return matches.every((other) => other.unitId === match.unitId || !isWithin(other, match));
}

function isWithin(inner: Match, outer: Match): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function lengthOf({ from, to }: Match): number {
  return to - from;
}

function findName(
  tokens: readonly string[],
  { unitId, type, proper, glued }: KnownName,
): readonly Match[] {
  return tokens.flatMap((_, from): Match[] => {
    const asOneWord = endOfGluedName(tokens, from, glued);
    if (asOneWord !== undefined) return [{ unitId, from, to: asOneWord, typed: false }];
    const to = endOfName(tokens, from, proper);
    if (to === undefined) return [];
    const beside = typeBeside(tokens, from, to);
    if (beside === undefined) {
      // "xã Bà Điểm", "Tân Xuân Đông": part of something else.
      const ahead = tokens[from - 1];
      const begins = ahead === "truong" || ahead === "tr" || isFileWord(ahead);
      const isAlone = begins && isFileWord(tokens[to]);
      return isAlone ? [{ unitId, from, to, typed: false }] : [];
    }
    const isComplete = beside.at === "after" || isFileWord(tokens[to]);
    return beside.type === type && isComplete ? [{ unitId, from, to, typed: true }] : [];
  });
}

/** Index behind the words from `from` that spell the own name, if they do. */
function endOfName(tokens: readonly string[], from: number, proper: string): number | undefined {
  if (!proper.startsWith(tokens[from] ?? BREAK)) return undefined;
  for (let to = from + 1; to <= tokens.length; to += 1) {
    const joined = joinTokens(tokens.slice(from, to));
    if (joined === proper && !/^\d/u.test(tokens[to] ?? "")) return to;
    if (joined.length > proper.length + 4) return undefined;
  }
  return undefined;
}

/** `mnsonca10`: kind and name run together, and nothing else stands beside them. */
function endOfGluedName(
  tokens: readonly string[],
  from: number,
  glued: readonly string[],
): number | undefined {
  const word = gluedSpelling(tokens[from] ?? BREAK);
  if (!isFileWord(tokens[from - 1])) return undefined;
  // What is apart from the word can only be the school's number.
  const numbered = /^\d/u.test(tokens[from + 1] ?? "") ? word + (tokens[from + 1] ?? "") : word;
  const to = numbered === word ? from + 1 : from + 2;
  return glued.includes(numbered) && isFileWord(tokens[to]) ? to : undefined;
}

function typeBeside(
  tokens: readonly string[],
  from: number,
  to: number,
): { readonly type: string; readonly at: "before" | "after" } | undefined {
  let before: string | undefined;
  for (let start = from - 1; start >= Math.max(0, from - 8); start -= 1) {
    const found = schoolTypeAt(tokens, start);
    if (found === undefined) continue;
    const end = start + found.length;
    if (end === from || end + ownershipLengthAt(tokens, end) === from) before = found.type;
  }
  if (before !== undefined) return { type: before, at: "before" };
  // "Thới Thạnh (TH)", "thoithanh_th": nothing but the kind follows.
  const next = tokens[to] === BREAK ? to + 1 : to;
  const after = schoolTypeAt(tokens, next);
  return after !== undefined && isFileWord(tokens[next + after.length])
    ? { type: after.type, at: "after" }
    : undefined;
}

/** Short ids, and short numbers above all, are in every name: they count at its beginning at most. */
function holdsId(part: string, unitId: UnitId): boolean {
  const id = unitId.toLowerCase();
  const pieces = id.split(/[-._]/u);
  const folded = foldDiacritics(part.normalize("NFC").toLowerCase());
  if (!folded.includes(pieces[0] ?? "")) return false;
  const sought = pieces.join("[-._ ]");
  const isNumber = /^\d+$/u.test(id);
  if (id.length >= (isNumber ? 6 : 4)) {
    return new RegExp(String.raw`(?<![a-z\d])${sought}(?![a-z\d])`, "u").test(folded);
  }
  if (isNumber || isFileWord(id) || schoolTypeAt([id], 0) !== undefined) return false;
  // "T1 2024" is a month; letters alone are a word of a name unless a dash sets them apart.
  const end = /\d/u.test(id) ? String.raw`(?:$|[ _–—-])(?![ _–—-]*\d)` : "(?:$| [–—-] )";
  return new RegExp(`^${sought}${end}`, "u").test(folded);
}

function withoutExtension(name: string): string {
  return name.replace(/\.[a-z\d]{2,5}$/iu, "");
}
