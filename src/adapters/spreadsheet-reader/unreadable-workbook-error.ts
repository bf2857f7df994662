/** The bytes are no workbook that can be read; `cause` says why. */
export class UnreadableWorkbookError extends Error {
  override readonly name = "UnreadableWorkbookError";
  constructor(cause: unknown) {
    super("The workbook cannot be read", { cause });
  }
}
