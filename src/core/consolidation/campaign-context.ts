/** Everything about a campaign that reading, checking and totals need: loaded once, asked often. */
import type { Campaign } from "../campaign/campaign.ts";
import { unitDirectory, type UnitDirectory } from "../campaign/unit-directory.ts";
import { unitsInForce } from "../campaign/unit-in-force.ts";
import { unitSuccession, type Succession } from "../campaign/unit-succession.ts";
import type { Unit, UnitId } from "../campaign/unit.ts";
import type { FigureValue } from "../reading/figure.ts";
import type { IndicatorCode } from "../report-pack/codes.ts";
import {
  appliesTo,
  type Indicator,
  type ReportPack,
  type UnitKind,
} from "../report-pack/report-pack.ts";
import type { EarlierOrigin } from "./earlier-units.ts";
import { issuePack } from "../validation/issue-pack.ts";
import { issuedRules, type IssuedRule } from "../validation/issued-rule.ts";

/** Figures of an earlier period, by the code that they are compared with. */
type FiguresByCode = ReadonlyMap<IndicatorCode, FigureValue>;

/** What a unit is compared with: figures by today's code, and where they come from. */
export interface EarlierReport {
  readonly values: FiguresByCode;
  readonly origin: EarlierOrigin;
}

/** By unit; one that was not there has no entry. */
type EarlierReports = ReadonlyMap<UnitId, EarlierReport>;

/** Figures of an earlier period: of units, and those that the office entered itself. */
export interface EarlierFigures {
  readonly units: EarlierReports;
  readonly office: FiguresByCode;
}

export const noEarlierFigures: EarlierFigures = { units: new Map(), office: new Map() };

/** What the office enters itself, on its own form. */
export interface OfficeContext {
  /** The pack as issued to the office: no indicator of a unit is in it. */
  readonly pack: ReportPack;
  readonly rules: readonly IssuedRule[];
  readonly previous: FiguresByCode;
  readonly samePeriod: FiguresByCode;
}

export interface CampaignContext {
  readonly campaign: Campaign;
  /** The pack as issued to units: form, optional indicators and rule switches applied. */
  readonly pack: ReportPack;
  readonly rules: readonly IssuedRule[];
  readonly office: OfficeContext;
  /** What units and office are asked together, in the pack's order: what the summary shows. */
  readonly wholePack: ReportPack;
  /** The whole registry, in its order. */
  readonly units: readonly Unit[];
  /** Units in force at the end of the period, in the registry's order. */
  readonly inForce: readonly Unit[];
  /** The registry as files are looked up in it. */
  readonly directory: UnitDirectory;
  readonly succession: Succession;
  /** What `X_KT` and `X_CK` stand for, where the campaign has earlier results. */
  readonly previous: EarlierReports;
  readonly samePeriod: EarlierReports;
}

export interface CampaignParts {
  readonly campaign: Campaign;
  /** The pack as written, not yet issued. */
  readonly pack: ReportPack;
  readonly units: readonly Unit[];
  readonly previous?: EarlierFigures;
  readonly samePeriod?: EarlierFigures;
}

/** Issues the pack and binds its rules. The pack must have been checked. */
export function campaignContext(parts: CampaignParts): CampaignContext {
  const { campaign, units, previous = noEarlierFigures, samePeriod = noEarlierFigures } = parts;
  const pack = issuePack(parts.pack, campaign);
  const officePack = issuePack(parts.pack, campaign, ["office"]);
  return {
    campaign,
    pack,
    rules: issuedRules(pack),
    office: {
      pack: officePack,
      rules: issuedRules(officePack),
      previous: previous.office,
      samePeriod: samePeriod.office,
    },
    wholePack: issuePack(parts.pack, campaign, ["unit", "office"]),
    units,
    inForce: unitsInForce(units, campaign.dataTo),
    directory: unitDirectory(units, campaign.dataTo),
    succession: unitSuccession(units),
    previous: previous.units,
    samePeriod: samePeriod.units,
  };
}

/** The indicators that a unit is asked for, in the form's order. */
export function indicatorsOf(pack: ReportPack, unit: UnitKind): readonly Indicator[] {
  return pack.indicators.filter((indicator) => appliesTo(indicator.appliesTo, unit));
}
