/** A mail as what it carries: who sent it, when it came, and the files in it. */
import type { RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";

/** What a mail's head says of its way. */
export interface MailHead {
  /** The sender's address alone, lower case. */
  readonly sender?: string;
  /**
   * When it came: ISO, with the zone that the server wrote, or the clock without zone. Of the
   * server that received it; what the sender's machine says only where no server says anything.
   */
  readonly receivedAt?: string;
}

/** A file in a mail, by a name that is no path. */
export interface Attachment {
  readonly name: string;
  /** Its bytes; a mail in the mail; or why it cannot be taken out whole. */
  readonly content: Uint8Array | Mail | RefusedFileError;
}

export interface Mail extends MailHead {
  readonly attachments: readonly Attachment[];
  /** It ends before its end: attachments may be missing altogether. */
  readonly isCutOff: boolean;
}
