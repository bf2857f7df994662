import type { Campaign } from "../campaign/campaign.ts";
import type { TemplateIdentity } from "../recognition/read-identity.ts";

/** Whether a form was issued for a campaign's pack, period and year. */
export function isOfCampaign(
  identity: TemplateIdentity,
  campaign: Pick<Campaign, "packId" | "period" | "year">,
): boolean {
  return identity.packId === campaign.packId && isOfPeriod(identity, campaign);
}

/** Whether a form was issued for a campaign's period and year. */
export function isOfPeriod(
  identity: TemplateIdentity,
  { period, year }: Pick<Campaign, "period" | "year">,
): boolean {
  return identity.period === period && identity.year === String(year);
}
