/** Why a file is kept from the reader. */

/** What makes a package unsafe; stable, for the office's own reading and for tests. */
export type UnsafeDetail =
  | "too-many-entries"
  | "inflated-size"
  | "inflation-ratio"
  | "duplicate-entry"
  | "overlapping-entries"
  | "path-outside"
  | "encrypted-entry"
  | "compression-method"
  | "doctype"
  | "xml-depth"
  | "xml-attributes"
  | "reserved-name"
  | "too-many-sheets"
  | "too-many-cells"
  | "too-many-merges"
  | "too-many-formats"
  | "column-outside"
  | "nested-too-deep"
  | "mail-head";

export type GuardReason =
  | {
      readonly code:
        "empty" | "not-a-workbook" | "damaged" | "old-format" | "encrypted" | "open-document";
    }
  /** A mail: the files in it are looked at, what is written in it is not. */
  | { readonly code: "mail" | "mail-without-files" }
  /** Attachments in a wrapping of Outlook's own (`winmail.dat`). */
  | { readonly code: "winmail" }
  /** A format that holds tables but is not read, e.g. `xlsb`, `html`, `zip`. */
  | { readonly code: "other-format"; readonly format: string }
  /** A signed report: `docx`, `pdf`, a picture. */
  | { readonly code: "document"; readonly kind: string }
  /** Bytes. */
  | { readonly code: "too-large"; readonly limit: number }
  | { readonly code: "unsafe"; readonly detail: string };

/** Carries a reason out of the depths of a package; the guard turns it into a verdict. */
export class RefusedFileError extends Error {
  override readonly name = "RefusedFileError";
  readonly reason: GuardReason;
  constructor(reason: GuardReason, cause?: unknown) {
    super(reason.code === "unsafe" ? `unsafe: ${reason.detail}` : reason.code, { cause });
    this.reason = reason;
  }
}

/** The package does not hold together: truncated, flipped bits, missing parts, broken XML. */
export function damaged(cause?: unknown): RefusedFileError {
  return new RefusedFileError({ code: "damaged" }, cause);
}

/** The package holds together, but reading it could hang, exhaust or mislead the program. */
export function unsafe(detail: UnsafeDetail): RefusedFileError {
  return new RefusedFileError({ code: "unsafe", detail });
}
