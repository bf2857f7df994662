/** The one way from bytes to a mail; its readers are loaded when one is met. */
import type { Mail } from "../adapters/mail/mail.ts";
import { damaged, RefusedFileError } from "../adapters/spreadsheet-reader/guard-reason.ts";

/** First bytes of the container of old Office files; every other mail begins with letters. */
const OLE_START = 0xd0;

/**
 * Opens a mail, as servers pass it on or as Outlook saves it.
 *
 * @throws {RefusedFileError} `damaged`, `unsafe`.
 */
export async function openMail(bytes: Uint8Array): Promise<Mail> {
  if (bytes[0] === OLE_START) return (await import("../adapters/mail/read-msg.ts")).readMsg(bytes);
  return (await import("../adapters/mail/read-eml.ts")).readEml(bytes);
}

/**
 * Why a mail is no workbook, as exactly as can be told.
 *
 * @throws {RefusedFileError} Always.
 */
export async function refuseMail(bytes: Uint8Array): Promise<never> {
  const { attachments, isCutOff } = await openMail(bytes);
  if (isCutOff) throw damaged("the mail ends before its end");
  throw new RefusedFileError({ code: attachments.length === 0 ? "mail-without-files" : "mail" });
}
