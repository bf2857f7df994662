import type { Cell, Worksheet } from "exceljs";
import type { Hyperlink, SheetModel } from "../model/sheet-model.ts";
import { formatFromStyle } from "./cell-look.ts";
import { pointsFromWidth } from "./column-points.ts";

/** Looks and links of cells, sizes of rows and columns. */
export function loadCellFormats(sheet: SheetModel, look: Worksheet): void {
  look.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height > 0) sheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const place = { row: number - 1, column: column - 1 };
      const format = formatFromStyle(cell.style, sheet.workbook.normalFont);
      const hyperlink = linkOf(cell);
      if (format === undefined && hyperlink === undefined) return;
      const known = sheet.cellAt(place) ?? { value: null };
      sheet.putCell(place, {
        ...known,
        ...(format === undefined ? {} : { format }),
        ...(hyperlink === undefined ? {} : { hyperlink }),
      });
    });
  });
  for (let column = 1; column <= look.columnCount; column += 1) {
    const { width, hidden } = look.getColumn(column);
    if (width !== undefined) sheet.columnWidths.set(column - 1, pointsFromWidth(width));
    if (hidden) sheet.hiddenColumns.add(column - 1);
  }
}

function linkOf(cell: Cell): Hyperlink | undefined {
  // exceljs types this as text; it is absent for cells without a link.
  const target = cell.hyperlink as string | undefined;
  if (target === undefined || target === "") return undefined;
  const { text } = cell;
  const isInside = target.startsWith("#") || /^[^!:]+![A-Z]+\d+$/iu.test(target);
  return isInside
    ? { documentReference: target.replace(/^#/u, ""), textToDisplay: text }
    : { address: target, textToDisplay: text };
}
