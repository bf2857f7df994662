import type { CellRange } from "../workbook/cell-address.ts";
import { heightOfText } from "../workbook/row-height.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { CellPlan, RowHeightPlan, SheetPlan } from "../workbook/workbook-plan.ts";
import { guideBlocks, guideTitle } from "./guide-text.ts";
import { packSheets } from "./pack-sheets.ts";

const widths = [52, 60] as const;

/** Draws how a pack is written: a line a paragraph, over both columns, and examples in two. */
export function drawGuideSheet(): SheetPlan {
  const cells: CellPlan[] = [];
  const heights: RowHeightPlan[] = [];
  const merges: CellRange[] = [];
  let row = 0;
  const line = (text: string, role: StyleRole): void => {
    cells.push({ row, column: 0, value: text, role }, { row, column: 1, value: null, role });
    merges.push({ from: { row, column: 0 }, to: { row, column: 1 } });
    heights.push({ row, height: heightOfText(text, widths[0] + widths[1], role) });
    row += 1;
  };
  line(guideTitle, "title");
  for (const { title, paragraphs, examples = [] } of guideBlocks) {
    line(title, "block-title");
    for (const text of paragraphs) line(text, "paragraph");
    for (const texts of examples) {
      const role = "body-text";
      cells.push(...texts.map((value, column): CellPlan => ({ row, column, value, role })));
      const needed = texts.map((text, column) => heightOfText(text, widths[column] ?? 1, role));
      heights.push({ row, height: Math.max(...needed) });
      row += 1;
    }
  }
  return {
    name: packSheets.guide,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rowHeights: heights,
    cells,
    merges,
    print: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, footer: "&C&P/&N" },
  };
}
