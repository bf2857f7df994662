/** What a cell should hold, and where it stands: what findings about it need to say. */
import type { FindingPlace, FindingState, LocalText, Severity, Shown } from "../finding/finding.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { IndicatorType } from "../report-pack/report-pack.ts";
import type { FigureValue } from "./figure.ts";

/** A figure of an indicator, a cell of a list, or the date of the report. */
export interface Subject {
  /** Absent for a cell of the report itself. */
  readonly code?: IndicatorCode;
  readonly label: LocalText;
  readonly type: Exclude<IndicatorType, "list">;
  readonly choices?: readonly string[] | undefined;
  readonly unitOfMeasure?: string | undefined;
  readonly sheet: string;
  /** A1 text. */
  readonly cell: string;
  /** What the school wrote beside it: it closes warnings. */
  readonly explanation?: string | undefined;
}

/** Place, severity and state of a finding about a cell. */
export function findingBase(
  { code, sheet, cell, explanation }: Subject,
  severity: Severity,
): FindingPlace & {
  readonly severity: Severity;
  readonly state: FindingState;
  readonly explanation?: string;
} {
  const explained = severity === "warning" && explanation !== undefined;
  return {
    severity,
    state: explained ? "explained" : "open",
    ...(code === undefined ? {} : { indicator: code }),
    sheet,
    cell,
    ...(explained ? { explanation } : {}),
  };
}

/** A value with what is needed to print it. */
export function shown(value: FigureValue, { type, unitOfMeasure }: Subject): Shown {
  if (type === "ratio") return { value, as: "ratio" };
  if (type === "date") return { value, as: "date" };
  if (typeof value !== "number") return { value, as: "text" };
  return { value, as: "number", ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }) };
}
