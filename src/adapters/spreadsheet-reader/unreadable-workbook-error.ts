import { RefusedFileError, type GuardReason } from "./guard-reason.ts";

/** The bytes are no workbook that can be read; `cause` says why. */
export class UnreadableWorkbookError extends Error {
  override readonly name = "UnreadableWorkbookError";
  constructor(cause: unknown) {
    super("The workbook cannot be read", { cause });
  }
}

/**
 * Why a file was refused, where it was for one of the guard's reasons: by a reader, or on its way
 * out of a container.
 */
export function refusalOf(error: unknown): GuardReason | undefined {
  const cause = error instanceof UnreadableWorkbookError ? error.cause : error;
  return cause instanceof RefusedFileError ? cause.reason : undefined;
}
