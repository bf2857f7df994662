/** A model as an `.xlsx`, so that other programs and our own reader can look at it. */
import ExcelJS, { type CellValue, type Worksheet } from "exceljs";
import { formatArea } from "../model/area.ts";
import { targetOf } from "../model/named-item.ts";
import type { CellModel, SheetModel } from "../model/sheet-model.ts";
import { sheetPrefix } from "../model/sheet-references.ts";
import { headerTexts } from "../model/table-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { argbFromColor, styleFromFormat } from "./cell-look.ts";
import { conditionalFormatFromModel } from "./conditional-format-from-model.ts";
import { pageSetupOf } from "./page-setup.ts";
import { widthFromPoints } from "./column-points.ts";
import { validationFromModel } from "./validation-from-model.ts";

const STATE = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Left out: column breaks, headers and footers, names of one sheet, names that are no cells. */
export async function toXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = workbook.dateSystem === "1904";
  for (const sheet of workbook.sheets) {
    const { rows, columns } = sheet.freeze;
    const isFrozen = rows > 0 || columns > 0;
    const look = book.addWorksheet(sheet.name, {
      state: STATE[sheet.visibility],
      ...(sheet.tabColor === ""
        ? {}
        : { properties: { tabColor: { argb: argbFromColor(sheet.tabColor) } } }),
      views: [
        {
          showGridLines: sheet.showGridlines,
          ...(isFrozen ? { state: "frozen", ySplit: rows, xSplit: columns } : {}),
        },
      ],
    });
    await writeSheet(sheet, look);
  }
  for (const item of workbook.names) {
    const target = item.scope === undefined ? targetOf(item, workbook) : undefined;
    if (target === undefined) continue;
    const { sheet, area } = target;
    book.definedNames.add(`${sheetPrefix(sheet.name)}${formatArea(area, "$")}`, item.name);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function writeSheet(sheet: SheetModel, look: Worksheet): Promise<void> {
  for (const { name, area, style, flags } of sheet.tables.values()) {
    addTable(sheet, look, { name, area, style, flags });
  }
  for (const { row, column, cell } of sheet.cells()) {
    const written = look.getCell(row + 1, column + 1);
    written.value = valueOf(cell);
    if (cell.format !== undefined) {
      written.style = styleFromFormat(cell.format, sheet.workbook.normalFont);
    }
  }
  for (const merge of sheet.merges) look.mergeCells(formatArea(merge));
  for (const [column, points] of sheet.columnWidths) {
    look.getColumn(column + 1).width = widthFromPoints(points);
  }
  for (const column of sheet.hiddenColumns) look.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) look.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) look.getRow(row + 1).hidden = true;
  for (const validation of sheet.validations) {
    const rule = validationFromModel(validation);
    if (rule === undefined) continue;
    (
      look as unknown as { dataValidations: { add: (at: string, rule: object) => void } }
    ).dataValidations.add(formatArea(validation.area), rule);
  }
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    look.addConditionalFormatting(conditionalFormatFromModel(format, index + 1));
  }
  Object.assign(look.pageSetup, pageSetupOf(sheet));
  for (const row of sheet.rowBreaks) look.getRow(row).addPageBreak();
  if (sheet.autoFilter !== undefined) look.autoFilter = formatArea(sheet.autoFilter);
  if (sheet.protection !== undefined) {
    const options = [...sheet.protection.allowed].map((option) => {
      const name = option.replace(/^allow/u, "");
      return [name.charAt(0).toLowerCase() + name.slice(1), true];
    });
    await look.protect("", Object.fromEntries(options) as object);
  }
}

function addTable(
  sheet: SheetModel,
  look: Worksheet,
  table: Pick<SheetModel["tables"][number], "name" | "area" | "style" | "flags">,
): void {
  const { name, area, style, flags } = table;
  const found = sheet.tables.find((one) => one.name === name);
  const headers = found === undefined ? [] : headerTexts(found);
  look.addTable({
    name,
    ref: formatArea({ ...area, rowCount: 1, columnCount: 1 }),
    headerRow: true,
    ...(style === ""
      ? {}
      : {
          style: {
            theme: style as NonNullable<ExcelJS.TableStyleProperties["theme"]>,
            showRowStripes: flags.get("ShowBandedRows") !== false,
          },
        }),
    columns: headers.map((header) => ({
      name: header,
      filterButton: flags.get("ShowFilterButton") !== false,
    })),
    // The cells themselves are written afterwards.
    rows: Array.from({ length: area.rowCount - 1 }, () => headers.map(() => null)),
  });
}

function valueOf({ value, formula, hyperlink }: CellModel): CellValue {
  if (formula !== undefined) {
    return { formula, ...(value === null ? {} : { result: value as string | number }) };
  }
  const target = hyperlink?.documentReference ?? hyperlink?.address;
  if (hyperlink !== undefined && target !== undefined && typeof value !== "number") {
    const tooltip = hyperlink.screenTip === undefined ? {} : { tooltip: hyperlink.screenTip };
    return { text: textOf(value), hyperlink: target, ...tooltip };
  }
  return typeof value === "object" && value !== null ? (value as CellValue) : value;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}
