/** Values, formulas, number formats and links of a sheet. */
import { quoteSheetName, type CellRange } from "../../core/workbook/cell-address.ts";
import { DAYS_BETWEEN_SYSTEMS, type DateSystem } from "../../core/workbook/date-serial.ts";
import type { CellPlan } from "../../core/workbook/workbook-plan.ts";
import { formatShows } from "../spreadsheet-reader/number-format.ts";
import { BLANK_INPUT, inputOfFormula, inputOfValue, type CellInput } from "./cell-input.ts";
import { fileAddress } from "./file-address.ts";
import { renameSheets } from "./rename-sheets.ts";
import { MAX_STEP_BYTES, payloadBytes, type RequestQueue } from "./request-queue.ts";

/** The library cuts larger blocks into pieces of its own. */
const MAX_CELLS_AT_ONCE = 1500;
const GENERAL = "General";

export interface ContentContext {
  /** The name that a planned sheet has in the open workbook. */
  readonly nameOf: (planned: string) => string;
  readonly dateSystem: DateSystem;
  /** The folder that file links are relative to; without it they are not written. */
  readonly filesFolder: string | undefined;
}

/** Writes every cell of `area`; what is not planned becomes blank. */
export async function writeCells(
  queue: RequestQueue,
  sheet: string,
  area: CellRange,
  cells: readonly CellPlan[],
  context: ContentContext,
): Promise<void> {
  const inputs = matrixOf<CellInput>(area, BLANK_INPUT);
  const formats = matrixOf<string>(area, GENERAL);
  for (const cell of cells) {
    const row = cell.row - area.from.row;
    const column = cell.column - area.from.column;
    const [inputRow, formatRow] = [inputs[row], formats[row]];
    if (inputRow === undefined || formatRow === undefined) continue;
    inputRow[column] = inputOfCell(cell, context);
    formatRow[column] = cell.numberFormat ?? GENERAL;
  }
  await writeMatrix(queue, sheet, area, "formulas", inputs);
  // After the values: a cell of format `@` would turn numbers and formulas into text, and Excel
  // gives formulas the format of what they point at.
  await writeMatrix(queue, sheet, area, "numberFormat", formats);
}

function matrixOf<Value>({ from, to }: CellRange, value: Value): Value[][] {
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  return Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
}

function inputOfCell(cell: CellPlan, { nameOf, dateSystem }: ContentContext): CellInput {
  const { value, formula, numberFormat } = cell;
  if (formula !== undefined) return inputOfFormula(renameSheets(formula, nameOf), cell);
  const isMoved =
    dateSystem === "1904" && typeof value === "number" && formatShows(numberFormat).isDate === true;
  return inputOfValue(isMoved ? value - DAYS_BETWEEN_SYSTEMS : value, cell);
}

/** Writes rows of values in blocks; `rows` cover `area`. */
export async function writeMatrix(
  queue: RequestQueue,
  sheet: string,
  { from, to }: CellRange,
  property: "formulas" | "numberFormat",
  rows: readonly (readonly CellInput[])[],
): Promise<void> {
  const columns = to.column - from.column + 1;
  let start = 0;
  while (start < rows.length) {
    let end = start + 1;
    let bytes = payloadBytes(rows[start]);
    while (end < rows.length && (end - start + 1) * columns <= MAX_CELLS_AT_ONCE) {
      bytes += payloadBytes(rows[end]);
      if (bytes > MAX_STEP_BYTES) break;
      end += 1;
    }
    const block: CellRange = {
      from: { row: from.row + start, column: from.column },
      to: { row: from.row + end - 1, column: to.column },
    };
    const values = rows.slice(start, end).map((row) => [...row]);
    await queue.step((request) => {
      request.set(request.range(sheet, block), property, values);
    });
    start = end;
  }
}

/** Links first, values after: a new link puts its own text and look into the cell. */
export async function writeLinks(
  queue: RequestQueue,
  sheet: string,
  cells: readonly CellPlan[],
  context: ContentContext,
): Promise<void> {
  for (const cell of cells) {
    const link = linkOf(cell, context);
    if (link === undefined) continue;
    await queue.step((request) => {
      request.set(request.range(sheet, { from: cell, to: cell }), "hyperlink", link);
    });
  }
}

/** The link that a cell gets in the open workbook. */
export function linkOf(
  { link, fileLink }: CellPlan,
  { nameOf, filesFolder }: ContentContext,
): Excel.RangeHyperlink | undefined {
  if (link !== undefined) {
    return { documentReference: `${quoteSheetName(nameOf(link.sheet))}!${link.cell}` };
  }
  if (fileLink === undefined || filesFolder === undefined) return undefined;
  const address = fileAddress(filesFolder, fileLink);
  return address === undefined ? undefined : { address };
}
