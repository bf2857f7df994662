/** Opens one campaign of the made-up district in a folder. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { createCampaign } from "../../core/campaign/create-campaign.ts";
import { formatUnitRegistryCsv } from "../../core/campaign/format-unit-registry.ts";
import { formatCampaign } from "../../core/campaign/parse-campaign.ts";
import type { Unit } from "../../core/campaign/unit.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import { folderNames, openCampaignFolder, type CampaignFolder } from "../campaign-folder.ts";
import { valueOrThrow } from "../failures.ts";
import { writeFiles, type Output } from "../write-files.ts";
import { DEMO_OFFICE, DEMO_PLACE, DEMO_SUPERIOR } from "./demo-units.ts";

export const DEMO_YEAR = 2024;

/** What a demo's campaign is made of. */
export interface DemoCampaign {
  readonly pack: ReportPack;
  readonly units: readonly Unit[];
  readonly period: string;
  /** `ket-qua.json` of the period before, as text. */
  readonly previous?: string;
}

/** Writes the campaign's files and opens it as any command does. */
export async function openDemoCampaign(
  dir: string,
  { pack, units, period, previous }: DemoCampaign,
): Promise<CampaignFolder> {
  const created = valueOrThrow(createCampaign(pack, { period, year: DEMO_YEAR, form: "full" }));
  const campaign: Campaign = {
    ...created,
    office: {
      ...created.office,
      name: DEMO_OFFICE,
      superior: DEMO_SUPERIOR,
      place: DEMO_PLACE,
      signerTitle: "TRƯỞNG PHÒNG",
      sendTo: "Chuyên viên đầu mối của Phòng",
    },
  };
  const outputs: Output[] = [
    { path: join(dir, folderNames.campaign), bytes: formatCampaign(campaign) },
    { path: join(dir, folderNames.pack), bytes: `${JSON.stringify(pack, undefined, 2)}\n` },
    { path: join(dir, folderNames.units), bytes: formatUnitRegistryCsv(units) },
  ];
  if (previous !== undefined) {
    outputs.push({ path: join(dir, folderNames.previous), bytes: previous });
  }
  await writeFiles(outputs);
  for (const folder of ["templates", "received", "results", "frozen"] as const) {
    await mkdir(join(dir, folderNames[folder]), { recursive: true });
  }
  return openCampaignFolder(dir);
}
