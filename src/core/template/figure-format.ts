import type { Indicator } from "../report-pack/report-pack.ts";
import {
  DATE_FORMAT,
  INTEGER_FORMAT,
  PERCENT_FORMAT,
  TEXT_FORMAT,
} from "../workbook/format-codes.ts";

/** How a figure is shown in its cell; `undefined` leaves it to the program. */
export function figureFormat({ type }: Pick<Indicator, "type">): string | undefined {
  switch (type) {
    case "integer":
    case "list":
      return INTEGER_FORMAT;
    case "ratio":
      return PERCENT_FORMAT;
    case "date":
      return DATE_FORMAT;
    case "text":
      return TEXT_FORMAT;
    case "decimal":
    case "boolean":
    case "choice":
      return undefined;
  }
}
