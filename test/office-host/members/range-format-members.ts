import { cellsOf, isEntireSheetHigh, isEntireSheetWide, type Area } from "../model/area.ts";
import type { BorderSide, FormatKey } from "../model/cell-format.ts";
import type { RangeModel } from "../model/range-cells.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type ScalarMember } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { textOf } from "./argument.ts";

/** Points that a new sheet gives its columns and rows. */
const STANDARD = { column: 48, row: 15 } as const;
const MAX_ROW_HEIGHT = 409;
const MAX_COLUMN_WIDTH = 1790;

const format: ApiClass<RangeModel> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: look("HorizontalAlignment"),
    VerticalAlignment: look("VerticalAlignment"),
    WrapText: look("WrapText"),
    IndentLevel: look("IndentLevel"),
    TextOrientation: look("TextOrientation"),
    ShrinkToFit: look("ShrinkToFit"),
    ColumnWidth: size("column"),
    RowHeight: size("row"),
  },
  children: {
    Fill: (self) => ApiObject.of(fill, self),
    Font: (self) => ApiObject.of(font, self),
    Borders: (self) => ApiObject.of(borders, self),
    Protection: (self) => ApiObject.of(protection, self),
  },
  methods: {
    AutofitColumns: () => null,
    AutofitRows: () => null,
  },
};

const fill: ApiClass<RangeModel> = {
  name: "RangeFill",
  scalars: { Color: look("Fill.Color") },
  methods: {
    Clear: ({ sheet, area }) => {
      sheet.checkAllowed("allowFormatCells");
      sheet.setFormat(area, "Fill.Color", "#FFFFFF");
      return null;
    },
  },
};

const font: ApiClass<RangeModel> = {
  name: "RangeFont",
  scalars: {
    Name: look("Font.Name"),
    Size: look("Font.Size"),
    Color: look("Font.Color"),
    Bold: look("Font.Bold"),
    Italic: look("Font.Italic"),
    Underline: look("Font.Underline"),
    Strikethrough: look("Font.Strikethrough"),
  },
};

const protection: ApiClass<RangeModel> = {
  name: "FormatProtection",
  scalars: {
    Locked: { ...look("Protection.Locked"), write: protect("Protection.Locked") },
    FormulaHidden: {
      ...look("Protection.FormulaHidden"),
      write: protect("Protection.FormulaHidden"),
    },
  },
};

/** One edge of a range: which cells of it, and which of their sides. */
interface Edge {
  readonly range: RangeModel;
  readonly index: string;
  readonly area: Area | undefined;
  readonly side: BorderSide;
}

const borders: ApiClass<RangeModel> = {
  name: "RangeBorderCollection",
  indexer: (self, key) => ApiObject.of(border, edgeOf(self, textOf(key))),
};

const border: ApiClass<Edge> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: { read: ({ index }) => index },
    Style: edgeLook("Style"),
    Weight: edgeLook("Weight"),
    Color: edgeLook("Color"),
  },
};

export function rangeFormatObject(self: RangeModel): ApiObject {
  return ApiObject.of(format, self);
}

/** One value if all cells of an area agree, else `null`. */
function commonLook({ sheet, area }: RangeModel, key: FormatKey): Json {
  if (isEntireSheetHigh(area) || isEntireSheetWide(area)) {
    return sheet.formatAt({ row: area.row, column: area.column }, key);
  }
  const found = new Set<Json>();
  for (const place of cellsOf(area)) found.add(sheet.formatAt(place, key));
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

function look(key: FormatKey): Required<Pick<ScalarMember<RangeModel>, "read" | "write">> {
  return {
    read: (self) => commonLook(self, key),
    write: ({ sheet, area }, value) => {
      sheet.checkAllowed("allowFormatCells");
      sheet.setFormat(area, key, value);
    },
  };
}

/** Which cells are locked changes on an unprotected sheet only. */
function protect(key: FormatKey): (self: RangeModel, value: Json) => void {
  return ({ sheet, area }, value) => {
    sheet.checkAllowed();
    sheet.setFormat(area, key, value);
  };
}

function size(line: "column" | "row"): ScalarMember<RangeModel> {
  const isColumn = line === "column";
  return {
    read: ({ sheet, area }) => {
      const sizes = isColumn ? sheet.columnWidths : sheet.rowHeights;
      const from = isColumn ? area.column : area.row;
      const count = Math.min(isColumn ? area.columnCount : area.rowCount, 1000);
      const found = new Set(
        Array.from({ length: count }, (_, index) => sizes.get(from + index) ?? STANDARD[line]),
      );
      const [first = null] = found;
      return found.size === 1 ? first : null;
    },
    write: ({ sheet, area }, value) => {
      sheet.checkAllowed(isColumn ? "allowFormatColumns" : "allowFormatRows");
      const max = isColumn ? MAX_COLUMN_WIDTH : MAX_ROW_HEIGHT;
      if (typeof value !== "number" || value < 0 || value > max) {
        throw invalidArgument(`${line} size ${JSON.stringify(value)}`);
      }
      const sizes = isColumn ? sheet.columnWidths : sheet.rowHeights;
      const [from, count] = isColumn ? [area.column, area.columnCount] : [area.row, area.rowCount];
      for (let at = from; at < from + count; at += 1) sizes.set(at, value);
    },
  };
}

function edgeLook(part: "Style" | "Weight" | "Color"): ScalarMember<Edge> {
  return {
    read: ({ range, area, side }) =>
      area === undefined ? "None" : commonLook({ ...range, area }, `Borders.${side}.${part}`),
    write: ({ range, area, side }, value) => {
      range.sheet.checkAllowed("allowFormatCells");
      if (area === undefined) return;
      range.sheet.setFormat(area, `Borders.${side}.${part}`, value);
      // A line that only gets a colour or a weight is drawn.
      const isDrawn = commonLook({ ...range, area }, `Borders.${side}.Style`) !== "None";
      if (part !== "Style" && !isDrawn) {
        range.sheet.setFormat(area, `Borders.${side}.Style`, "Continuous");
      }
    },
  };
}

function edgeOf(range: RangeModel, index: string): Edge {
  const { area } = range;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const inner = (rows: number, columns: number): Area | undefined => {
    const rowCount = area.rowCount - rows;
    const columnCount = area.columnCount - columns;
    return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : undefined;
  };
  const edges: Readonly<Record<string, Omit<Edge, "range" | "index">>> = {
    EdgeTop: { area: { ...area, rowCount: 1 }, side: "Top" },
    EdgeBottom: { area: { ...area, row: lastRow, rowCount: 1 }, side: "Bottom" },
    EdgeLeft: { area: { ...area, columnCount: 1 }, side: "Left" },
    EdgeRight: { area: { ...area, column: lastColumn, columnCount: 1 }, side: "Right" },
    InsideHorizontal: { area: inner(1, 0), side: "Bottom" },
    InsideVertical: { area: inner(0, 1), side: "Right" },
  };
  const edge = edges[index];
  if (edge === undefined) throw invalidArgument(`Border ${index}`);
  return { range, index, ...edge };
}
