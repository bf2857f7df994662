/**
 * What earlier results say about a unit or the office, by the code that today's rules compare it with.
 *
 * Within a year the preceding period's figure is `X_KT`. Across years only two things have one: an
 * opening figure (the closing figure of last year that it `opens` with) and what `keeps`.
 */
import type { Campaign } from "../campaign/campaign.ts";
import { unitSuccession } from "../campaign/unit-succession.ts";
import type { Unit } from "../campaign/unit.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import { figurePeriods } from "../report-pack/figure-periods.ts";
import type { Indicator, ReportPack } from "../report-pack/report-pack.ts";
import type { Problem, Result } from "../finding/problem.ts";
import type { EarlierFigures } from "./campaign-context.ts";
import { earlierUnits } from "./earlier-units.ts";
import { joinFigures } from "./join-figures.ts";
import type { ConsolidationResult, ResultUnit } from "./result.ts";

type Period = Pick<Campaign, "period" | "year">;

/** The campaign that the figures are for. */
export interface EarlierInput {
  /** As written: closing figures that this period does not ask are looked up in it. */
  readonly pack: ReportPack;
  readonly campaign: Period & Pick<Campaign, "dataTo">;
  readonly units: readonly Unit[];
}

/**
 * Figures of the preceding period.
 *
 * Within a year they must be of the same pack. A new year may have a new pack: a code is the same
 * concept in all of them.
 *
 * @returns Problem `other-campaign` if the result is neither of the period before in the same year
 *   nor, for the year's first period, of the last period of the year before; `other-pack`.
 */
export function previousFigures(
  input: EarlierInput,
  earlier: ConsolidationResult,
  file?: string,
): Result<EarlierFigures> {
  const { pack, campaign } = input;
  const periods = figurePeriods(pack).map((period) => period.id);
  const index = periods.indexOf(campaign.period);
  const wanted: Period =
    index > 0
      ? { period: periods[index - 1] ?? "", year: campaign.year }
      : { period: periods.at(-1) ?? "", year: campaign.year - 1 };
  if (!isOf(earlier, wanted)) return otherCampaign(wanted, earlier, file);
  const { packId } = earlier.campaign;
  if (index > 0 && packId !== pack.id) {
    const args = { expected: pack.id, found: packId };
    return { ok: false, problems: [{ code: "other-pack", args, file }] };
  }
  const sourceOf = (indicator: Indicator): IndicatorCode | undefined =>
    index > 0 || indicator.keeps === true ? indicator.code : indicator.opens;
  return { ok: true, value: figuresBy(input, earlier, sourceOf) };
}

/** Figures of the same period of last year; problem `other-campaign` if the result is of another. */
export function samePeriodFigures(
  input: EarlierInput,
  earlier: ConsolidationResult,
  file?: string,
): Result<EarlierFigures> {
  const { campaign } = input;
  const wanted: Period = { period: campaign.period, year: campaign.year - 1 };
  if (!isOf(earlier, wanted)) return otherCampaign(wanted, earlier, file);
  return { ok: true, value: figuresBy(input, earlier, (indicator) => indicator.code) };
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
  { pack, campaign, units }: EarlierInput,
  earlier: ConsolidationResult,
  sourceOf: SourceOf,
): EarlierFigures {
  const overTime = { campaign, units, succession: unitSuccession(units) };
  return {
    units: new Map(
      [...earlierUnits(overTime, earlier)].map(([unitId, { origin, reports }]) => [
        unitId,
        { origin, values: figuresOf(pack, reports, sourceOf) },
      ]),
    ),
    office: figuresOf(pack, [earlier.office], sourceOf),
  };
}

type SourceOf = (indicator: Indicator) => IndicatorCode | undefined;

function figuresOf(
  pack: ReportPack,
  reports: readonly Pick<ResultUnit, "values">[],
  sourceOf: SourceOf,
): ReadonlyMap<IndicatorCode, FigureValue> {
  const byCode = new Map(pack.indicators.map((indicator) => [indicator.code, indicator]));
  const units = reports.map(
    ({ values }) =>
      (code: IndicatorCode): FigureValue =>
        values[code]?.value ?? null,
  );
  const [first, ...others] = units;
  const figures = new Map<IndicatorCode, FigureValue>();
  for (const indicator of pack.indicators) {
    const code = sourceOf(indicator);
    const source = code === undefined ? undefined : byCode.get(code);
    if (source === undefined || first === undefined) continue;
    const value = others.length === 0 ? first(source.code) : joinFigures(source, units);
    if (value !== null) figures.set(indicator.code, value);
  }
  return figures;
}
