/**
 * A field with parameters: `attachment; filename="b.xlsx"`.
 *
 * @see RFC 2045 5.1, RFC 2231
 */
import { bytesOfLatin1 } from "./header-fields.ts";
import { decodeCharset, decodeHeaderText, fromPercent } from "./header-text.ts";

export interface ParametrisedField {
  /** Lower case: `multipart/mixed`, `attachment`. */
  readonly value: string;
  /** Decoded; `undefined` where it is not there. */
  readonly parameter: (name: string) => string | undefined;
}

/** A name, maybe the number of a piece, maybe the mark that it is encoded; quoted or up to `;`. */
const PARAMETER = /;\s*([^\s=*;]+)(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\[^])*)"?|([^;]*))/gu;

interface Piece {
  readonly number: number;
  readonly isEncoded: boolean;
  readonly text: string;
}

/** Reads a field; one that is absent has no value and no parameters. */
export function readParameters(field: string | undefined): ParametrisedField {
  const text = field ?? "";
  const pieces = new Map<string, Piece[]>();
  for (const [, name = "", number, encoded, quoted, bare] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    const own = pieces.get(key) ?? [];
    // A path of Windows has backslashes that escape nothing.
    const value = quoted?.replaceAll(/\\(["\\])/gu, "$1") ?? (bare ?? "").trim();
    own.push({
      number: number === undefined ? WHOLE : Number(number),
      isEncoded: encoded !== undefined,
      text: value,
    });
    pieces.set(key, own);
  }
  return {
    value: (text.split(";")[0] ?? "").trim().toLowerCase(),
    parameter: (name) => {
      const own = pieces.get(name);
      return own === undefined ? undefined : joined(own);
    },
  };
}

/** Not a piece. Where both are there, the encoded form is the one that was meant. */
const WHOLE = -1;

function joined(pieces: readonly Piece[]): string {
  const whole = pieces.filter(({ number }) => number === WHOLE);
  const parts = pieces.filter(({ number }) => number !== WHOLE).sort((a, b) => a.number - b.number);
  const used = parts.length > 0 ? parts : whole.filter(({ isEncoded }) => isEncoded).slice(0, 1);
  const [first] = used;
  if (first === undefined) return decodeHeaderText(whole[0]?.text ?? "");
  const [, charset = "utf-8", start = ""] = /^([^']*)'[^']*'([^]*)$/u.exec(first.text) ?? [
    "",
    "utf-8",
    first.text,
  ];
  if (!first.isEncoded) return decodeHeaderText(used.map(({ text }) => text).join(""));
  const bytes = used.map(({ text, isEncoded }, at) => {
    const own = at === 0 ? start : text;
    return isEncoded ? fromPercent(own) : own;
  });
  return decodeCharset(bytesOfLatin1(bytes.join("")), charset);
}
