/** Opens one campaign of the made-up district in a folder. */
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { createCampaign } from "../../core/campaign/create-campaign.ts";
import type { Unit } from "../../core/campaign/unit.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import {
  folderNames,
  openCampaignFolder,
  type CampaignFolder,
} from "../../use-cases/campaign-folder.ts";
import {
  campaignFiles,
  makeEmptyFolders,
  textFile,
} from "../../use-cases/create-campaign-folder.ts";
import { valueOrThrow } from "../../use-cases/failures.ts";
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
  const files = campaignFiles({ campaign, pack, units });
  if (previous !== undefined) files.push(textFile(folderNames.previous, previous));
  const folder = diskFolder(dir);
  await folder.write(files);
  await makeEmptyFolders(folder);
  return openCampaignFolder(folder);
}
