import { WHOLE_SHEET } from "../model/area.ts";
import { acceptColor } from "../model/cell-format.ts";
import type { SheetModel, Visibility } from "../model/sheet-model.ts";
import { ApiError, invalidArgument, itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass } from "../rich-api/api-object.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { isTrue, numberOf, optionalText, rangeAt, textOf } from "./argument.ts";
import { nameCollection } from "./name-members.ts";
import { pageBreakCollection } from "./page-break-members.ts";
import { pageLayoutObject } from "./page-layout-members.ts";
import { onSheet, usedRange } from "./range-geometry.ts";
import { rangeObject } from "./range-members.ts";
import { autoFilterObject, freezePanesObject, protectionObject } from "./sheet-part-members.ts";
import { tableCollection } from "./table-members.ts";

const worksheet: ApiClass<SheetModel> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write: (sheet, value) => {
        sheet.workbook.renameSheet(sheet, textOf(value));
      },
    },
    Position: {
      read: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      write: (sheet, value) => {
        sheet.workbook.moveSheet(sheet, numberOf(value));
      },
    },
    Visibility: {
      read: ({ visibility }) => visibility,
      write: (sheet, value) => {
        sheet.workbook.showSheet(sheet, visibilityOf(textOf(value)));
      },
    },
    TabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : acceptColor(value);
      },
    },
    ShowGridlines: { read: ({ showGridlines }) => showGridlines },
    ShowHeadings: { read: ({ showHeadings }) => showHeadings },
    // Set under another name than it is read.
    Gridlines: {
      clientName: "ShowGridlines",
      write: (sheet, value) => {
        sheet.showGridlines = value === true;
      },
    },
    Headings: {
      clientName: "ShowHeadings",
      write: (sheet, value) => {
        sheet.showHeadings = value === true;
      },
    },
  },
  children: {
    Tables: (sheet) => tableCollection(sheet.workbook, sheet),
    Names: (sheet) => nameCollection(sheet.workbook, sheet),
    Protection: protectionObject,
    FreezePanes: freezePanesObject,
    AutoFilter: autoFilterObject,
    PageLayout: pageLayoutObject,
    HorizontalPageBreaks: (sheet) => pageBreakCollection(sheet, "row"),
    VerticalPageBreaks: (sheet) => pageBreakCollection(sheet, "column"),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "Hidden sheet");
      sheet.workbook.active = sheet;
      return null;
    },
    Delete: (sheet) => {
      sheet.workbook.deleteSheet(sheet);
      return null;
    },
    Calculate: () => null,
    GetRange: (sheet, [address]) => {
      const text = optionalText(address);
      if (text === undefined) return rangeObject({ sheet, area: WHOLE_SHEET });
      const range = rangeAt(text, sheet, sheet.workbook);
      if (range.sheet !== sheet) throw invalidArgument("The address names another sheet");
      return rangeObject(range);
    },
    GetRangeByIndexes: (sheet, [row, column, rowCount, columnCount]) =>
      rangeObject({
        sheet,
        area: onSheet({
          row: numberOf(row),
          column: numberOf(column),
          rowCount: numberOf(rowCount),
          columnCount: numberOf(columnCount),
        }),
      }),
    GetCell: (sheet, [row, column]) =>
      rangeObject({
        sheet,
        area: onSheet({
          row: numberOf(row),
          column: numberOf(column),
          rowCount: 1,
          columnCount: 1,
        }),
      }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedRange({ sheet, area: WHOLE_SHEET }, isTrue(valuesOnly));
      return used === null ? null : rangeObject(used);
    },
    GetUsedRange: (sheet, [valuesOnly]) => {
      const first = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const used = usedRange({ sheet, area: WHOLE_SHEET }, isTrue(valuesOnly));
      return rangeObject(used ?? { sheet, area: first });
    },
    _RegisterDataChangedEvent: (sheet) => listen(sheet.workbook, sheet.id, true),
    _UnregisterDataChangedEvent: (sheet) => listen(sheet.workbook, sheet.id, false),
  },
};

const collection: ApiClass<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map(worksheetObject),
  indexer: (workbook, key) => {
    const sheet = workbook.sheet(textOf(key));
    if (sheet === undefined) throw itemNotFound(`Sheet ${textOf(key)}`);
    return worksheetObject(sheet);
  },
  methods: {
    Add: (workbook, [name]) => {
      workbook.checkStructure();
      return worksheetObject(workbook.addSheet(optionalText(name)));
    },
    GetActiveWorksheet: ({ active }) => {
      if (active === undefined) throw itemNotFound("Active sheet");
      return worksheetObject(active);
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.sheet(textOf(key));
      return sheet === undefined ? null : worksheetObject(sheet);
    },
    GetFirst: ({ sheets }) => edge(sheets[0]),
    GetLast: ({ sheets }) => edge(sheets.at(-1)),
    GetCount: ({ sheets }, [visibleOnly]) =>
      sheets.filter(({ visibility }) => !isTrue(visibleOnly) || visibility === "Visible").length,
    _RegisterDataChangedEvent: (workbook) => listen(workbook, WHOLE_WORKBOOK, true),
    _UnregisterDataChangedEvent: (workbook) => listen(workbook, WHOLE_WORKBOOK, false),
  },
};

/** Target of events that concern every sheet, as the client names it. */
export const WHOLE_WORKBOOK = "Workbook";

export function worksheetObject(sheet: SheetModel): ApiObject {
  return ApiObject.of(worksheet, sheet);
}

export function worksheetCollection(workbook: WorkbookModel): ApiObject {
  return ApiObject.of(collection, workbook);
}

function edge(sheet: SheetModel | undefined): ApiObject {
  if (sheet === undefined) throw itemNotFound("Sheet");
  return worksheetObject(sheet);
}

function listen(workbook: WorkbookModel, target: string, isOn: boolean): null {
  if (isOn) workbook.listeners.add(target);
  else workbook.listeners.delete(target);
  return null;
}

function visibilityOf(text: string): Visibility {
  if (text === "Visible" || text === "Hidden" || text === "VeryHidden") return text;
  throw invalidArgument(`Visibility ${text}`);
}
