import { MAX_COLUMNS } from "../../core/workbook/cell-address.ts";
import { unsafe } from "./guard-reason.ts";
import { scanXml } from "./scan-xml.ts";

/** Cells of a workbook; the largest honest ones stay far below. 3.1 M killed exceljs. */
export const MAX_CELLS = 2_000_000;
/** 100,000 of 2 KB compressed killed exceljs. */
export const MAX_MERGES = 100_000;

/**
 * Counts the cells of a sheet and refuses what a reader could choke on.
 *
 * Whole-column validations and names are let through: our readers never take them apart, and
 * honest files have them.
 *
 * @param before - Cells of the sheets before this one.
 * @returns Cells of this sheet, empty rows included: 1 M of them took exceljs 19 s.
 * @throws {RefusedFileError} `unsafe` or, for XML that does not hold together, `damaged`.
 */
export function scanSheetBounds(xml: string, before: number): number {
  let cells = 0;
  let merges = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "c" || name === "row") {
        cells += 1;
        if (before + cells > MAX_CELLS) throw unsafe("too-many-cells");
      } else if (name === "mergeCell") {
        merges += 1;
        if (merges > MAX_MERGES) throw unsafe("too-many-merges");
      } else if (name === "col" && Number(attributes.get("max")) > MAX_COLUMNS) {
        throw unsafe("column-outside");
      }
    },
  });
  return cells;
}
