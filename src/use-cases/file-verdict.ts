/** Status and reason of a file that cannot be read: the guard refused it, or the reader failed. */
import { UnreadableFileError } from "../adapters/folder/folder.ts";
import type { GuardReason } from "../adapters/spreadsheet-reader/guard-reason.ts";
import { refusalOf } from "../adapters/spreadsheet-reader/unreadable-workbook-error.ts";
import type { FileStatus } from "../core/consolidation/result.ts";
import type { FileReason } from "../core/finding/file-reason.ts";

export interface Verdict {
  readonly status: FileStatus;
  readonly reason: FileReason;
}

/** What an error while reading says of the file: refused on the way, or something nobody foresaw. */
export function verdictOfError(error: unknown): Verdict {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return verdictOfGuard(refusal);
  const cause = error instanceof UnreadableFileError ? error.cause : error;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { status: "unreadable", reason: { code: "reader-failed", args: { detail } } };
}

/** What the guard's reason says of the file. */
export function verdictOfGuard(reason: GuardReason): Verdict {
  switch (reason.code) {
    case "empty":
    case "not-a-workbook":
    case "damaged":
    case "old-format":
    case "mail":
    case "mail-without-files":
    case "winmail":
      return { status: "unreadable", reason: { code: reason.code, args: {} } };
    case "encrypted":
      return { status: "encrypted", reason: { code: "encrypted", args: {} } };
    case "open-document":
      return { status: "unreadable", reason: { code: "other-format", args: { format: "ods" } } };
    case "other-format":
      return {
        status: "unreadable",
        reason: { code: "other-format", args: { format: reason.format } },
      };
    case "document":
      return { status: "document", reason: { code: "document", args: { kind: reason.kind } } };
    case "too-large":
      return { status: "unsafe", reason: { code: "too-large", args: { limit: reason.limit } } };
    case "unsafe":
      return { status: "unsafe", reason: { code: "unsafe", args: { detail: reason.detail } } };
  }
}
