import type { SheetModel } from "../model/sheet-model.ts";
import { itemNotFound } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass } from "../rich-api/api-object.ts";
import { rangeOf } from "./argument.ts";
import { rangeObject } from "./range-members.ts";

type Line = "row" | "column";

interface Breaks {
  readonly sheet: SheetModel;
  readonly line: Line;
}

interface Break extends Breaks {
  /** The row or column after the break, from 0. */
  readonly at: number;
}

const collection: ApiClass<Breaks> = {
  name: "PageBreakCollection",
  items: (self) => breaksOf(self).map((at) => ApiObject.of(pageBreak, { ...self, at })),
  indexer: (self, key) => {
    const at = breaksOf(self)[Number(key)];
    if (at === undefined) throw itemNotFound("Page break");
    return ApiObject.of(pageBreak, { ...self, at });
  },
  methods: {
    Add: (self, [argument]) => {
      const { area } = rangeOf(argument, self.sheet);
      const at = self.line === "row" ? area.row : area.column;
      setBreaks(
        self,
        [...new Set([...breaksOf(self), at])].sort((one, other) => one - other),
      );
      return ApiObject.of(pageBreak, { ...self, at });
    },
    RemovePageBreaks: (self) => {
      setBreaks(self, []);
      return null;
    },
    GetCount: (self) => breaksOf(self).length,
  },
};

const pageBreak: ApiClass<Break> = {
  name: "PageBreak",
  identity: (self) => ({ _Id: breaksOf(self).indexOf(self.at) }),
  scalars: {
    RowIndex: { read: ({ line, at }) => (line === "row" ? at : 0) },
    ColumnIndex: { read: ({ line, at }) => (line === "column" ? at : 0) },
  },
  methods: {
    Delete: (self) => {
      setBreaks(
        self,
        breaksOf(self).filter((at) => at !== self.at),
      );
      return null;
    },
    GetCellAfterBreak: ({ sheet, line, at }) =>
      rangeObject({
        sheet,
        area: {
          row: line === "row" ? at : 0,
          column: line === "column" ? at : 0,
          rowCount: 1,
          columnCount: 1,
        },
      }),
  },
};

export function pageBreakCollection(sheet: SheetModel, line: Line): ApiObject {
  return ApiObject.of(collection, { sheet, line });
}

function breaksOf({ sheet, line }: Breaks): readonly number[] {
  return line === "row" ? sheet.rowBreaks : sheet.columnBreaks;
}

function setBreaks({ sheet, line }: Breaks, breaks: number[]): void {
  if (line === "row") sheet.rowBreaks = breaks;
  else sheet.columnBreaks = breaks;
}
