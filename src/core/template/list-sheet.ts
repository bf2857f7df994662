/** `Danh sách`: a block of rows for each list, with its key column named by the list's code. */
import { nameOf } from "../report-pack/codes.ts";
import type { List } from "../report-pack/report-pack.ts";
import { formatCellAddress } from "../workbook/cell-address.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import { LIST_COLUMN, type FormLayout, type ListPlace } from "./form-layout.ts";
import { columnValidation } from "./input-validation.ts";
import { figureFormat } from "./figure-format.ts";
import { SheetPart } from "./sheet-part.ts";
import { reportColumns, templateSheets } from "./template-sheets.ts";

type Column = List["columns"][number];

const NUMBER_WIDTH = 6;
const TEXT_WIDTH = 36;
const FIGURE_WIDTH = 16;

/** Draws the list sheet with its names; `undefined` where the form has no list. */
export function drawListSheet(
  layout: FormLayout,
): { readonly part: SheetPart; readonly plan: SheetPlan } | undefined {
  if (layout.lists.length === 0) return undefined;
  const part = new SheetPart(templateSheets.lists);
  const most = Math.max(...layout.lists.map(({ list }) => list.columns.length));
  part.span(0, [0, most], "DANH SÁCH KÈM THEO BÁO CÁO", "title");
  part.span(
    1,
    [0, most],
    "Mỗi dòng ghi một mục; số dòng được tự đếm ở trang Báo cáo.",
    "note-center",
  );
  for (const place of layout.lists) drawList(part, place, layout, most);
  const last = Math.max(...layout.lists.map(({ to }) => to));
  const plan: SheetPlan = {
    name: part.sheet,
    visibility: "visible",
    columns: [{ width: NUMBER_WIDTH }, ...columnWidths(layout.lists, most)],
    rowHeights: part.rowHeights,
    cells: part.cells,
    merges: part.merges,
    validations: part.validations,
    protected: true,
    print: {
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      area: { from: { row: 0, column: 0 }, to: { row: last, column: most } },
      footer: "&C&P/&N",
    },
  };
  return { part, plan };
}

/** Blocks share the sheet's columns, so the widest wish of all lists counts. */
function columnWidths(lists: readonly ListPlace[], most: number): { readonly width: number }[] {
  return Array.from({ length: most }, (_, index) => ({
    width: Math.max(...lists.map(({ list }) => wantedWidth(list.columns[index]))),
  }));
}

function wantedWidth(column: Column | undefined): number {
  return column?.type === "text" ? TEXT_WIDTH : FIGURE_WIDTH;
}

function drawList(part: SheetPart, place: ListPlace, layout: FormLayout, most: number): void {
  const { list, indicator, heading, from, to } = place;
  const count = layout.places.get(indicator.code);
  part.span(heading, [0, most], `${indicator.label.vi} (${indicator.code})`, "block-title", {
    link: {
      sheet: templateSheets.report,
      cell: formatCellAddress({ row: count?.row ?? 0, column: reportColumns.value }),
    },
  });
  part.put({ row: heading + 1, column: 0 }, "STT", "table-head");
  list.columns.forEach((column, index) => {
    drawColumn(part, place, column, LIST_COLUMN + index);
  });
  for (let row = from; row <= to; row += 1)
    part.put({ row, column: 0 }, row - from + 1, "body-center");
  part.name(indicator.code, { row: from, column: place.key }, { row: to, column: place.key });
  part.name(
    nameOf(indicator.code, "list-block"),
    { row: from, column: LIST_COLUMN },
    { row: to, column: LIST_COLUMN + list.columns.length - 1 },
  );
}

function drawColumn(part: SheetPart, place: ListPlace, column: Column, at: number): void {
  const { heading, from, to } = place;
  part.put({ row: heading + 1, column: at }, column.label.vi, "table-head");
  for (let row = from; row <= to; row += 1) {
    part.put({ row, column: at }, null, roleOf(column), {
      unlocked: true,
      ...formatOf(column),
    });
  }
  const validation = columnValidation(column, {
    from: { row: from, column: at },
    to: { row: to, column: at },
  });
  if (validation !== undefined) part.validations.push(validation);
}

function roleOf({ type }: Column): StyleRole {
  return type === "text" ? "input-text" : type === "date" ? "input-center" : "input-number";
}

function formatOf(column: Column): { readonly numberFormat?: string } {
  const numberFormat = figureFormat(column);
  return numberFormat === undefined ? {} : { numberFormat };
}
