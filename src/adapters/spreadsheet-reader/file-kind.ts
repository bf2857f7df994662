/** What bytes are, told from the bytes alone: names lie. */
import { isMail } from "../mail/is-mail.ts";
import { MESSAGE_STREAM } from "../mail/message-stream.ts";
import { openCompoundFile } from "../xls/compound-file.ts";
import type { GuardReason } from "./guard-reason.ts";

/** A zip is looked into; anything else has its reason at once. */
export type FileKind = "zip" | GuardReason;

interface Signature {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly reason: GuardReason;
}

const document = (kind: string): GuardReason => ({ code: "document", kind });
const otherFormat = (format: string): GuardReason => ({ code: "other-format", format });
const ascii = (text: string): readonly number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0));

const signatures: readonly Signature[] = [
  { at: 0, bytes: ascii("%PDF"), reason: document("pdf") },
  { at: 0, bytes: [0xff, 0xd8, 0xff], reason: document("jpg") },
  { at: 0, bytes: [0x89, ...ascii("PNG")], reason: document("png") },
  { at: 4, bytes: ascii("ftyphei"), reason: document("heic") },
  { at: 4, bytes: ascii("ftyphev"), reason: document("heic") },
  { at: 4, bytes: ascii("ftypmif1"), reason: document("heic") },
  { at: 4, bytes: ascii("ftypmsf1"), reason: document("heic") },
  { at: 8, bytes: ascii("WEBP"), reason: document("webp") },
  { at: 0, bytes: ascii("GIF8"), reason: document("gif") },
  { at: 0, bytes: ascii("II*\0"), reason: document("tif") },
  { at: 0, bytes: ascii("MM\0*"), reason: document("tif") },
  { at: 0, bytes: ascii("{\\rtf"), reason: document("rtf") },
  { at: 0, bytes: ascii("Rar!"), reason: otherFormat("rar") },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], reason: otherFormat("7z") },
  // Outlook's own wrapping of attachments.
  { at: 0, bytes: [0x78, 0x9f, 0x3e, 0x22], reason: { code: "winmail" } },
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams that tell what an OLE container holds; an encrypted package comes before the rest. */
const oleStreams: readonly (readonly [string, GuardReason])[] = [
  ["EncryptedPackage", { code: "encrypted" }],
  ["Workbook", { code: "old-format" }],
  ["Book", { code: "old-format" }],
  ["WordDocument", document("doc")],
  ["PowerPoint Document", document("ppt")],
];

/** Tells what bytes are. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { code: "empty" };
  if (startsWith(bytes, 0, [0x50, 0x4b, 3, 4]) || startsWith(bytes, 0, [0x50, 0x4b, 5, 6])) {
    return "zip";
  }
  if (startsWith(bytes, 0, OLE)) return oleKind(bytes);
  const known = signatures.find((one) => startsWith(bytes, one.at, one.bytes));
  return known?.reason ?? textKind(bytes);
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

/**
 * Reads the names of streams: directory entries are 128 bytes long and begin at multiples of it,
 * so the chain of sectors need not be followed.
 *
 * @see MS-CFB 2.6.1
 */
function oleKind(bytes: Uint8Array): GuardReason {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 2 && type !== 1)) continue;
    let name = "";
    for (let letter = 0; letter < length - 2; letter += 2) {
      name += String.fromCharCode((bytes[at + letter] ?? 0) + (bytes[at + letter + 1] ?? 0) * 256);
    }
    names.add(name);
  }
  if (names.has(MESSAGE_STREAM) && isMessage(bytes)) return { code: "mail" };
  const found = oleStreams.find(([name]) => names.has(name));
  return found?.[1] ?? { code: isWhole(bytes) ? "not-a-workbook" : "damaged" };
}

/** A workbook may hold a mail, and a mail a workbook: what counts is what the container is itself. */
function isMessage(bytes: Uint8Array): boolean {
  try {
    return openCompoundFile(bytes).has(MESSAGE_STREAM);
  } catch {
    return false;
  }
}

/** The list of streams may stand at the end, and be what was not downloaded. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    openCompoundFile(bytes);
    return true;
  } catch {
    return false;
  }
}

function textKind(bytes: Uint8Array): GuardReason {
  const head = decodeHead(bytes.subarray(0, 4096));
  if (head === undefined) return { code: "not-a-workbook" };
  const start = head.trimStart().slice(0, 2000).toLowerCase();
  if (start === "") return { code: "empty" };
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return otherFormat("xml");
  if (/^(?:<!doctype html|<html|<table|<meta|<head|<body)/u.test(start)) return otherFormat("html");
  if (isMail(bytes)) return { code: "mail" };
  if (/^mime-version:/mu.test(start)) return otherFormat("mhtml");
  return otherFormat("text");
}

function decodeHead(head: Uint8Array): string | undefined {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return new TextDecoder(head[0] === 0xff ? "utf-16le" : "utf-16be").decode(head);
  // Older Vietnamese encodings are no UTF-8, so only control characters tell text from data.
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return undefined;
  return new TextDecoder("utf-8").decode(head);
}
