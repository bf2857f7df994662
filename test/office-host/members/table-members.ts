import type { SheetModel } from "../model/sheet-model.ts";
import { isSameName } from "../model/sheet-references.ts";
import {
  addTable,
  checkTableArea,
  headerArea,
  headerTexts,
  makeHeadersUnique,
  renameTable,
  type TableModel,
} from "../model/table-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { invalidArgument, itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type ScalarMember } from "../rich-api/api-object.ts";
import { isTrue, rangeAt, rangeOf, textOf } from "./argument.ts";
import { rangeObject } from "./range-members.ts";
import { worksheetObject } from "./worksheet-members.ts";

/** The tables of a sheet, or of the workbook if there is no sheet. */
interface Tables {
  readonly workbook: WorkbookModel;
  readonly sheet?: SheetModel;
}

const collection: ApiClass<Tables> = {
  name: "TableCollection",
  scalars: { Count: { read: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map(tableObject),
  indexer: (self, key) => {
    const found = findTable(self, textOf(key));
    if (found === undefined) throw itemNotFound(`Table ${textOf(key)}`);
    return tableObject(found);
  },
  methods: {
    Add: ({ workbook, sheet }, [address, hasHeaders]) => {
      const { sheet: on, area } =
        typeof address === "string"
          ? rangeAt(address, sheet ?? workbook.active, workbook)
          : rangeOf(address, sheet ?? anySheet(workbook));
      if (sheet !== undefined && on !== sheet) throw invalidArgument("The range is elsewhere");
      return tableObject(addTable(on, area, isTrue(hasHeaders)));
    },
    GetCount: (self) => tablesOf(self).length,
    GetItemAt: (self, [index]) => {
      const found = tablesOf(self)[Number(index)];
      if (found === undefined) throw itemNotFound("Table");
      return tableObject(found);
    },
    GetItemOrNullObject: (self, [key]) => {
      const found = findTable(self, textOf(key));
      return found === undefined ? null : tableObject(found);
    },
  },
};

const table: ApiClass<TableModel> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write: (self, value) => {
        renameTable(self, textOf(value));
      },
    },
    Style: {
      read: ({ style }) => style,
      write: (self, value) => {
        self.style = textOf(value);
      },
    },
    ShowHeaders: flag("ShowHeaders", true),
    ShowTotals: flag("ShowTotals", false),
    ShowBandedRows: flag("ShowBandedRows", true),
    ShowBandedColumns: flag("ShowBandedColumns", false),
    ShowFilterButton: flag("ShowFilterButton", true),
    HighlightFirstColumn: flag("HighlightFirstColumn", false),
    HighlightLastColumn: flag("HighlightLastColumn", false),
  },
  children: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: (self) => ApiObject.of(columns, self),
  },
  methods: {
    GetRange: ({ sheet, area }) => rangeObject({ sheet, area }),
    GetHeaderRowRange: (self) => rangeObject({ sheet: self.sheet, area: headerArea(self) }),
    GetDataBodyRange: ({ sheet, area }) =>
      rangeObject({ sheet, area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } }),
    Resize: (self, [wanted]) => {
      const { area } = rangeOf(wanted, self.sheet);
      self.sheet.checkAllowed();
      if (area.row !== self.area.row) throw invalidArgument("The headers stay in their row");
      checkTableArea(self.sheet, area, self);
      self.area = { ...area, rowCount: Math.max(area.rowCount, 2) };
      makeHeadersUnique(self);
      return null;
    },
    ConvertToRange: (self) => {
      remove(self);
      return rangeObject(self);
    },
    Delete: (self) => {
      remove(self);
      self.sheet.clearContents(self.area);
      self.sheet.clearFormats(self.area);
      return null;
    },
    ClearFilters: () => null,
  },
};

interface Column {
  readonly table: TableModel;
  readonly index: number;
}

const columns: ApiClass<TableModel> = {
  name: "TableColumnCollection",
  scalars: { Count: { read: ({ area }) => area.columnCount } },
  items: (self) =>
    headerTexts(self).map((_, index) => ApiObject.of(column, { table: self, index })),
};

const column: ApiClass<Column> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: { read: ({ table: of, index }) => headerTexts(of)[index] ?? "" },
  },
};

export function tableCollection(workbook: WorkbookModel, sheet?: SheetModel): ApiObject {
  return ApiObject.of(collection, { workbook, ...(sheet === undefined ? {} : { sheet }) });
}

function tableObject(self: TableModel): ApiObject {
  return ApiObject.of(table, self);
}

function tablesOf({ workbook, sheet }: Tables): readonly TableModel[] {
  return sheet?.tables ?? workbook.tables();
}

function findTable(self: Tables, key: string): TableModel | undefined {
  return tablesOf(self).find(({ id, name }) => id === key || isSameName(name, key));
}

function anySheet(workbook: WorkbookModel): SheetModel {
  const sheet = workbook.active;
  if (sheet === undefined) throw invalidArgument("No sheet");
  return sheet;
}

function remove(self: TableModel): void {
  self.sheet.checkAllowed();
  self.sheet.tables = self.sheet.tables.filter((one) => one !== self);
}

function flag(name: string, start: boolean): ScalarMember<TableModel> {
  return {
    read: ({ flags }) => flags.get(name) ?? start,
    write: ({ sheet, flags }, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`${name} is yes or no`);
      sheet.checkAllowed();
      flags.set(name, value);
    },
  };
}
