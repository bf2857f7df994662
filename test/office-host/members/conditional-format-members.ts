import { overlaps } from "../model/area.ts";
import type { RangeModel } from "../model/range-cells.ts";
import type { ConditionalFormatModel, SheetModel } from "../model/sheet-model.ts";
import { invalidArgument, itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type ScalarMember } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { textOf } from "./argument.ts";
import { rangeObject } from "./range-members.ts";

interface OnSheet {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const collection: ApiClass<RangeModel> = {
  name: "ConditionalFormatCollection",
  items: (self) => metBy(self).map((format) => formatObject(self.sheet, format)),
  indexer: ({ sheet }, key) => {
    const format = sheet.conditionalFormats.find(({ id }) => id === key);
    if (format === undefined) throw itemNotFound("Conditional format");
    return formatObject(sheet, format);
  },
  methods: {
    Add: ({ sheet, area }, [type]) => {
      sheet.checkAllowed("allowFormatCells");
      const name = textOf(type);
      if (name !== "DataBar" && name !== "Custom") {
        throw invalidArgument(`The emulated workbook has no conditional format ${name}`);
      }
      const number = sheet.workbook.sheets.flatMap((one) => one.conditionalFormats).length + 1;
      const id = `{CF-${number}-${sheet.id}}`;
      const format: ConditionalFormatModel = { id, type: name, area, properties: new Map() };
      sheet.conditionalFormats = [...sheet.conditionalFormats, format];
      return formatObject(sheet, format);
    },
    ClearAll: (self) => {
      self.sheet.checkAllowed("allowFormatCells");
      const met = metBy(self);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter(
        (format) => !met.includes(format),
      );
      return null;
    },
    GetCount: (self) => metBy(self).length,
  },
};

const conditionalFormat: ApiClass<OnSheet> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { read: ({ format }) => format.id },
    Type: { read: ({ format }) => format.type },
    Priority: {
      read: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ...stored("Priority"),
    },
    StopIfTrue: stored("StopIfTrue"),
  },
  children: {
    DataBar: (self) => (self.format.type === "DataBar" ? ApiObject.of(dataBar, self) : null),
    DataBarOrNullObject: (self) =>
      self.format.type === "DataBar" ? ApiObject.of(dataBar, self) : null,
    Custom: (self) => (self.format.type === "Custom" ? ApiObject.of(custom, self) : null),
    CustomOrNullObject: (self) =>
      self.format.type === "Custom" ? ApiObject.of(custom, self) : null,
  },
  methods: {
    GetRange: ({ sheet, format }) => rangeObject({ sheet, area: format.area }),
    GetRangeOrNullObject: ({ sheet, format }) => rangeObject({ sheet, area: format.area }),
    Delete: ({ sheet, format }) => {
      sheet.checkAllowed("allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      return null;
    },
  },
};

const dataBar: ApiClass<OnSheet> = {
  name: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: stored("ShowDataBarOnly"),
    BarDirection: stored("BarDirection"),
    AxisFormat: stored("AxisFormat"),
    AxisColor: stored("AxisColor"),
    LowerBoundRule: stored("LowerBoundRule"),
    UpperBoundRule: stored("UpperBoundRule"),
  },
  children: {
    PositiveFormat: (self) => ApiObject.of(positiveFormat, self),
  },
};

const positiveFormat: ApiClass<OnSheet> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: stored("PositiveFormat.FillColor"),
    GradientFill: stored("PositiveFormat.GradientFill"),
    BorderColor: stored("PositiveFormat.BorderColor"),
  },
};

const custom: ApiClass<OnSheet> = {
  name: "CustomConditionalFormat",
  children: {
    Rule: (self) => ApiObject.of(rule, self),
    Format: (self) => ApiObject.of(rangeFormat, self),
  },
};

const rule: ApiClass<OnSheet> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: stored("Rule.Formula") },
};

const rangeFormat: ApiClass<OnSheet> = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: stored("Format.NumberFormat") },
  children: {
    Fill: (self) => ApiObject.of(fill, self),
    Font: (self) => ApiObject.of(font, self),
  },
};

const fill: ApiClass<OnSheet> = {
  name: "ConditionalRangeFill",
  scalars: { Color: stored("Format.Fill.Color") },
};

const font: ApiClass<OnSheet> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: stored("Format.Font.Color"),
    Bold: stored("Format.Font.Bold"),
    Italic: stored("Format.Font.Italic"),
    Underline: stored("Format.Font.Underline"),
    Strikethrough: stored("Format.Font.Strikethrough"),
  },
};

export function conditionalFormatCollection(self: RangeModel): ApiObject {
  return ApiObject.of(collection, self);
}

function formatObject(sheet: SheetModel, format: ConditionalFormatModel): ApiObject {
  return ApiObject.of(conditionalFormat, { sheet, format });
}

function metBy({ sheet, area }: RangeModel): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) => overlaps(format.area, area));
}

function stored(key: string): ScalarMember<OnSheet> {
  return {
    read: ({ format }): Json => format.properties.get(key) ?? null,
    write: ({ sheet, format }, value) => {
      sheet.checkAllowed("allowFormatCells");
      format.properties.set(key, value);
    },
  };
}
