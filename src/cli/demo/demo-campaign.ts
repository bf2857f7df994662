/** Opens one campaign of the made-up district in a folder. */
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
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

/** What a demo's campaign is made of. */
export interface DemoCampaign {
  readonly pack: ReportPack;
  readonly units: readonly Unit[];
  readonly campaign: Campaign;
  /** `ket-qua.json` of the period before, as text. */
  readonly previous?: string;
}

/** Writes the campaign's files and opens it as any command does. */
export async function openDemoCampaign(
  dir: string,
  { campaign, pack, units, previous }: DemoCampaign,
): Promise<CampaignFolder> {
  const files = campaignFiles({ campaign, pack, units });
  if (previous !== undefined) files.push(textFile(folderNames.previous, previous));
  const folder = diskFolder(dir);
  await folder.write(files);
  await makeEmptyFolders(folder);
  return openCampaignFolder(folder);
}
