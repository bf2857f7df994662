/** A person at a spreadsheet program: cells written under headings, each as Excel would keep it. */
import ExcelJS, { type Worksheet } from "exceljs";

/** By heading, without its star. Text that a person types into a cell formatted as text stays text. */
export type TypedRow = Readonly<Record<string, string | number | boolean | Date>>;

/** Opens a workbook, lets somebody write into it, and saves it. */
export async function editWorkbook(
  bytes: Uint8Array,
  edit: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The sheet of that name. */
export function sheetIn(workbook: ExcelJS.Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Writes rows under the headings, from the first row below them that is free. */
export function typeRows(sheet: Worksheet, rows: readonly TypedRow[]): void {
  const columns = headingsOf(sheet);
  const first = firstFreeRow(sheet);
  rows.forEach((row, index) => {
    for (const [heading, value] of Object.entries(row)) {
      const column = columns.get(heading);
      if (column === undefined) throw new Error(`No column ${heading} on ${sheet.name}`);
      sheet.getCell(first + index, column).value = value;
    }
  });
}

/** Columns from 1 by heading, without its star. */
export function headingsOf(sheet: Worksheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => {
    columns.set(cell.text.replace(/ \(\*\)$/u, ""), column);
  });
  return columns;
}

function firstFreeRow(sheet: Worksheet): number {
  let row = 2;
  while (sheet.getCell(row, 1).text !== "") row += 1;
  return row;
}
