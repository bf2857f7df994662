/** Whether a figure that was read can be right: counts, ratios, dates in their range. */
import type { Finding } from "../finding/finding.ts";
import type { FigureValue } from "./figure.ts";
import { findingBase, type Subject } from "./subject.ts";

/** Calendar dates, both included; absent is unlimited. */
export interface DateRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * A ratio that the form computes may pass 1 honestly: pupils who moved in, a small denominator that
 * people left. Up to here nothing is said, beyond it a note beside the figure is asked for.
 */
export const LARGEST_SILENT_COMPUTED_RATIO = 1.1;

/** What is to be said of a value's size. The value itself stays as the school sent it. */
export function judgeRange(
  value: FigureValue,
  raw: string,
  subject: Subject,
  limits: { readonly computed: boolean; readonly dates?: DateRange | undefined },
): readonly Finding[] {
  const { label, type } = subject;
  if (type === "integer" && typeof value === "number" && !isCount(value)) {
    return [{ ...findingBase(subject, "error"), code: "not-a-count", args: { label, raw } }];
  }
  if (type === "ratio" && typeof value === "number") {
    const most = limits.computed ? LARGEST_SILENT_COMPUTED_RATIO : 1;
    if (value >= 0 && value <= most) return [];
    const base = findingBase(subject, limits.computed ? "warning" : "error");
    return [{ ...base, code: "ratio-out-of-range", args: { label, value } }];
  }
  if (type === "date" && typeof value === "string" && limits.dates !== undefined) {
    const { from, to } = limits.dates;
    const isInside = (from === undefined || value >= from) && (to === undefined || value <= to);
    if (isInside) return [];
    const args = { label, value, from, to };
    return [{ ...findingBase(subject, "warning"), code: "date-outside-range", args }];
  }
  return [];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
