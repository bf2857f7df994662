/** Why a received file has its status, as data: every file gets exactly one status and one reason. */

/** Every reason with the facts that its sentence needs. File names are relative to the campaign folder. */
export interface FileReasonArgs {
  /** The only file of its unit; `copies` of the same bytes came beside it. */
  "only-file": { readonly copies?: number };
  /** The newest of several files of its unit. */
  "newest-file": { readonly others: number };
  /** Every other file of its unit holds the same figures, and which is newer cannot be told. */
  "one-of-equals": { readonly others: number };
  /** Another file of its unit waits for an answer, and this one counts until then. */
  "counted-meanwhile": { readonly file: string };
  /** Not the newest of its unit: the office's answers about the unit's files say so. */
  "chosen-file": { readonly others: number };
  /** Counted together with another file: a second campus, or a completion; `kept` stay as the other file has them. */
  "counted-with": {
    readonly file: string;
    readonly use: "add" | "complete";
    readonly kept: readonly string[];
  };
  "replaced-by": { readonly file: string };
  /** Holds the same figures as the one that counts, and which is newer cannot be told. */
  "equal-figures": { readonly file: string };
  "same-bytes": { readonly file: string };
  /** The office decided not to use it. */
  "not-used": { readonly reason: string };
  /** Lacks figures that the older file of the unit has: replace, add or complete? */
  "lacks-figures": { readonly file: string; readonly codes: readonly string[] };
  /** Which of two copies is newer cannot be told. */
  "order-unknown": { readonly file: string };
  /** Newer than a file that the office has decided on: replace, or not use? */
  "newer-than-decided": { readonly file: string };
  /** To be added to, or to complete, a file that waits for an answer itself. */
  "waits-for": { readonly file: string };
  "unit-disagrees": {
    readonly says: readonly { readonly source: string; readonly says: string }[];
  };
  "several-units-fit": { readonly units: readonly string[] };
  "unit-not-in-registry": { readonly says: string };
  /**
   * Its unit closed before the period's end, begins after it, or stands only as a predecessor of
   * others; `instead` are those in force that came of it or that it will come of.
   */
  "unit-not-in-force": {
    readonly name: string;
    /** ISO dates: its last day, its first day. */
    readonly closed?: string;
    readonly begins?: string;
    readonly instead: readonly { readonly unitId: string; readonly name: string }[];
  };
  /** Its unit's form of this period as it was given out: nothing was reported. */
  "blank-form": Record<string, never>;
  /** The same, where the unit's report came all the same: the first file of it that counts. */
  "blank-copy": { readonly file: string };
  "no-unit-named": Record<string, never>;
  "not-a-template": Record<string, never>;
  "other-pack": { readonly packId: string };
  /** The hidden sheet is gone; date, title and file name do not tell the period, or disagree. */
  "period-unknown": Record<string, never>;
  /** The form is another period's, the report bears a date of this one (ISO). */
  "period-disagrees": { readonly period: string; readonly year: string; readonly date: string };
  "other-period": { readonly period: string; readonly year: string };
  /** `.docx`, `.pdf`, a picture: the signed report; its figures are not read. */
  document: { readonly kind: string };
  /** A document whose name, folder and sender tell no unit. */
  "document-of-nobody": { readonly kind: string };
  /** A document that several units are named by. */
  "document-of-several": { readonly kind: string; readonly units: readonly string[] };
  empty: Record<string, never>;
  "not-a-workbook": Record<string, never>;
  damaged: Record<string, never>;
  "old-format": Record<string, never>;
  "other-format": { readonly format: string };
  encrypted: Record<string, never>;
  /** Was not taken apart where it lay: only what lies in `nhan/` under a name of its kind is. */
  mail: Record<string, never>;
  "mail-without-files": Record<string, never>;
  /** Attachments in a wrapping of Outlook's own. */
  winmail: Record<string, never>;
  "too-large": { readonly limit: number };
  unsafe: { readonly detail: string };
  "reader-failed": { readonly detail: string };
  /** The form of the consolidating office: no report of a unit, and read from its own place only. */
  "office-form": { readonly place: string };
  /** A shortcut, or a document of Google Drive: what it leads to did not come with it. */
  "only-a-link": { readonly kind: string };
  /** iCloud's placeholder of a file that was not asked for yet. */
  "not-downloaded": Record<string, never>;
  "unfinished-download": Record<string, never>;
  "lock-file": Record<string, never>;
  "temporary-file": Record<string, never>;
  "system-file": Record<string, never>;
}

export type FileReasonCode = keyof FileReasonArgs;

export type FileReason<Code extends FileReasonCode = FileReasonCode> = {
  [C in Code]: { readonly code: C; readonly args: FileReasonArgs[C] };
}[Code];
