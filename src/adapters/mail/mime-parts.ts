/**
 * The parts of a mail that are no parts themselves.
 *
 * @see RFC 2046 5.1
 */
import { unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { bytesOfLatin1, latin1, readHead, type HeadedBytes } from "./header-fields.ts";
import { readParameters, type ParametrisedField } from "./header-parameters.ts";

/** Forwarded and signed mails of several programs nest some six deep. */
const MAX_DEPTH = 10;
const MAX_PARTS = 2000;
/** Bytes looked through, at all depths together: six deep for the largest mail that servers take. */
const MAX_LOOKED_THROUGH = 160_000_000;
/** So far the next dash is looked for by hand: where they are many, a search for each takes longer. */
const NEAR = 64;
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
  let lookedThrough = 0;
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
    lookedThrough += part.body.length;
    if (lookedThrough > MAX_LOOKED_THROUGH) throw unsafe("nested-too-deep");
    const inner = splitAt(part.body, type.parameter("boundary") ?? "");
    // Parts that no boundary sets apart cannot be taken out, wherever they stand.
    isCutOff ||= !inner.isClosed && (isOpen || inner.parts.length === 0);
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

/**
 * What stands between lines `--boundary`, up to `--boundary--`. The last line end is the boundary's.
 */
function splitAt(
  body: Uint8Array,
  boundary: string,
): { readonly parts: readonly Uint8Array[]; readonly isClosed: boolean } {
  const parts: Uint8Array[] = [];
  if (boundary === "") return { parts, isClosed: false };
  const mark = bytesOfLatin1(`--${boundary}`);
  let start: number | undefined;
  for (let at = nextDash(body, 0); at < body.length; at = nextDash(body, at + 1)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue;
    if (!isAt(body, at, mark)) continue;
    const behind = at + mark.length;
    const isEnd = body[behind] === DASH && body[behind + 1] === DASH;
    const next = nextLine(body, behind);
    // Servers may add spaces; anything else makes it another boundary, that begins alike.
    if (!isEnd && !/^\s*$/u.test(latin1(body.subarray(behind, Math.min(next, behind + 100)))))
      continue;
    if (start !== undefined) parts.push(body.subarray(start, endBefore(body, start, at)));
    if (isEnd) return { parts, isClosed: true };
    if (parts.length >= MAX_PARTS) throw unsafe("too-many-entries");
    start = next;
    at = next - 1;
  }
  if (start !== undefined) parts.push(body.subarray(start));
  return { parts, isClosed: false };
}

/** The next place from here on that may begin a boundary; the end where there is none. */
function nextDash(body: Uint8Array, from: number): number {
  const near = Math.min(from + NEAR, body.length);
  for (let at = from; at < near; at += 1) if (body[at] === DASH) return at;
  const found = near < body.length ? body.indexOf(DASH, near) : -1;
  return found < 0 ? body.length : found;
}

function isAt(body: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let index = 0; index < mark.length; index += 1) {
    if (body[at + index] !== mark[index]) return false;
  }
  return true;
}

/** Where the next line begins; the end where there is none. */
function nextLine(body: Uint8Array, at: number): number {
  const end = body.indexOf(LINE_FEED, at);
  return end < 0 ? body.length : end + 1;
}

function endBefore(body: Uint8Array, start: number, boundary: number): number {
  const isPair = body[boundary - 2] === 13;
  return Math.max(start, boundary - (isPair ? 2 : 1));
}
