import type { ResultListRow } from "../consolidation/result.ts";
import { textIn } from "../locale/language.ts";
import type { List } from "../report-pack/report-pack.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import { DATE_FORMAT, INTEGER_FORMAT } from "../workbook/format-codes.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile, shortFileTitle } from "./source-link.ts";
import { indicatorLabel, inUnitOrder, unitName, type SummaryContext } from "./summary-context.ts";

const LEAD_WIDTHS = [6, 34];
const COLUMN_WIDTH = 28;
const FILE_WIDTH = 28;
const CELL_WIDTH = 16;
/** Figures shown as they are; a list's numbers have no measure of their own. */
const DECIMAL_FORMAT = "General";

/** `Danh sách`: one block a list, the rows of all units one below the other. */
export function planListsSheet(context: SummaryContext): SheetPlan {
  const { text, pack, heading } = context;
  const most = Math.max(1, ...pack.lists.map((list) => list.columns.length));
  const draft = new SheetDraft(summarySheets.lists, [
    ...LEAD_WIDTHS,
    ...Array.from({ length: most }, () => COLUMN_WIDTH),
    FILE_WIDTH,
    CELL_WIDTH,
  ]);
  const all = { from: 0, to: draft.widths.length - 1 };
  putHeading(draft, context, text.listsTitle, heading.coverage);
  let row = HEADING_ROWS + 1;
  if (pack.lists.length === 0) draft.span(row, all, text.noLists, "paragraph");
  for (const list of pack.lists) row = putList(draft, context, list, row) + 1;
  return draft.plan({
    visibility: "visible",
    freeze: { row: HEADING_ROWS, column: 2 },
    print: printTable(summarySheets.lists, "landscape"),
  });
}

function putList(draft: SheetDraft, context: SummaryContext, list: List, firstRow: number): number {
  const { text, pack, result, language } = context;
  const all = { from: 0, to: draft.widths.length - 1 };
  const indicator = pack.indicators.find(({ code }) => code === list.code);
  const rows = inUnitOrder(context, result.lists[list.code] ?? []);
  const units = new Set(rows.map((row) => row.unitId)).size;
  const title = indicator === undefined ? list.code : indicatorLabel(context, indicator);
  draft.span(
    firstRow,
    all,
    rows.length === 0
      ? `${list.code}. ${title}`
      : `${list.code}. ${title}: ${text.rowCount(rows.length, units)}`,
    "block-title",
  );
  if (rows.length === 0) {
    draft.span(firstRow + 1, all, text.noRows, "paragraph");
    return firstRow + 2;
  }
  const source = LEAD_WIDTHS.length + list.columns.length;
  draft.line(
    firstRow + 1,
    0,
    [
      text.number,
      text.unit,
      ...list.columns.map((column) => textIn(column.label, language)),
      text.file,
      text.cell,
    ],
    "table-head",
  );
  rows.forEach((entry, index) => {
    const row = firstRow + 2 + index;
    draft.put(row, 0, index + 1, "body-center");
    draft.put(row, 1, unitName(context, entry.unitId), "body-small");
    list.columns.forEach((column, position) => {
      putValue(draft, row, LEAD_WIDTHS.length + position, entry, column);
    });
    draft.put(
      row,
      source,
      shortFileTitle(entry.file, FILE_WIDTH),
      "body-link",
      linkToFile(entry.file),
    );
    draft.put(row, source + 1, `${entry.sheet}!${entry.cell}`, "body-center-small");
  });
  return firstRow + 2 + rows.length;
}

function putValue(
  draft: SheetDraft,
  row: number,
  column: number,
  entry: ResultListRow,
  { id, type }: List["columns"][number],
): void {
  const value = entry.values[id] ?? null;
  if (value === null) {
    draft.put(row, column, null, "body-small");
    return;
  }
  const shown = figureInCell(value, type);
  const numberFormat =
    type === "date" ? DATE_FORMAT : type === "integer" ? INTEGER_FORMAT : DECIMAL_FORMAT;
  draft.put(
    row,
    column,
    shown,
    typeof shown === "number" ? "body-number" : "body-small",
    typeof shown === "number" ? { numberFormat } : {},
  );
}
