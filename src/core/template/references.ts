/** How formulas of the template refer to cells that have no name of their own. */
import { formatAbsoluteAddress, quoteSheetName } from "../workbook/cell-address.ts";
import { checkColumns, templateSheets } from "./template-sheets.ts";
import type { IndicatorPlace } from "./form-layout.ts";
import type { ChosenUnit } from "./audience.ts";
import { identityRow } from "./identity-keys.ts";

type HelperColumn =
  "applies" | "state" | "blank" | "wrong" | "unclear" | "value" | "term" | "weighted";

/** A cell of the helper block, for formulas on `Kiểm tra` itself. */
export function helperCell(column: HelperColumn, row: number): string {
  return formatAbsoluteAddress({ row, column: checkColumns[column] });
}

/** A cell of an indicator in the helper block, for formulas on other sheets. */
export function helperOf(place: IndicatorPlace, column: HelperColumn): string {
  return `${quoteSheetName(templateSheets.checks)}!${helperCell(column, place.helper)}`;
}

/** A column of the helper block over several rows, for formulas on `Kiểm tra` itself. */
export function helperColumn(column: HelperColumn, from: number, to: number): string {
  return `${helperCell(column, from)}:${helperCell(column, to)}`;
}

/** Level and ownership of the unit chosen in the common workbook. */
export const chosenUnit: ChosenUnit = {
  level: identityCell("level"),
  ownership: identityCell("ownership"),
};

function identityCell(key: "level" | "ownership"): string {
  const address = formatAbsoluteAddress({ row: identityRow(key), column: 1 });
  return `${quoteSheetName(templateSheets.identity)}!${address}`;
}
