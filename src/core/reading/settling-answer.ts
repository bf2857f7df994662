import type { Indicator } from "../report-pack/report-pack.ts";
import type { FigureValue } from "./figure.ts";

/**
 * Whether an answer settles for good what its indicator asks, so that later forms give it.
 *
 * A fact that is reported once (a plan for several years, its number and date) is not asked again:
 * `keeps` says that it holds across the years, nature `none` that nothing is counted. Only what can
 * no longer change is settled: a Có, a day, a text; a Không may become Có, so it is asked anew.
 */
export function settles(indicator: Indicator, value: FigureValue): boolean {
  const { keeps, nature, type, computed } = indicator;
  if (keeps !== true || nature !== "none" || computed !== undefined) return false;
  switch (type) {
    case "boolean":
      return value === true;
    case "date":
      return typeof value === "string";
    case "text":
      return typeof value === "string" && value !== "";
    case "choice":
      return typeof value === "string" && indicator.choices?.includes(value) === true;
    case "integer":
    case "decimal":
    case "ratio":
    case "list":
      return false;
  }
}
