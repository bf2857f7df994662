/** What can go wrong between the add-in and Excel, as values; sentences are the shell's. */

export type OfficeFailure =
  /** A protected sheet, or a locked cell of one. `sheet` is absent where Excel does not tell. */
  | { readonly code: "protected-sheet"; readonly sheet?: string; readonly cell?: string }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: "protected-workbook" }
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "request-too-large" }
  | { readonly code: "response-too-large" }
  /** Excel asks to wait before more is sent. */
  | { readonly code: "too-busy" }
  /** A sheet or a name of the user's own stands where one of ours has to be. */
  | { readonly code: "name-taken"; readonly kind: "sheet" | "name"; readonly name: string }
  /** The user wrote in cells that our sheet has grown into; at most `CELLS_NAMED` are named. */
  | {
      readonly code: "cells-in-the-way";
      readonly sheet: string;
      readonly cells: readonly string[];
      readonly count: number;
    }
  /** Rows or columns were inserted into our part of a sheet: what stands there may be the user's. */
  | { readonly code: "area-changed"; readonly sheet: string }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  /** Excel is too old for something; `location` says for what. */
  | { readonly code: "not-supported"; readonly location?: string }
  /** Anything else, with Excel's own code and where in the request it happened. */
  | { readonly code: "host-failed"; readonly hostCode: string; readonly location?: string };

/** How many cells in the way are named. */
export const CELLS_NAMED = 20;

/** Codes of Excel, and of the library for what Excel on the web answers with a number. */
const failures: Readonly<Record<string, OfficeFailure>> = {
  AccessDenied: { code: "protected-sheet" },
  InvalidOperationInCellEditMode: { code: "cell-edit-mode" },
  RequestPayloadSizeLimitExceeded: { code: "request-too-large" },
  RangeExceedsLimit: { code: "request-too-large" },
  OperationCellsExceedLimit: { code: "request-too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "response-too-large" },
  ActivityLimitReached: { code: "too-busy" },
  ApiNotFound: { code: "not-supported" },
  UnsupportedFeature: { code: "not-supported" },
};

/**
 * Turns what Excel's library throws into a failure.
 *
 * @throws What was thrown, if it comes from our own code: that is a fault to be seen.
 */
export function failureFromError(error: unknown): OfficeFailure {
  if (!isHostError(error)) throw error;
  const known = failures[error.code] ?? editModeByNumber(error);
  const errorLocation = error.debugInfo?.errorLocation ?? "";
  const location = errorLocation === "" ? {} : { location: errorLocation };
  if (known === undefined) return { code: "host-failed", hostCode: error.code, ...location };
  return known.code === "not-supported" ? { ...known, ...location } : known;
}

interface HostError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly message?: string };
}

function isHostError(error: unknown): error is HostError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Excel on the web says "cell edit mode" by this number where the library knows no name for it. */
const CELL_EDIT_MODE = "5004";

function editModeByNumber({ code, message }: HostError): OfficeFailure | undefined {
  return code === CELL_EDIT_MODE || message.includes("InvalidOperationInCellEditMode")
    ? { code: "cell-edit-mode" }
    : undefined;
}
