/** Formats that depend on values, as exceljs writes them. */
import type { ConditionalFormattingOptions } from "exceljs";
import { formatCellRange } from "../../core/workbook/cell-address.ts";
import type { ConditionalFormatPlan } from "../../core/workbook/workbook-plan.ts";
import { differentialStyle } from "./cell-style.ts";

const BAR_COLOR = "FF9DC3E6";

/**
 * Turns a planned conditional format into exceljs's.
 *
 * @param priority - From 1; the lower one wins where two hold.
 */
export function conditionalFormatFromPlan(
  plan: ConditionalFormatPlan,
  priority: number,
): ConditionalFormattingOptions {
  const ref = formatCellRange(plan.range);
  switch (plan.kind) {
    case "formula":
      return {
        ref,
        rules: [
          {
            type: "expression",
            priority,
            formulae: [plan.formula.replace(/^=/u, "")],
            style: differentialStyle(plan.role),
          },
        ],
      };
    case "data-bar":
      return {
        ref,
        rules: [
          {
            type: "dataBar",
            priority,
            // Only a bar without gradient gets the extension that lets 0 have no bar at all.
            gradient: false,
            minLength: 0,
            maxLength: 100,
            cfvo: [
              { type: "num", value: plan.min },
              { type: "num", value: plan.max },
            ],
            // exceljs needs it; its types forget it.
            ...{ color: { argb: BAR_COLOR } },
          },
        ],
      };
  }
}
