import { RefusedFileError, type GuardReason } from "./guard-reason.ts";

/** The bytes are no workbook that can be read; `cause` says why. */
export class UnreadableWorkbookError extends Error {
  override readonly name = "UnreadableWorkbookError";
  constructor(cause: unknown) {
    super("The workbook cannot be read", { cause });
  }
}

/** Why a reader refused a file, where it was for one of the guard's reasons. */
export function refusalOf(error: unknown): GuardReason | undefined {
  const cause = error instanceof UnreadableWorkbookError ? error.cause : undefined;
  return cause instanceof RefusedFileError ? cause.reason : undefined;
}
