/**
 * A report as rules see it: every name of a formula with its state and its value.
 *
 * Values are those that the cells of the template hold.
 */
import type { Campaign } from "../campaign/campaign.ts";
import type { FormulaValue } from "../formula/formula.ts";
import type { Figure, FigureValue, ReadReport } from "../reading/figure.ts";
import { formulaValueOf } from "../reading/figure-in-cell.ts";
import { parseName, type IndicatorCode } from "../report-pack/codes.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import { isCalendarDate, serialFromDate } from "../workbook/date-serial.ts";
import type { OperandSource, OperandState } from "./judge-rule.ts";

/** Everything that rules compare. */
export interface ReportFacts {
  readonly pack: ReportPack;
  readonly campaign: Pick<Campaign, "period" | "year" | "dataFrom" | "dataTo">;
  readonly unitName: string;
  readonly report: ReadReport;
  /** Figures of the preceding period of the same year, and of the same period last year. */
  readonly previous: ReadonlyMap<IndicatorCode, FigureValue>;
  readonly samePeriod: ReadonlyMap<IndicatorCode, FigureValue>;
}

/** Answers for the names of formulas from the facts of a report. */
export function operandSource(facts: ReportFacts): OperandSource {
  const indicators = new Map(facts.pack.indicators.map((one) => [one.code, one]));
  const figureOf = (name: string): NamedFigure | undefined => {
    const reference = parseName(name);
    const indicator = reference && indicators.get(reference.code);
    if (reference === undefined || indicator === undefined) return undefined;
    switch (reference.aspect) {
      case "value":
        return { indicator, figure: facts.report.figures.get(reference.code) };
      case "previous":
        return { indicator, earlier: facts.previous.get(reference.code) ?? null };
      case "same-period":
        return { indicator, earlier: facts.samePeriod.get(reference.code) ?? null };
      case "note":
        return { indicator, note: facts.report.figures.get(reference.code)?.explanation ?? null };
      case "list-block":
        return undefined;
    }
  };
  const valueOf = (name: string): FormulaValue => {
    const named = figureOf(name);
    if (named === undefined) return reportValue(name, facts);
    if ("note" in named) return named.note;
    const value = "earlier" in named ? named.earlier : (named.figure?.value ?? null);
    return formulaValueOf(value, named.indicator.type);
  };
  const stateOf = (name: string): OperandState => {
    const named = figureOf(name);
    if (named !== undefined && "figure" in named) {
      if (named.indicator.type === "list") return "value";
      if (named.figure?.why === "unreadable") return "unreadable";
    }
    return valueOf(name) === null ? "blank" : "value";
  };
  return { stateOf, valueOf };
}

type NamedFigure =
  | { readonly indicator: Indicator; readonly figure: Figure | undefined }
  | { readonly indicator: Indicator; readonly earlier: FigureValue }
  | { readonly indicator: Indicator; readonly note: string | null };

function reportValue(name: string, { campaign, unitName, report }: ReportFacts): FormulaValue {
  switch (name) {
    case "BC_KY":
      return campaign.period;
    case "BC_NAM":
      return campaign.year;
    case "BC_TU":
      return serialOrBlank(campaign.dataFrom);
    case "BC_DEN":
      return serialOrBlank(campaign.dataTo);
    case "BC_NGAY":
      return serialOrBlank(report.reportDate ?? "");
    case "BC_DONVI":
      return unitName === "" ? null : unitName;
    default:
      return null;
  }
}

/** A workbook checked on its own may have lost the dates of its hidden sheet. */
function serialOrBlank(iso: string): number | null {
  return isCalendarDate(iso) ? serialFromDate(iso, "1900") : null;
}
