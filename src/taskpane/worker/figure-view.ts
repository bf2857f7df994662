import type { Total } from "../../core/consolidation/result.ts";
import type { IndicatorCode } from "../../core/report-pack/codes.ts";
import type { IndicatorType, Text } from "../../core/report-pack/report-pack.ts";

/** One indicator's total over the units. */
export interface FigureView {
  readonly code: IndicatorCode;
  readonly label: Text;
  readonly section: Text;
  readonly type: IndicatorType;
  readonly unitOfMeasure?: string;
  /** Leaves the office only as a total over at least five units. */
  readonly sensitive: boolean;
  /** Absent for texts, lists and what is not added up. */
  readonly total?: Total;
}
