/** The used cells of a sheet, with what their values do not tell: hidden lines and old fonts. */
import type { CellAddress } from "../../core/workbook/cell-address.ts";
import { changesLetters } from "../../core/workbook/legacy-font.ts";
import type { CellSnapshot, SheetSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import { openAfter, type Stretch } from "./ask-until-uniform.ts";
import { cellFromOffice } from "./cell-from-office.ts";
import { supports } from "./supports.ts";

export const CELL_PROPERTIES = "rowIndex,columnIndex,values,formulas,numberFormat,valueTypes";

/** The cells of one sheet, as asked. */
export interface AskedCells {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Which columns are hidden, where Excel tells it of each: forms hide some. */
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/** The cells of one sheet, as told. */
export interface ToldCells {
  /** To be asked before the content is taken. */
  readonly open: readonly Stretch[];
  readonly content: () => Pick<SheetSnapshot, "rows" | "hidden">;
}

type Rows = (CellSnapshot | undefined)[][];

/** A whole column that only has a look is no reason to send a million cells. */
export function askForCells(worksheet: Excel.Worksheet): AskedCells {
  const range = worksheet.getUsedRangeOrNullObject(true).untrack();
  range.load(`${CELL_PROPERTIES},rowHidden,columnHidden,format/font/name`);
  const columns = supports("columnProperties")
    ? range.getColumnProperties({ columnHidden: true })
    : undefined;
  return { worksheet, range, columns };
}

/** Takes what was told of a sheet. */
export function toldCells(asked: AskedCells): ToldCells {
  if (asked.range.isNullObject) return { open: [], content: () => ({ rows: [] }) };
  const rows = rowsOf(asked.range);
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  return {
    open: [
      ...openRows(asked, rows, hidden.rows),
      ...openColumns(asked, hidden.columns),
      ...openFonts(asked, rows),
    ],
    content: () => (hidden.rows.size + hidden.columns.size === 0 ? { rows } : { rows, hidden }),
  };
}

/** Rows of a used range that has been loaded, counted from A1. */
export function rowsOf(range: Excel.Range): Rows {
  const { rowIndex, columnIndex, formulas, numberFormat, valueTypes } = range;
  const rows: Rows = [];
  range.values.forEach((values: readonly unknown[], row) => {
    const cells: (CellSnapshot | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = cellFromOffice({
        value,
        formula: formulas[row]?.[column],
        valueType: valueTypes[row]?.[column],
        numberFormat: numberFormat[row]?.[column],
      });
      if (cell !== undefined) cells[columnIndex + column] = cell;
    });
    if (cells.length > 0) rows[rowIndex + row] = cells;
  });
  return rows;
}

function openRows(
  { worksheet, range }: AskedCells,
  rows: Rows,
  hidden: Set<number>,
): readonly Stretch[] {
  const column = range.columnIndex;
  // Holes stay out.
  const cells = Object.keys(rows).map((row) => ({ row: Number(row), column }));
  const tell: Stretch["tell"] = ({ row }, isHidden) => {
    if (isHidden === true) hidden.add(row);
  };
  return openAfter({ worksheet, property: "rowHidden", cells, tell }, range);
}

function openColumns(
  { worksheet, range, columns }: AskedCells,
  hidden: Set<number>,
): readonly Stretch[] {
  const { rowIndex: row, columnIndex } = range;
  const cells = Array.from(range.values[0] ?? [], (_, column) => ({
    row,
    column: columnIndex + column,
  }));
  const tell = ({ column }: CellAddress, isHidden: unknown): void => {
    if (isHidden === true) hidden.add(column);
  };
  if (columns === undefined) {
    return openAfter({ worksheet, property: "columnHidden", cells, tell }, range);
  }
  for (const cell of cells) tell(cell, columns.value[cell.column - columnIndex]?.columnHidden);
  return [];
}

/** Of English letters the font does not matter; a sign is one letter, of any alphabet. */
const DEPENDS_ON_FONT = /[^\p{ASCII}]|^\s*\S\s*$/u;

/** Columns mostly have one font; where all of a sheet has, nothing is asked. */
function openFonts({ worksheet, range }: AskedCells, rows: Rows): readonly Stretch[] {
  const byColumn = new Map<number, CellAddress[]>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || !DEPENDS_ON_FONT.test(cell.value)) return;
      const found = byColumn.get(column) ?? [];
      byColumn.set(column, found);
      found.push({ row, column });
    });
  });
  const tell: Stretch["tell"] = ({ row, column }, font) => {
    const cells = rows[row];
    const cell = cells?.[column];
    if (cells === undefined || cell === undefined) return;
    if (typeof font === "string" && changesLetters(font)) cells[column] = { ...cell, font };
  };
  const stretches = Array.from(byColumn.values(), (cells): Stretch => {
    return { worksheet, property: "format/font/name", cells, tell };
  });
  const isMixed = (range.format.font.name as string | null) === null;
  return isMixed ? stretches : stretches.flatMap((stretch) => openAfter(stretch, range));
}
