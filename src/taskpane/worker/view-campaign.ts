import { lastDayToReport, weekendOf } from "../../core/campaign/due-date.ts";
import type { Unit } from "../../core/campaign/unit.ts";
import type { CampaignContext } from "../../core/consolidation/campaign-context.ts";
import { asksDocumentsOnly } from "../../core/report-pack/figure-periods.ts";
import type { CampaignView, UnitChoice } from "./campaign-view.ts";

/** What the screen shows of an open campaign. */
export function viewCampaign(
  { campaign, pack, inForce }: CampaignContext,
  about: Pick<CampaignView, "label" | "received" | "canWrite" | "decoded">,
): CampaignView {
  const { title, issuer, inferred = false, periods, indicators } = pack;
  const lastDay = lastDayToReport(campaign);
  const weekend = weekendOf(lastDay);
  return {
    ...about,
    campaign,
    pack: { title, issuer, inferred },
    period: periods.find(({ id }) => id === campaign.period)?.label ?? { vi: campaign.period },
    lastDay,
    ...(weekend === undefined ? {} : { weekend }),
    indicators: indicators.length,
    documentsOnly: asksDocumentsOnly(pack),
    units: inForce.map(unitChoice),
  };
}

/** A unit as lists and boards show it. */
export function unitChoice({ unitId, name, level, ownership, area }: Unit): UnitChoice {
  return { unitId, name, level, ownership, area };
}
