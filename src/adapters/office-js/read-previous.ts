/** What stands in the sheets that we wrote before. */
import { formatCellAddress, type CellAddress } from "../../core/workbook/cell-address.ts";
import type { SheetPlan } from "../../core/workbook/workbook-plan.ts";
import { parseNameTarget } from "../spreadsheet-reader/name-target.ts";
import { beforeImageOf, type UsedCells } from "./before-image.ts";
import { CELLS_NAMED } from "./office-failure.ts";
import { contains, hullOf, overlap, plannedArea } from "./planned-area.ts";
import type { Outcome } from "./run-in-excel.ts";
import type { SheetMark } from "./sheet-mark.ts";
import { CELL_PROPERTIES, rowsOf } from "./used-cells.ts";
import type { PreviousSheet, TargetSheet, TargetTable } from "./write-target.ts";

/** A planned sheet, and the mark of the sheet that it was written to before. */
export interface SheetMatch {
  readonly sheet: SheetPlan;
  readonly mark: SheetMark | undefined;
}

/**
 * Reads the cells and tables of our sheets and compares them with what is planned.
 *
 * @returns `area-changed` or `cells-in-the-way` where writing would lose what the user wrote.
 */
export async function readPrevious(
  context: Excel.RequestContext,
  matches: readonly SheetMatch[],
): Promise<Outcome<readonly TargetSheet[]>> {
  const read = matches.map(({ sheet, mark }) => {
    if (mark === undefined) return { sheet };
    const worksheet = context.workbook.worksheets.getItem(mark.target.sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load(CELL_PROPERTIES);
    const { tables } = worksheet;
    tables.load("items/name");
    return { sheet, mark, used, tables };
  });
  if (read.some(({ mark }) => mark !== undefined)) await context.sync();

  const withTables = read.map((one) => ({
    ...one,
    tableRanges: (one.tables?.items ?? []).map((table) => {
      const range = table.getRange().untrack();
      range.load("address");
      return { name: table.name, range };
    }),
  }));
  if (withTables.some(({ tableRanges }) => tableRanges.length > 0)) await context.sync();

  const sheets: TargetSheet[] = [];
  for (const { sheet, mark, used, tableRanges } of withTables) {
    const area = plannedArea(sheet);
    if (mark === undefined) {
      sheets.push({ plan: sheet, name: sheet.name, area });
      continue;
    }
    const tables = tableRanges.flatMap(({ name, range }): TargetTable[] => {
      const target = parseNameTarget(range.address);
      return target === undefined ? [] : [{ name, area: target }];
    });
    const cells = used.isNullObject ? undefined : usedCellsOf(used);
    const match = matchPrevious({ mark, area }, cells, tables);
    if (!match.ok) return match;
    sheets.push({ plan: sheet, name: mark.target.sheet, area, previous: match.value });
  }
  return { ok: true, value: sheets };
}

function usedCellsOf(range: Excel.Range): UsedCells {
  const { rowIndex, columnIndex, numberFormat } = range;
  const formats: readonly (readonly unknown[])[] = numberFormat;
  return {
    rows: rowsOf(range),
    numberFormatAt: (row, column) => {
      const format = formats[row - rowIndex]?.[column - columnIndex];
      return typeof format === "string" && format !== "" ? format : "General";
    },
  };
}

const NOTHING: UsedCells = { rows: [], numberFormatAt: () => "General" };

/** Compares our part of a sheet, old and new, with what stands there. */
function matchPrevious(
  { mark, area }: { readonly mark: SheetMark; readonly area: TargetSheet["area"] },
  cells: UsedCells = NOTHING,
  tables: readonly TargetTable[],
): Outcome<PreviousSheet> {
  const previous = { from: mark.target.from, to: mark.target.to };
  const rows = previous.to.row - previous.from.row + 1;
  const columns = previous.to.column - previous.from.column + 1;
  const name = mark.target.sheet;
  if (rows > mark.rows || columns > mark.columns) {
    return { ok: false, failure: { code: "area-changed", sheet: name } };
  }
  const inTheWay: CellAddress[] = [];
  let keptCells = 0;
  cells.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const at = { row: rowIndex, column };
      if (cell === undefined || contains(previous, at)) return;
      if (contains(area, at)) inTheWay.push(at);
      else keptCells += 1;
    });
  });
  if (inTheWay.length > 0) {
    return {
      ok: false,
      failure: {
        code: "cells-in-the-way",
        sheet: name,
        cells: inTheWay.slice(0, CELLS_NAMED).map(formatCellAddress),
        count: inTheWay.length,
      },
    };
  }
  return {
    ok: true,
    value: {
      area: previous,
      markName: mark.name,
      image: beforeImageOf(hullOf(previous, area), cells),
      tables: tables.filter((table) => overlap(table.area, previous)),
      keptCells,
    },
  };
}
