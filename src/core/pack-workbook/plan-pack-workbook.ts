/** A pack as a workbook that somebody who knows Excel can change. */
import type { List, ReportPack } from "../report-pack/report-pack.ts";
import type { WorkbookPlan } from "../workbook/workbook-plan.ts";
import { drawGuideSheet } from "./guide-sheet.ts";
import { AGGREGATION, indicatorColumns } from "./indicator-columns.ts";
import { listColumns, type ListRow } from "./list-columns.ts";
import { packSheets } from "./pack-sheets.ts";
import { periodColumns } from "./period-columns.ts";
import { planInfoSheet, sectionRows } from "./plan-info-sheet.ts";
import { planPackTable, type Offers } from "./plan-pack-table.ts";
import { infoColumns, infoHeadings } from "./info-rows.ts";
import { MESSAGE, ruleColumns } from "./rule-columns.ts";

/** Free rows below the items, for more of them. */
const FREE_ROWS = { periods: 6, indicators: 40, lists: 20, rules: 40 } as const;

/**
 * Plans the workbook of a pack; `readPackWorkbook` reads it back.
 *
 * @param pack - Without one the sheets are empty, for a pack to be written from nothing.
 * @param createdAt - ISO instant.
 */
export function planPackWorkbook(pack: ReportPack | undefined, createdAt: string): WorkbookPlan {
  const { periods = [], indicators = [], lists = [], rules = [] } = pack ?? {};
  const offers: Offers = {
    sections: {
      sheet: packSheets.info,
      column: infoColumns.findIndex(({ heading }) => heading === infoHeadings.code),
      ...sectionRows(pack),
    },
    codes: {
      sheet: packSheets.indicators,
      column: indicatorColumns.findIndex(({ path }) => path[0] === "code"),
      from: 1,
      to: indicators.length + FREE_ROWS.indicators,
    },
  };
  const table = <Key extends keyof typeof FREE_ROWS>(key: Key) => ({
    free: FREE_ROWS[key],
    offers,
  });
  return {
    title: pack?.title.vi ?? "Bộ mẫu báo cáo",
    createdAt,
    sheets: [
      planInfoSheet(pack),
      planPackTable(packSheets.periods, periodColumns, periods, table("periods")),
      planPackTable(packSheets.indicators, indicatorColumns, indicators, {
        ...table("indicators"),
        paper: AGGREGATION,
      }),
      planPackTable(packSheets.lists, listColumns, lists.flatMap(listRows), table("lists")),
      planPackTable(packSheets.rules, ruleColumns, rules, { ...table("rules"), paper: MESSAGE }),
      drawGuideSheet(),
    ],
    names: [],
  };
}

/** A row a column; what is said of the whole list stands in the first. */
function listRows({ code, columns, key, rows }: List): readonly ListRow[] {
  return columns.map((column, index) => ({
    ...column,
    code,
    ...(index === 0 ? { rows } : {}),
    ...(column.id === key ? { isKey: true as const } : {}),
  }));
}
