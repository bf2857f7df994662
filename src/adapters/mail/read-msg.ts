/** A mail as Outlook saves it (`.msg`). @see MS-OXMSG 2 */
import { damaged, RefusedFileError, unsafe } from "../spreadsheet-reader/guard-reason.ts";
import { openCompoundFile, type CompoundFile } from "../xls/compound-file.ts";
import { attachmentName } from "./attachment-name.ts";
import { bytesOfLatin1, readHead } from "./header-fields.ts";
import { addressIn, readMailHead } from "./mail-head.ts";
import type { Attachment, Mail, MailHead } from "./mail.ts";
import { msgProperties, type MsgProperties } from "./msg-properties.ts";

const SUBJECT = "0037";
const SERVER_HEAD = "007D";
const SUBMITTED_AT = "0039";
const DELIVERED_AT = "0E06";
/** Addresses for the net before those that may be of the office's own directory. */
const SENDERS = ["5D01", "5D02", "0C1F", "0065"];
const ATTACHED = "3701";
const METHOD = "3705";
const LONG_NAME = "3707";
const SHORT_NAME = "3704";
const KIND = "370E";
const CONTENT_ID = "3712";
const FLAGS = "3714";
const HIDDEN = "7FFE";

const EMBEDDED_MAIL = 5;
const OBJECT = 6;
/** It is shown in the text. */
const RENDERED = 4;

const MAX_ATTACHMENTS = 2000;
const MAX_DEPTH = 8;

/**
 * Reads a mail. What is written in it is not read.
 *
 * @throws {RefusedFileError} `damaged` if it does not hold together, `unsafe` beyond the limits.
 */
export function readMsg(bytes: Uint8Array): Mail {
  const file = openCompoundFile(bytes);
  return mailIn(file, msgProperties(file, 32), { depth: 0, room: { bytes: bytes.length } });
}

interface Limits {
  readonly depth: number;
  /** What is left of the file's length: attachments that are longer together share their bytes. */
  readonly room: { bytes: number };
}

function mailIn(folder: CompoundFile, properties: MsgProperties, limits: Limits): Mail {
  if (limits.depth > MAX_DEPTH) throw unsafe("nested-too-deep");
  const places = folder.folders.filter((name) => name.startsWith("__attach_version1.0_#")).sort();
  if (places.length > MAX_ATTACHMENTS) throw unsafe("too-many-entries");
  const found = places.map((place, at) => {
    const own = folder.folder(place);
    const facts = msgProperties(own, 8);
    const attachment = attachmentIn(own, facts, at, limits);
    return { isShown: isPictureInText(facts), attachment };
  });
  const documents = found.filter(({ isShown }) => !isShown);
  return {
    ...headOf(properties),
    // A picture is all that some mails are: a photograph of the signed report.
    attachments: (documents.length > 0 ? documents : found).map(({ attachment }) => attachment),
    isCutOff: false,
  };
}

function headOf(properties: MsgProperties): MailHead {
  const written = properties.text(SERVER_HEAD);
  const head =
    written === undefined ? {} : readMailHead(readHead(bytesOfLatin1(`${written}\r\n\r\n`)));
  const sender =
    head.sender ?? SENDERS.map((id) => addressIn(properties.text(id) ?? "")).find((one) => one);
  const receivedAt =
    head.receivedAt ?? properties.time(DELIVERED_AT) ?? properties.time(SUBMITTED_AT);
  return {
    ...(sender === undefined ? {} : { sender }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}

function isPictureInText(facts: MsgProperties): boolean {
  const isPicture =
    facts.text(KIND)?.startsWith("image/") ?? /\.(?:png|jpe?g|gif)$/iu.test(givenName(facts) ?? "");
  const isShown =
    ((facts.number(HIDDEN) ?? 0) & 1) !== 0 || ((facts.number(FLAGS) ?? 0) & RENDERED) !== 0;
  return isPicture && isShown && facts.text(CONTENT_ID) !== undefined;
}

function givenName(facts: MsgProperties): string | undefined {
  return facts.text(LONG_NAME) ?? facts.text(SHORT_NAME);
}

function attachmentIn(
  folder: CompoundFile,
  facts: MsgProperties,
  at: number,
  { depth, room }: Limits,
): Attachment {
  const name = attachmentName(givenName(facts), `tep-${at + 1}`);
  try {
    if (facts.number(METHOD) === EMBEDDED_MAIL) {
      const inner = folder.folder(`__substg1.0_${ATTACHED}000D`);
      const own = msgProperties(inner, 24);
      const title = attachmentName(givenName(facts) ?? own.text(SUBJECT), `thu-${at + 1}`);
      const shown = /\.msg$/iu.test(title) ? title : `${title}.msg`;
      return { name: shown, content: mailIn(inner, own, { depth: depth + 1, room }) };
    }
    const bytes = facts.bytes(ATTACHED);
    if (bytes !== undefined) {
      room.bytes -= bytes.length;
      if (room.bytes < 0) throw unsafe("overlapping-entries");
      return { name, content: bytes };
    }
    // Drawn by another program, or kept elsewhere: only Outlook gets at it.
    const format = facts.number(METHOD) === OBJECT ? "OLE" : "link";
    return { name, content: new RefusedFileError({ code: "other-format", format }) };
  } catch (error) {
    return { name, content: error instanceof RefusedFileError ? error : damaged(error) };
  }
}
