import { serialFromDate } from "../workbook/date-serial.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { Indicator } from "../report-pack/report-pack.ts";
import type { PlannedValue } from "../workbook/workbook-plan.ts";

/** A figure as a cell of the template holds it: `Có` and `Không`, dates as serials. */
export function plannedFigure(value: FigureValue, indicator: Indicator): PlannedValue {
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (indicator.type === "date" && typeof value === "string") return serialFromDate(value, "1900");
  return value;
}

/** How a figure of this type is shown in its cell. */
export function figureFormat(indicator: Indicator): string | undefined {
  switch (indicator.type) {
    case "integer":
    case "list":
      return "#,##0";
    case "ratio":
      return "0.0%";
    case "date":
      return DATE_FORMAT;
    case "text":
      return "@";
    case "decimal":
    case "boolean":
    case "choice":
      return undefined;
  }
}

/** Day before month, as Vietnamese documents write it. */
export const DATE_FORMAT = "dd/mm/yyyy";
