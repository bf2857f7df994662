/** A mail as servers pass it on (`.eml`): its files, each whole or with the reason why not. */
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { attachmentName } from "./attachment-name.ts";
import { readHead } from "./header-fields.ts";
import { decodeHeaderText } from "./header-text.ts";
import { readMailHead } from "./mail-head.ts";
import type { Attachment, Mail } from "./mail.ts";
import { partsOfMail, type MailPart } from "./mime-parts.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/**
 * Reads a mail. What is written in it is not read.
 *
 * @throws {RefusedFileError} `unsafe` beyond the limits.
 */
export function readEml(bytes: Uint8Array): Mail {
  const head = readHead(bytes);
  const { parts, isCutOff } = partsOfMail(head);
  const files = parts.filter(isFile);
  const documents = files.filter((part) => !belongsToText(part));
  return {
    ...readMailHead(head),
    // A picture is all that some mails are: a photograph of the signed report.
    attachments: (documents.length > 0 ? documents : files.filter(isPicture)).map(attachmentOf),
    isCutOff,
  };
}

/** Kinds in which programs write what people read at once, in one or several forms. */
const TEXTS = new Set(["", "text/plain", "text/html", "text/enriched", "text/calendar"]);

function isFile({ type, disposition }: MailPart): boolean {
  return !TEXTS.has(type.value) || disposition.value === "attachment" || isNamed(type, disposition);
}

function isNamed(type: MailPart["type"], disposition: MailPart["disposition"]): boolean {
  return (type.parameter("name") ?? disposition.parameter("filename") ?? "") !== "";
}

/** Logos of signatures, pictures in the text, and the sender's electronic seal. */
function belongsToText(part: MailPart): boolean {
  if (/^application\/(?:x-)?pkcs7-signature$|^application\/pgp-signature$/u.test(part.type.value)) {
    return true;
  }
  // Telephones show photographs in the text as well, but give them no id to be referred to by.
  const isShown = part.isRelated || part.disposition.value === "inline";
  return isPicture(part) && isShown && part.field("content-id").length > 0;
}

function isPicture({ type }: MailPart): boolean {
  return type.value.startsWith("image/");
}

function attachmentOf(part: MailPart, at: number): Attachment {
  return { name: nameOf(part, at), content: contentOf(part) };
}

function contentOf({ body, field, isCutOff }: MailPart): Uint8Array | RefusedFileError {
  if (isCutOff) return damaged("no boundary at the end");
  try {
    return decodeTransfer(body, field("content-transfer-encoding")[0] ?? "");
  } catch (error) {
    return error instanceof RefusedFileError ? error : damaged(error);
  }
}

function nameOf(part: MailPart, at: number): string {
  const names = [part.disposition.parameter("filename"), part.type.parameter("name")];
  // A program that knows no other letters writes `?` for them in one of the two.
  const readable = names.find(
    (name) => name !== undefined && name !== "" && !/[?\uFFFD]/u.test(name),
  );
  const given = readable ?? names.find((name) => name !== undefined && name !== "");
  if (part.type.value !== "message/rfc822") return attachmentName(given, `tep-${at + 1}`);
  const subject = decodeHeaderText(readHead(part.body).field("subject")[0] ?? "");
  const name = attachmentName(given ?? subject, `thu-${at + 1}`);
  return /\.eml$/iu.test(name) ? name : `${name}.eml`;
}
