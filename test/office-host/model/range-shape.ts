/** Merging, clearing and linking the cells of a range. */
import { invalidArgument } from "../rich-api/api-error.ts";
import { cellsOf, contains, overlaps, type Area } from "./area.ts";
import type { RangeModel } from "./range-cells.ts";
import type { CellModel, Hyperlink, SheetModel } from "./sheet-model.ts";
import { isWithinTable, mendHeaders } from "./table-model.ts";

/**
 * Merges a range: only the first value, in reading order, stays, at the top left.
 *
 * @param across - Each row on its own.
 * @throws {ApiError} In a table, across another merged area, on a protected sheet.
 */
export function mergeRange({ sheet, area }: RangeModel, across: boolean): void {
  sheet.checkAllowed();
  if (isWithinTable(sheet, area)) throw invalidArgument("A table cannot hold merged cells");
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, row) => ({
        ...area,
        row: area.row + row,
        rowCount: 1,
      }))
    : [area];
  for (const part of parts) mergeOne(sheet, part);
}

export function unmergeRange({ sheet, area }: RangeModel): void {
  sheet.checkAllowed();
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

export function clearRange({ sheet, area }: RangeModel, applyTo: string): void {
  const isAll = applyTo === "All";
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw invalidArgument(`clear(${applyTo})`);
  }
  if (isAll || applyTo === "Contents") sheet.checkCellsWritable(area);
  if (isAll || applyTo === "Formats") {
    sheet.checkAllowed("allowFormatCells");
    sheet.clearFormats(area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !overlaps(one.area, area));
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  }
  if (isAll) sheet.validations = sheet.validations.filter((one) => !overlaps(one.area, area));
  if (isAll || applyTo.endsWith("Hyperlinks")) removeLinks(sheet, area);
  if (isAll || applyTo === "Contents") {
    sheet.clearContents(area);
    mendHeaders(sheet, area);
    sheet.workbook.onChanged(sheet, area);
  }
}

/** Sets a link and what Excel sets with it: the text shown, blue and underlined. */
export function linkRange({ sheet, area }: RangeModel, link: Hyperlink): void {
  sheet.checkAllowed("allowInsertHyperlinks");
  const target = link.documentReference ?? link.address;
  if (target === undefined || target === "") throw invalidArgument("A link leads somewhere");
  for (const place of cellsOf(area)) {
    const cell = sheet.cellAt(place);
    const shown = link.textToDisplay ?? (cell?.value == null ? target : undefined);
    sheet.putCell(place, {
      ...(shown === undefined ? (cell ?? { value: null }) : { value: shown }),
      hyperlink: { ...link, ...(shown === undefined ? {} : { textToDisplay: shown }) },
    });
  }
  sheet.setFormat(area, "Font.Color", "#0563C1");
  sheet.setFormat(area, "Font.Underline", "Single");
  mendHeaders(sheet, area);
  sheet.workbook.onChanged(sheet, area);
}

function removeLinks(sheet: SheetModel, area: Area): void {
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    sheet.putCell({ row, column }, contentOf(cell));
  }
}

function contentOf({ value, formula }: CellModel): CellModel {
  return { value, ...(formula === undefined ? {} : { formula }) };
}

function mergeOne(sheet: SheetModel, area: Area): void {
  if (area.rowCount * area.columnCount === 1) return;
  const met = sheet.merges.filter((merge) => overlaps(merge, area));
  if (!met.every((merge) => contains(area, merge))) throw invalidArgument("Across a merged area");
  const filled = sheet
    .cellsIn(area)
    .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const kept = filled[0];
  for (const { row, column } of filled) sheet.putCell({ row, column }, { value: null });
  if (kept !== undefined) {
    const { hyperlink } = kept.cell;
    sheet.putCell(
      { row: area.row, column: area.column },
      { ...contentOf(kept.cell), ...(hyperlink === undefined ? {} : { hyperlink }) },
    );
  }
  sheet.merges = [...sheet.merges.filter((merge) => !met.includes(merge)), area];
}
