import { cellsOf, formatArea } from "../model/area.ts";
import {
  readFormula,
  readRows,
  readText,
  readValue,
  readValueType,
  writeNumberFormats,
  writeRows,
  type RangeModel,
} from "../model/range-cells.ts";
import { clearRange, linkRange, mergeRange, unmergeRange } from "../model/range-shape.ts";
import type { Hyperlink } from "../model/sheet-model.ts";
import { sheetPrefix } from "../model/sheet-references.ts";
import { ApiError, invalidArgument } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type Argument } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { isTrue, numberOf, optionalText, recordOf } from "./argument.ts";
import { conditionalFormatCollection } from "./conditional-format-members.ts";
import { dataValidationObject } from "./data-validation-members.ts";
import { hiddenOf, setHidden } from "./hidden-lines.ts";
import { rangeFormatObject } from "./range-format-members.ts";
import { derivedRanges } from "./range-geometry.ts";
import { worksheetObject } from "./worksheet-members.ts";

const range: ApiClass<RangeModel> = {
  name: "Range",
  scalars: {
    Address: { read: addressOf },
    RowIndex: { read: ({ area }) => area.row },
    ColumnIndex: { read: ({ area }) => area.column },
    RowCount: { read: ({ area }) => area.rowCount },
    ColumnCount: { read: ({ area }) => area.columnCount },
    CellCount: { read: ({ area }) => area.rowCount * area.columnCount },
    Values: {
      read: (self) => readRows(self, (place) => readValue(self.sheet, place)),
      write: writeRows,
    },
    Formulas: {
      read: (self) => readRows(self, (place) => readFormula(self.sheet, place)),
      write: writeRows,
    },
    NumberFormat: {
      read: (self) => readRows(self, (place) => self.sheet.formatAt(place, "NumberFormat")),
      write: writeNumberFormats,
    },
    ValueTypes: { read: (self) => readRows(self, (place) => readValueType(self.sheet, place)) },
    Text: { read: (self) => readRows(self, (place) => readText(self.sheet, place)) },
    RowHidden: {
      read: (self) => hiddenOf(self, "row"),
      write: (self, value) => {
        setHidden(self, "row", value);
      },
    },
    ColumnHidden: {
      read: (self) => hiddenOf(self, "column"),
      write: (self, value) => {
        setHidden(self, "column", value);
      },
    },
    Hyperlink: { read: readLink, write: writeLink },
  },
  children: {
    Format: rangeFormatObject,
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    ConditionalFormats: conditionalFormatCollection,
    DataValidation: dataValidationObject,
  },
  methods: {
    ...Object.fromEntries(
      Object.entries(derivedRanges).map(([name, derive]) => [
        name,
        (self: RangeModel, args: Parameters<typeof derive>[1]) => {
          const found = derive(self, args);
          return found === null ? null : rangeObject(found);
        },
      ]),
    ),
    Clear: (self, [applyTo]) => {
      clearRange(self, optionalText(applyTo) ?? "All");
      return null;
    },
    Merge: (self, [across]) => {
      mergeRange(self, isTrue(across));
      return null;
    },
    Unmerge: (self) => {
      unmergeRange(self);
      return null;
    },
    Select: select,
    GetColumnProperties: readColumnProperties,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      const fits = numberOf(rows) === area.rowCount && numberOf(columns) === area.columnCount;
      if (!fits) throw invalidArgument("The array is not of the range's size");
      return null;
    },
  },
};

export function rangeObject(self: RangeModel): ApiObject {
  return ApiObject.of(range, self);
}

/** `Sheet1!A1:B2`, the sheet quoted where it must be. */
export function addressOf({ sheet, area }: RangeModel): string {
  return `${sheetPrefix(sheet.name)}${formatArea(area)}`;
}

/** Of each column; only the one look that the add-in asks for. */
function readColumnProperties({ sheet, area }: RangeModel, [wanted]: readonly Argument[]): Json {
  const asked = Object.keys(recordOf(wanted));
  if (asked.some((name) => name !== "columnHidden")) {
    throw new ApiError("ApiNotFound", `The emulated columns have no ${asked.join()}`);
  }
  return Array.from({ length: area.columnCount }, (_, index) => ({
    columnHidden: sheet.hiddenColumns.has(area.column + index),
  }));
}

function readLink({ sheet, area }: RangeModel): Json {
  const [first] = cellsOf({ ...area, rowCount: 1, columnCount: 1 });
  const link = first === undefined ? undefined : sheet.cellAt(first)?.hyperlink;
  return link === undefined ? null : { ...link };
}

function writeLink(self: RangeModel, value: Json): void {
  const known = ["address", "documentReference", "screenTip", "textToDisplay"] as const;
  const given = recordOf(value);
  const link: Hyperlink = Object.fromEntries(
    known.flatMap((key) => {
      const text = optionalText(given[key] as Json | undefined);
      return text === undefined ? [] : [[key, text]];
    }),
  );
  linkRange(self, link);
}

function select(self: RangeModel): null {
  const { sheet } = self;
  if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "The sheet is hidden");
  sheet.workbook.active = sheet;
  sheet.workbook.selection = self;
  return null;
}
