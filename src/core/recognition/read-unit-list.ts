/** The units that a common workbook offers: columns D to G of its hidden sheet. */
import { cleanText } from "../workbook/clean-text.ts";
import { sheetNamed, type WorkbookSnapshot } from "../workbook/workbook-snapshot.ts";
import { IDENTITY_SHEET } from "./read-identity.ts";

/** Column of the names, from 0; id, level and ownership follow. */
export const UNIT_COLUMN = 3;

/** A unit as the drop-down names it; texts as they stand in the sheet, unchecked. */
export interface ListedUnit {
  readonly name: string;
  readonly unitId: string;
  readonly level: string;
  readonly ownership: string;
}

/** Reads the list below its heading; empty in the workbook of one unit. */
export function readUnitList(workbook: WorkbookSnapshot): readonly ListedUnit[] {
  const [, ...rows] = sheetNamed(workbook, IDENTITY_SHEET)?.rows ?? [];
  return rows.flatMap((cells) => {
    const [name = "", unitId = "", level = "", ownership = ""] = [0, 1, 2, 3].map((offset) => {
      const value = cells?.[UNIT_COLUMN + offset]?.value;
      return typeof value === "string" ? cleanText(value) : "";
    });
    return name === "" ? [] : [{ name, unitId, level, ownership }];
  });
}
