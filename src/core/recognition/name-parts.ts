/** Names of schools so that those of one school fall together and those of two do not. */
import { joinTokens, nameTokens } from "./name-tokens.ts";
import { ownershipLengthAt, schoolTypeAt } from "./school-type.ts";

/** Address behind the name: `- H. Hóc Môn`, `(huyện Hóc Môn)`, `, TP. Sơn La`. */
const ADDRESS =
  /\s*[-–—,(]\s*(?:h\.|huyện|q\.|quận|tp\.?|thành phố|tx\.|thị xã|x\.|xã|p\.|phường|tỉnh)(?:\s|(?<=\.)|(?=\d)).*$/iu;
const DISTRICT = /(?<=\S\s+\S+\s+\S*)\s+(?:huyện|quận|thành phố|tỉnh)\s.+$/iu;

/** Characters; a cell can hold a hundred times as many, and none of that is a name. */
const LONGEST_NAME = 300;

/** A name taken apart. */
export interface NameParts {
  /** `th`, `mn`, `th-thcs`…; empty where the name does not tell. */
  readonly type: string;
  /** The school's own name, joined. */
  readonly proper: string;
  /** Where `TT` may mean thị trấn as well as tư thục. */
  readonly otherProper?: string;
}

/**
 * Takes a name apart into kind of school and own name.
 *
 * TH is not THCS, Sơn Ca is not Sơn Ca 2; the address behind the name and words for private
 * ownership do not count, nor do case, diacritics, tone marks and the word Trường.
 *
 * @example
 * nameParts("Trường Tiểu học Thới Thạnh - H. Hóc Môn"); // { type: "th", proper: "thoithanh" }
 */
export function nameParts(name: string): NameParts {
  const plain = name.slice(0, LONGEST_NAME).normalize("NFC").replace(/\s+/gu, " ").trim();
  const shortened = plain.replace(ADDRESS, "").replace(DISTRICT, "");
  const tokens = nameTokens(shortened);
  const ahead = schoolTypeAt(tokens, 0);
  // "Trường Bồi dưỡng Giáo dục" has no other name than its kind.
  if (ahead !== undefined && ahead.length < tokens.length)
    return properParts(ahead.type, tokens.slice(ahead.length));
  const behind = typeInParentheses(shortened);
  if (behind !== undefined) return properParts(behind.type, nameTokens(behind.rest));
  return properParts("", tokens[0] === "truong" || tokens[0] === "tr" ? tokens.slice(1) : tokens);
}

/** `Thới Thạnh (TH)`. */
function typeInParentheses(
  name: string,
): { readonly type: string; readonly rest: string } | undefined {
  const match = /^(.+?)\s*\(([^()]+)\)$/u.exec(name);
  const [, rest = "", inside = ""] = match ?? [];
  const tokens = nameTokens(inside);
  const found = schoolTypeAt(tokens, 0);
  return found?.length === tokens.length && tokens.length > 0
    ? { type: found.type, rest }
    : undefined;
}

function properParts(type: string, tokens: readonly string[]): NameParts {
  const owned = ownershipLengthAt(tokens, 0);
  const proper = joinTokens(tokens.slice(owned === tokens.length ? 0 : owned));
  if (tokens[0] !== "tt" || tokens.length < 2) return { type, proper };
  return { type, proper, otherProper: joinTokens(["thi", "tran", ...tokens.slice(1)]) };
}
