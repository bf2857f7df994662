import { formatArea } from "../model/area.ts";
import { isValidName, targetOf, type NamedItem } from "../model/named-item.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { isSameName, sheetPrefix } from "../model/sheet-references.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { ApiError, invalidArgument, itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type Argument } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { optionalText, rangeOf, textOf } from "./argument.ts";
import { rangeObject } from "./range-members.ts";
import { worksheetObject } from "./worksheet-members.ts";

/** Names of one sheet, or of the workbook if there is no sheet. */
interface Names {
  readonly workbook: WorkbookModel;
  readonly sheet?: SheetModel;
}

interface NameIn extends Names {
  readonly item: NamedItem;
}

const collection: ApiClass<Names> = {
  name: "NamedItemCollection",
  items: (self) => namesOf(self).map((item) => nameObject(self, item)),
  indexer: (self, key) => {
    const item = find(self, textOf(key));
    if (item === undefined) throw itemNotFound(`Name ${textOf(key)}`);
    return nameObject(self, item);
  },
  methods: {
    Add: add,
    GetCount: (self) => namesOf(self).length,
    GetItemOrNullObject: (self, [key]) => {
      const item = find(self, textOf(key));
      return item === undefined ? null : nameObject(self, item);
    },
  },
};

const namedItem: ApiClass<NameIn> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name, Name: item.name }),
  scalars: {
    Name: { read: ({ item }) => item.name },
    Formula: {
      read: ({ item }) => item.formula,
      write: ({ item }, value) => {
        item.formula = formulaOf(textOf(value));
      },
    },
    Type: { read: typeOf },
    Value: { read: valueOf },
    Scope: { read: ({ item }) => (item.scope === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      read: ({ item }) => item.visible,
      write: ({ item }, value) => {
        item.visible = value === true;
      },
    },
    Comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value) => {
        item.comment = textOf(value);
      },
    },
  },
  children: {
    WorksheetOrNullObject: ({ item }) =>
      item.scope === undefined ? null : worksheetObject(item.scope),
  },
  methods: {
    GetRange: ({ workbook, item }) => {
      const target = targetOf(item, workbook);
      if (target === undefined) throw itemNotFound(`Range of ${item.name}`);
      return rangeObject(target);
    },
    GetRangeOrNullObject: ({ workbook, item }) => {
      const target = targetOf(item, workbook);
      return target === undefined ? null : rangeObject(target);
    },
    Delete: ({ workbook, item }) => {
      workbook.names = workbook.names.filter((one) => one !== item);
      return null;
    },
  },
};

export function nameCollection(workbook: WorkbookModel, sheet?: SheetModel): ApiObject {
  return ApiObject.of(collection, { workbook, ...(sheet === undefined ? {} : { sheet }) });
}

function nameObject(self: Names, item: NamedItem): ApiObject {
  return ApiObject.of(namedItem, { ...self, item });
}

function namesOf({ workbook, sheet }: Names): readonly NamedItem[] {
  return workbook.names.filter(({ scope }) => scope === sheet);
}

function find(self: Names, name: string): NamedItem | undefined {
  return namesOf(self).find((item) => isSameName(item.name, name));
}

function add(self: Names, [name, reference, comment]: readonly Argument[]): ApiObject {
  const { workbook, sheet } = self;
  const text = textOf(name);
  if (!isValidName(text)) throw invalidArgument(`Name ${text}`);
  const isTaken = sheet === undefined ? workbook.isNameTaken(text) : find(self, text) !== undefined;
  if (isTaken) throw new ApiError("ItemAlreadyExists", `Name ${text}`);
  const item: NamedItem = {
    name: text,
    formula:
      reference instanceof ApiObject ? formulaOfRange(reference) : formulaOf(textOf(reference)),
    visible: true,
    comment: optionalText(comment) ?? "",
    ...(sheet === undefined ? {} : { scope: sheet }),
  };
  workbook.names = [...workbook.names, item];
  return nameObject(self, item);
}

function formulaOfRange(reference: ApiObject): string {
  const { sheet, area } = rangeOf(reference, (reference.self as { sheet: SheetModel }).sheet);
  return `=${sheetPrefix(sheet.name)}${formatArea(area, "$")}`;
}

function formulaOf(text: string): string {
  if (!text.startsWith("=")) throw invalidArgument("A name's formula begins with =");
  return text;
}

function typeOf({ workbook, item }: NameIn): Json {
  if (targetOf(item, workbook) !== undefined) return "Range";
  const formula = item.formula.slice(1);
  if (formula.includes("#REF!")) return "Error";
  if (/^".*"$/su.test(formula)) return "String";
  return Number.isNaN(Number(formula)) ? "Range" : "Double";
}

function valueOf(self: NameIn): Json {
  const formula = self.item.formula.slice(1);
  const type = typeOf(self);
  if (type === "Error") return "#REF!";
  if (type === "String") return formula.slice(1, -1).replaceAll('""', '"');
  return type === "Double" ? Number(formula) : formula;
}
