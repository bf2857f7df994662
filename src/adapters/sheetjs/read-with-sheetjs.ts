import type { WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { damaged, RefusedFileError } from "../spreadsheet-reader/guard-reason.ts";
import { snapshotFromSheetJs, type CountedSheet } from "./snapshot-from-sheetjs.ts";

/**
 * Reads bytes whose kind and whole structure were checked before: by itself the library takes a PDF
 * for a workbook. It is large, so it is loaded when first needed.
 *
 * @param counted - What the bytes hold, counted without the library.
 * @throws {RefusedFileError} `damaged` if the library fails or loses cells.
 */
export async function readWithSheetJs(
  bytes: Uint8Array,
  counted: readonly CountedSheet[],
): Promise<Omit<WorkbookSnapshot, "modifiedAt">> {
  const { read } = await import("@e965/xlsx");
  try {
    const workbook = read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellDates: false,
    });
    return snapshotFromSheetJs(workbook, counted);
  } catch (error) {
    throw error instanceof RefusedFileError ? error : damaged(error);
  }
}
