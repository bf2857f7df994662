/** What a workbook says of the pack that it is a form of. */
import type { CampaignEvidence } from "../recognition/campaign-evidence.ts";
import type { FormLocation } from "../recognition/locate-form.ts";
import type { TemplateIdentity } from "../recognition/read-identity.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";

/** The pack's id in the hidden sheet, and how many of the pack's cells are there. */
export function packEvidence(
  identity: TemplateIdentity | undefined,
  { foundBy, lost }: FormLocation,
  pack: ReportPack,
): readonly CampaignEvidence[] {
  const about = "pack";
  const asked = pack.indicators.length;
  const found = asked - lost.length;
  return [
    ...(identity?.packId === undefined
      ? []
      : [
          {
            about,
            source: "hidden-sheet",
            says: identity.packId,
            agrees: identity.packId === pack.id,
          } as const,
        ]),
    ...(foundBy === "none"
      ? []
      : [
          {
            about,
            source: "form-cells",
            says: `${found}/${asked}`,
            agrees: 2 * found >= asked,
          } as const,
        ]),
  ];
}
