import { localDate } from "../campaign/due-date.ts";
import type { ConsolidationResult, ResultUnit } from "../consolidation/result.ts";
import type { UnitId } from "../campaign/unit.ts";
import { formatDate, formatInstant } from "../locale/format.ts";
import { dueText, levelLabel } from "../locale/labels.ts";
import { textIn, type Language } from "../locale/language.ts";
import { summaryText, type SummaryText } from "../locale/summary-text.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import { isOnlyAccepted } from "./counted-units.ts";
import { layOutDetail, type DetailLayout } from "./detail-layout.ts";
import { numberFormats, type IndicatorFormats } from "./number-formats.ts";

/** Everything that the planners of the summary's sheets share, made once. */
export interface SummaryContext {
  readonly result: ConsolidationResult;
  /** As issued. */
  readonly pack: ReportPack;
  readonly language: Language;
  readonly text: SummaryText;
  readonly layout: DetailLayout;
  readonly formats: ReadonlyMap<IndicatorCode, IndicatorFormats>;
  readonly onlyAccepted: boolean;
  readonly unitOf: ReadonlyMap<UnitId, ResultUnit>;
  /** Lines under a sheet's title: pack, period; as of; how complete. */
  readonly heading: {
    readonly pack: string;
    readonly period: string;
    readonly dataRange: string;
    readonly due: string;
    readonly asOf: string;
    readonly coverage: string;
  };
  /** Calendar day of `asOf` in the campaign's time zone. */
  readonly today: string;
}

/** Prepares what the planners share. */
export function summaryContext(result: ConsolidationResult, pack: ReportPack): SummaryContext {
  const { campaign, asOf, rates } = result;
  const { language } = campaign;
  const text = summaryText(language);
  const period = pack.periods.find((one) => one.id === campaign.period);
  const label = period === undefined ? campaign.period : textIn(period.label, language);
  const onlyAccepted = isOnlyAccepted(result, pack);
  const isComplete = rates.expected > 0 && rates.accepted === rates.expected;
  const coverage = isComplete
    ? text.complete(rates.expected)
    : text.provisional(
        rates.reported,
        rates.expected,
        result.units.filter((unit) => unit.status === "needs-fixing").length,
      );
  return {
    result,
    pack,
    language,
    text,
    layout: layOutDetail(result, pack, {
      titleOf: (section) => textIn(section.label, language),
      continued: text.continued,
    }),
    formats: numberFormats(result, pack),
    onlyAccepted,
    unitOf: new Map(result.units.map((unit) => [unit.unitId, unit])),
    heading: {
      pack: textIn(pack.title, language),
      period: text.periodLine(label, campaign.year),
      dataRange: text.dataRange(
        formatDate(campaign.dataFrom, language),
        formatDate(campaign.dataTo, language),
      ),
      due: text.due(dueText(campaign, language)),
      asOf: text.asOf(formatInstant(asOf, campaign.timeZone, language)),
      coverage: onlyAccepted ? `${coverage} ${text.onlyAccepted}` : coverage,
    },
    today: localDate(asOf, campaign.timeZone),
  };
}

/** Name of a unit; its id where the registry no longer has it. */
export function unitName(context: SummaryContext, unitId: UnitId | undefined): string {
  return unitId === undefined ? "" : (context.unitOf.get(unitId)?.name ?? unitId);
}

/** Entries in the registry's order of their units. */
export function inUnitOrder<Entry extends { readonly unitId: UnitId }>(
  { result }: SummaryContext,
  entries: readonly Entry[],
): readonly Entry[] {
  const position = new Map(result.units.map((unit, index) => [unit.unitId, index]));
  return [...entries].sort((a, b) => (position.get(a.unitId) ?? 0) - (position.get(b.unitId) ?? 0));
}

/** A school level in words. */
export function levelName(context: SummaryContext, level: ResultUnit["level"]): string {
  return levelLabel(level, context.language);
}

/** An indicator's label, with a mark where it is sensitive. */
export function indicatorLabel(
  { language, text }: SummaryContext,
  indicator: ReportPack["indicators"][number],
): string {
  const label = textIn(indicator.label, language);
  return indicator.sensitive === true ? `${label} ${text.sensitive}` : label;
}
