/**
 * The parts of a mail that are no parts themselves.
 *
 * @see RFC 2046 5.1
 */
import { unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { latin1, readHead, type HeadedBytes } from "./header-fields.ts";
import { readParameters, type ParametrisedField } from "./header-parameters.ts";

/** Forwarded and signed mails of several programs nest some six deep. */
const MAX_DEPTH = 32;
const MAX_PARTS = 2000;
const LINE_FEED = 10;
const DASH = 45;

export interface MailPart extends HeadedBytes {
  readonly type: ParametrisedField;
  readonly disposition: ParametrisedField;
  /** It belongs to a page, as its pictures do (`multipart/related`). */
  readonly isRelated: boolean;
  /** No boundary ends it: the mail ends before. */
  readonly isCutOff: boolean;
}

export interface MailParts {
  readonly parts: readonly MailPart[];
  readonly isCutOff: boolean;
}

/**
 * Takes a mail apart.
 *
 * A notice that a mail could not be delivered (`multipart/report`) holds the office's own mail:
 * nothing of it is a part.
 *
 * @throws {RefusedFileError} `unsafe` beyond the limits.
 */
export function partsOfMail(mail: HeadedBytes): MailParts {
  const parts: MailPart[] = [];
  let isCutOff = false;
  const walk = (part: HeadedBytes, depth: number, isRelated: boolean, isOpen: boolean): void => {
    const type = readParameters(part.field("content-type")[0]);
    if (type.value === "multipart/report") return;
    if (!type.value.startsWith("multipart/")) {
      if (parts.length >= MAX_PARTS) throw unsafe("too-many-entries");
      const disposition = readParameters(part.field("content-disposition")[0]);
      parts.push({ ...part, type, disposition, isRelated, isCutOff: isOpen });
      return;
    }
    if (depth >= MAX_DEPTH) throw unsafe("nested-too-deep");
    const inner = splitAt(part.body, type.parameter("boundary") ?? "");
    isCutOff ||= isOpen && !inner.isClosed;
    for (const [at, bytes] of inner.parts.entries()) {
      const isLast = at === inner.parts.length - 1;
      const isUnended = isOpen && isLast && !inner.isClosed;
      walk(readHead(bytes), depth + 1, isRelated || type.value === "multipart/related", isUnended);
    }
  };
  const isWhole = !readParameters(mail.field("content-type")[0]).value.startsWith("multipart/");
  // A mail of one part has no boundary that could be missing.
  walk(mail, 0, false, !isWhole);
  return { parts, isCutOff };
}

/** What stands between lines `--boundary`, up to `--boundary--`. The last line end is the boundary's. */
function splitAt(
  body: Uint8Array,
  boundary: string,
): { readonly parts: readonly Uint8Array[]; readonly isClosed: boolean } {
  const parts: Uint8Array[] = [];
  if (boundary === "") return { parts, isClosed: false };
  const mark = `--${boundary}`;
  let start: number | undefined;
  for (let at = 0; at >= 0 && at < body.length; at = nextLine(body, at)) {
    if (body[at] !== DASH || body[at + 1] !== DASH) continue;
    const line = latin1(body.subarray(at, at + mark.length + 2));
    if (!line.startsWith(mark)) continue;
    const isEnd = line.slice(mark.length).startsWith("--");
    if (!isEnd && !/^\s*$/u.test(restOfLine(body, at + mark.length))) continue;
    if (start !== undefined) parts.push(body.subarray(start, endBefore(body, start, at)));
    if (isEnd) return { parts, isClosed: true };
    if (parts.length >= MAX_PARTS) throw unsafe("too-many-entries");
    start = nextLine(body, at);
    if (start < 0) start = body.length;
  }
  if (start !== undefined) parts.push(body.subarray(start));
  return { parts, isClosed: false };
}

/** Where the next line begins; -1 where there is none. */
function nextLine(body: Uint8Array, at: number): number {
  const end = body.indexOf(LINE_FEED, at);
  return end < 0 ? -1 : end + 1;
}

/** Servers may add spaces behind a boundary; anything else makes it another one, that begins alike. */
function restOfLine(body: Uint8Array, at: number): string {
  const end = body.indexOf(LINE_FEED, at);
  return latin1(body.subarray(at, Math.min(end < 0 ? body.length : end, at + 100)));
}

function endBefore(body: Uint8Array, start: number, boundary: number): number {
  const isPair = body[boundary - 2] === 13;
  return Math.max(start, boundary - (isPair ? 2 : 1));
}
