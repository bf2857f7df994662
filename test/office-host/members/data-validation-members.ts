import { contains, overlaps, type Area } from "../model/area.ts";
import type { RangeModel } from "../model/range-cells.ts";
import type { ValidationModel } from "../model/sheet-model.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type ScalarMember } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { recordOf } from "./argument.ts";

const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

const validation: ApiClass<RangeModel> = {
  name: "DataValidation",
  scalars: {
    Type: { read: (self) => typeOf(found(self)?.properties.get("Rule")) },
    Rule: stored("Rule", checkRule),
    Prompt: stored("Prompt", checkTexts("title", "message")),
    ErrorAlert: stored("ErrorAlert", checkTexts("title", "message")),
    IgnoreBlanks: stored("IgnoreBlanks", () => undefined),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      sheet.checkAllowed();
      sheet.validations = sheet.validations.flatMap((one) => without(one, area));
      return null;
    },
  },
};

export function dataValidationObject(self: RangeModel): ApiObject {
  return ApiObject.of(validation, self);
}

function found({ sheet, area }: RangeModel): ValidationModel | undefined {
  return sheet.validations.findLast((one) => contains(one.area, area));
}

function stored(key: string, check: (value: Json) => void): ScalarMember<RangeModel> {
  return {
    read: (self) => found(self)?.properties.get(key) ?? (key === "IgnoreBlanks" ? true : {}),
    write: (self, value) => {
      const { sheet, area } = self;
      sheet.checkAllowed();
      check(value);
      const known = found(self);
      const isSame = known !== undefined && contains(area, known.area);
      const properties = new Map(known?.properties).set(key, value);
      sheet.validations = sheet.validations.flatMap((one) =>
        one === known && isSame ? [] : without(one, area),
      );
      sheet.validations.push({ area, properties });
    },
  };
}

/** What of a validation lies outside an area that it loses. */
function without(one: ValidationModel, lost: Area): readonly ValidationModel[] {
  if (!overlaps(one.area, lost)) return [one];
  const { row, column, rowCount, columnCount } = one.area;
  const top = Math.max(row, lost.row);
  const bottom = Math.min(row + rowCount, lost.row + lost.rowCount);
  const right = column + columnCount;
  const parts: readonly Area[] = [
    { row, column, rowCount: top - row, columnCount },
    { row: bottom, column, rowCount: row + rowCount - bottom, columnCount },
    { row: top, column, rowCount: bottom - top, columnCount: lost.column - column },
    {
      row: top,
      column: lost.column + lost.columnCount,
      rowCount: bottom - top,
      columnCount: right - lost.column - lost.columnCount,
    },
  ];
  return parts
    .filter((part) => part.rowCount > 0 && part.columnCount > 0)
    .map((area) => ({ area, properties: new Map(one.properties) }));
}

function typeOf(rule: Json | undefined): string {
  const [key] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  return key === undefined ? "None" : (TYPES[key] ?? "None");
}

function checkRule(value: Json): void {
  const rule = recordOf(value);
  const [key, ...others] = Object.keys(rule);
  if (key === undefined) return;
  if (others.length > 0 || TYPES[key] === undefined) throw invalidArgument("Validation rule");
  const { source } = recordOf(rule[key] as Json);
  if (typeof source === "string" && !source.startsWith("=") && source.length > MAX_LIST) {
    throw invalidArgument("A list of values is at most 255 characters long");
  }
}

function checkTexts(title: string, message: string): (value: Json) => void {
  return (value) => {
    const texts = recordOf(value);
    const length = (key: string): number => {
      const text = texts[key];
      return typeof text === "string" ? text.length : 0;
    };
    if (length(title) > MAX_TITLE || length(message) > MAX_MESSAGE) {
      throw invalidArgument("Titles hold 32 characters, messages 255");
    }
  };
}
