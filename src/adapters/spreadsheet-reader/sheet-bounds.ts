import { MAX_COLUMNS } from "../../core/workbook/cell-address.ts";
import type { CellCount } from "./cell-count.ts";
import { unsafe } from "./guard-reason.ts";
import { scanXml } from "./scan-xml.ts";
import type { XmlSource } from "./xml-source.ts";

/** 100,000 of 2 KB compressed killed exceljs. */
export const MAX_MERGES = 100_000;

/**
 * Counts the cells of a sheet and refuses what a reader could choke on.
 *
 * Whole-column validations and names are let through: our readers never take them apart, and
 * honest files have them.
 *
 * @param count - Counts the workbook's cells, empty rows included: 1 M of them took exceljs 19 s.
 * @throws {RefusedFileError} `unsafe` or, for XML that does not hold together, `damaged`.
 */
export function scanSheetBounds(xml: XmlSource, count: CellCount): void {
  let merges = 0;
  scanXml(
    xml,
    {
      open: (name, attributes, isEmpty) => {
        if (name === "c" || name === "row") {
          count.add(name === "c" && !isEmpty ? 2 : 1);
        } else if (name === "mergeCell") {
          merges += 1;
          if (merges > MAX_MERGES) throw unsafe("too-many-merges");
        } else if (name === "col" && Number(attributes.get("max")) > MAX_COLUMNS) {
          throw unsafe("column-outside");
        }
      },
    },
    "worksheet",
  );
}
