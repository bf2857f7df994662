import type { ResultUnit, ResultValue } from "../consolidation/result.ts";
import type { GapReason, SummaryText } from "../locale/summary-text.ts";
import { figureInCell } from "../reading/figure-in-cell.ts";
import { appliesTo, type Indicator } from "../report-pack/report-pack.ts";
import type { StyleRole } from "../workbook/style-roles.ts";
import type { PlannedValue } from "../workbook/workbook-plan.ts";

/** A unit's figure as a cell of the detail sheet. */
export interface FigureCell {
  readonly value: PlannedValue;
  readonly role: StyleRole;
  /** Whether `value` is the figure itself, which takes the indicator's number format. */
  readonly isFigure: boolean;
}

/** What stands where a figure cannot be read. */
const UNREADABLE = "?";

/**
 * A unit's figure, or in words why there is none; never 0 for a gap.
 *
 * @param onlyAccepted - Figures of units that need fixing are not added and so not shown as numbers.
 */
export function figureCell(
  unit: ResultUnit,
  indicator: Indicator,
  text: SummaryText,
  onlyAccepted: boolean,
): FigureCell {
  const gap = gapOfUnit(unit, onlyAccepted);
  if (gap === "excused" || gap === "not-required") return gapCell(gap, text);
  if (!appliesTo(indicator.appliesTo, unit)) return gapCell("not-asked", text);
  const entry: ResultValue | undefined = unit.values[indicator.code];
  if (gap === "not-counted") return gapCell(gap, text);
  if (entry === undefined) return gapCell(gap ?? "not-in-form", text);
  return valueCell(entry, indicator, text);
}

/** A value of the result as a cell, or in words why there is none. */
export function valueCell(entry: ResultValue, indicator: Indicator, text: SummaryText): FigureCell {
  if (entry.value === null) {
    return entry.why === "unreadable"
      ? { value: UNREADABLE, role: "body-unreadable", isFigure: false }
      : gapCell(entry.why ?? "blank", text);
  }
  const value = figureInCell(entry.value, indicator.type);
  const isMarked = entry.provenance === "adjusted" || entry.provenance === "entered";
  return { value, role: isMarked ? "body-marked" : roleOf(value), isFigure: true };
}

function gapOfUnit({ status }: ResultUnit, onlyAccepted: boolean): GapReason | undefined {
  if (status === "accepted") return undefined;
  if (status === "needs-fixing") return onlyAccepted ? "not-counted" : undefined;
  return status;
}

function gapCell(reason: GapReason, text: SummaryText): FigureCell {
  return { value: text.gap[reason], role: "body-gap", isFigure: false };
}

function roleOf(value: number | string): StyleRole {
  return typeof value === "number" ? "body-number" : "body-center";
}
