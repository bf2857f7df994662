import type { OfficeFailure } from "../../adapters/office-js/office-failure.ts";
import type { Undone } from "../../adapters/office-js/undo-write.ts";
import type { HostFailure } from "./host-failure.ts";

/** What Excel refused, in the screen's words. */
export function hostFailureFromOffice(failure: OfficeFailure): HostFailure {
  switch (failure.code) {
    case "protected-workbook":
    case "cell-edit-mode":
    case "request-too-large":
    case "too-busy":
      return { code: failure.code };
    case "area-changed":
      return { code: failure.code, sheet: failure.sheet };
    case "protected-sheet": {
      const { code, sheet, cell } = failure;
      return {
        code,
        ...(sheet === undefined ? {} : { sheet }),
        ...(cell === undefined ? {} : { cells: [cell] }),
      };
    }
    case "cells-in-the-way":
      return { code: failure.code, sheet: failure.sheet, cells: failure.cells };
    case "response-too-large":
      return { code: "request-too-large" };
    case "sheet-missing":
      return { code: "sheet-gone", sheet: failure.sheet };
    case "name-taken":
      return failure.kind === "sheet"
        ? { code: "name-taken", sheet: failure.name }
        : { code: "name-taken", detail: failure.name };
    case "not-supported":
      return { code: "host-failed", detail: failure.location ?? failure.code };
    case "host-failed":
      return { code: "host-failed", detail: failure.hostCode };
  }
}

/** The same for a write that had begun, with what could not be taken back. */
export function hostFailureAfterWrite(
  failure: OfficeFailure,
  { notRestored }: Undone,
): HostFailure {
  return { ...hostFailureFromOffice(failure), undone: { notRestored } };
}
