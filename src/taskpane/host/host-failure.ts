/** What Excel or the browser refused, as data; sentences are in `parts/`. */
export interface HostFailure {
  /** Stable, kebab-case. */
  readonly code:
    | "protected-sheet"
    | "protected-workbook"
    | "cell-edit-mode"
    | "request-too-large"
    | "name-taken"
    /** The user wrote where our sheet has to grow; `cells` says where. */
    | "cells-in-the-way"
    /** Rows or columns were put into our part of a sheet. */
    | "area-changed"
    | "too-busy"
    | "sheet-gone"
    | "settings-not-saved"
    /** The workbook keeps a campaign of another period, year or pack. */
    | "another-campaign-kept"
    | "host-failed";
  /** The sheet that it is about. */
  readonly sheet?: string;
  /** The first cells that it is about, e.g. `["B3"]`. */
  readonly cells?: readonly string[];
  /** The host's own code. */
  readonly detail?: string;
  /** After a failure in the middle: what was there before is back, or which sheets could not be put back. */
  readonly undone?: { readonly notRestored: readonly string[] };
}
