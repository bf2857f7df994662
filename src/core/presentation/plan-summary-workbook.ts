import { instantInZone } from "../campaign/time-zone.ts";
import type { ConsolidationResult } from "../consolidation/result.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import type { WorkbookPlan } from "../workbook/workbook-plan.ts";
import { planBoardSheet } from "./plan-board-sheet.ts";
import { planDetailSheet } from "./plan-detail-sheet.ts";
import { planFilesSheet } from "./plan-files-sheet.ts";
import { planFindingsSheet } from "./plan-findings-sheet.ts";
import { planListsSheet } from "./plan-lists-sheet.ts";
import { planOverviewSheet } from "./plan-overview-sheet.ts";
import { planTextsSheet } from "./plan-texts-sheet.ts";
import { planTotalsSheet } from "./plan-totals-sheet.ts";
import { summaryContext } from "./summary-context.ts";

/**
 * Plans `ket-qua/tong-hop.xlsx`.
 *
 * Totals are live formulas: `Tóm tắt` points at `Tổng hợp`, that at the subtotals of `Chi tiết`, and
 * those add the units' figures; every cached value is the result's own.
 *
 * @param pack - As issued for the campaign.
 */
export function planSummaryWorkbook(result: ConsolidationResult, pack: ReportPack): WorkbookPlan {
  const context = summaryContext(result, pack);
  const totals = planTotalsSheet(context);
  return {
    title: `${context.text.workbookTitle}: ${context.heading.period}`,
    createdAt: new Date(instantInZone(result.asOf, result.campaign.timeZone)).toISOString(),
    sheets: [
      planOverviewSheet(context, totals.totalCellOf),
      totals.plan,
      planDetailSheet(context),
      planBoardSheet(context),
      planFindingsSheet(context),
      planListsSheet(context),
      planTextsSheet(context),
      planFilesSheet(context),
    ],
    names: [],
  };
}
