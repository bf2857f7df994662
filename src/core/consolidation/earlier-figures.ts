/**
 * What earlier results say about a unit, by the code that today's rules compare it with.
 *
 * Within a year the preceding period's figure is `X_KT`. Across years only two things have one: an
 * opening figure (the closing figure of last year that it `opens` with) and what `keeps`.
 */
import type { Campaign } from "../campaign/campaign.ts";
import type { UnitId } from "../campaign/unit.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { figurePeriods } from "../report-pack/figure-periods.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import type { Problem, Result } from "../finding/problem.ts";
import type { EarlierFigures } from "./campaign-context.ts";
import type { ConsolidationResult, ResultUnit } from "./result.ts";

type Period = Pick<Campaign, "period" | "year">;

/**
 * Figures of the preceding period.
 *
 * @returns Problem `other-campaign` if the result is neither of the period before in the same year
 *   nor, for the year's first period, of the last period of the year before.
 */
export function previousFigures(
  pack: ReportPack,
  campaign: Period,
  earlier: ConsolidationResult,
  file?: string,
): Result<EarlierFigures> {
  const periods = figurePeriods(pack).map((period) => period.id);
  const index = periods.indexOf(campaign.period);
  const wanted: Period =
    index > 0
      ? { period: periods[index - 1] ?? "", year: campaign.year }
      : { period: periods.at(-1) ?? "", year: campaign.year - 1 };
  if (!isOf(earlier, wanted)) return otherCampaign(wanted, earlier, file);
  const sourceOf = (indicator: Indicator): IndicatorCode | undefined =>
    index > 0 || indicator.keeps === true ? indicator.code : indicator.opens;
  return { ok: true, value: figuresBy(pack, earlier, sourceOf) };
}

/** Figures of the same period of last year; problem `other-campaign` if the result is of another. */
export function samePeriodFigures(
  pack: ReportPack,
  campaign: Period,
  earlier: ConsolidationResult,
  file?: string,
): Result<EarlierFigures> {
  const wanted: Period = { period: campaign.period, year: campaign.year - 1 };
  if (!isOf(earlier, wanted)) return otherCampaign(wanted, earlier, file);
  return { ok: true, value: figuresBy(pack, earlier, (indicator) => indicator.code) };
}

function isOf({ campaign }: ConsolidationResult, wanted: Period): boolean {
  return campaign.period === wanted.period && campaign.year === wanted.year;
}

function otherCampaign(
  wanted: Period,
  { campaign }: ConsolidationResult,
  file: string | undefined,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  const args = {
    expected: `${wanted.period} ${wanted.year}`,
    found: `${campaign.period} ${campaign.year}`,
  };
  return { ok: false, problems: [{ code: "other-campaign", args, file }] };
}

function figuresBy(
  pack: ReportPack,
  earlier: ConsolidationResult,
  sourceOf: (indicator: Indicator) => IndicatorCode | undefined,
): EarlierFigures {
  const byUnit = new Map<UnitId, ReadonlyMap<IndicatorCode, FigureValue>>();
  for (const unit of earlier.units) byUnit.set(unit.unitId, unitFigures(pack, unit, sourceOf));
  return byUnit;
}

function unitFigures(
  pack: ReportPack,
  unit: ResultUnit,
  sourceOf: (indicator: Indicator) => IndicatorCode | undefined,
): ReadonlyMap<IndicatorCode, FigureValue> {
  const figures = new Map<IndicatorCode, FigureValue>();
  for (const indicator of pack.indicators) {
    const source = sourceOf(indicator);
    const value = source === undefined ? null : (unit.values[source]?.value ?? null);
    if (value !== null) figures.set(indicator.code, value);
  }
  return figures;
}
