import { campaignWeights, type CampaignEvidence } from "./campaign-evidence.ts";
import { scoreOf } from "./score.ts";

/** How strongly evidence speaks for the campaign and against it, 0 to 100 each. */
export interface CampaignScore {
  readonly score: number;
  readonly against: number;
}

/** Scores what is said of pack or period; each kind of source counts once. */
export function campaignScore(
  evidence: readonly CampaignEvidence[],
  about: CampaignEvidence["about"],
): CampaignScore {
  const side = (agrees: boolean): number => {
    const own = evidence.filter((one) => one.about === about && one.agrees === agrees);
    return scoreOf(
      [...new Set(own.map(({ source }) => source))].map((one) => campaignWeights[one]),
    );
  };
  return { score: side(true), against: side(false) };
}
