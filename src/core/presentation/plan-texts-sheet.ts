import type { Indicator } from "../report-pack/report-pack.ts";
import type { SheetPlan } from "../workbook/workbook-plan.ts";
import {
  indicatorLabel,
  inUnitOrder,
  levelName,
  unitName,
  type SummaryContext,
} from "./summary-context.ts";
import { isOfOffice } from "../report-pack/filled-by.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { HEADING_ROWS, printTable, putHeading } from "./sheet-heading.ts";
import { summarySheets } from "./sheet-names.ts";
import { linkToFile, shortFileTitle } from "./source-link.ts";

const WIDTHS = [6, 34, 14, 84, 26, 14];
const ALL = { from: 0, to: WIDTHS.length - 1 };

/** `Phần lời của đơn vị`: what units wrote, word for word, a block an indicator. */
export function planTextsSheet(context: SummaryContext): SheetPlan {
  const { text, pack, heading } = context;
  const draft = new SheetDraft(summarySheets.texts, WIDTHS);
  putHeading(draft, context, text.textsTitle, heading.coverage);
  const indicators = pack.indicators.filter(
    (indicator) => indicator.type === "text" && !isOfOffice(indicator),
  );
  let row = HEADING_ROWS + 1;
  if (indicators.length === 0) draft.span(row, ALL, text.noTexts, "paragraph");
  for (const indicator of indicators) row = putTexts(draft, context, indicator, row) + 1;
  return draft.plan({
    visibility: "visible",
    freeze: { row: HEADING_ROWS, column: 2 },
    print: printTable(summarySheets.texts, "landscape"),
  });
}

function putTexts(
  draft: SheetDraft,
  context: SummaryContext,
  indicator: Indicator,
  firstRow: number,
): number {
  const { text, result } = context;
  const entries = inUnitOrder(context, result.texts[indicator.code] ?? []);
  const title = `${indicator.code}. ${indicatorLabel(context, indicator)}`;
  if (entries.length === 0) {
    draft.span(firstRow, ALL, title, "block-title");
    draft.span(firstRow + 1, ALL, text.noRows, "paragraph");
    return firstRow + 2;
  }
  draft.span(firstRow, ALL, `${title}: ${text.opinionCount(entries.length)}`, "block-title");
  const heads = [text.number, text.unit, text.level, text.finding, text.file, text.cell];
  draft.line(firstRow + 1, 0, heads, "table-head");
  entries.forEach((entry, index) => {
    const row = firstRow + 2 + index;
    const unit = context.unitOf.get(entry.unitId);
    draft.put(row, 0, index + 1, "body-center");
    draft.put(row, 1, unitName(context, entry.unitId), "body-small");
    draft.put(row, 2, unit === undefined ? "" : levelName(context, unit.level), "body-center");
    draft.put(row, 3, entry.value, "body-text");
    draft.put(
      row,
      4,
      shortFileTitle(entry.file, WIDTHS[4] ?? 0),
      "body-link",
      linkToFile(entry.file),
    );
    draft.put(row, 5, `${entry.sheet}!${entry.cell}`, "body-center-small");
  });
  return firstRow + 2 + entries.length;
}
