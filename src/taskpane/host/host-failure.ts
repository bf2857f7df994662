/** What Excel or the browser refused, as data; sentences are in `text/`. */
export interface HostFailure {
  /** Stable, kebab-case. */
  readonly code:
    | "protected-sheet"
    | "protected-workbook"
    | "cell-edit-mode"
    | "request-too-large"
    | "name-taken"
    | "sheet-gone"
    | "settings-not-saved"
    | "host-failed";
  /** The sheet that it is about. */
  readonly sheet?: string;
  /** The host's own code. */
  readonly detail?: string;
  /** After a failure in the middle: what was there before is back, or which sheets could not be put back. */
  readonly undone?: { readonly notRestored: readonly string[] };
}
