/** Opens a campaign: what is asked, of whom, by when. Nothing is written if anything is wrong. */
import type { Folder, FolderFile } from "../adapters/folder/folder.ts";
import type { Campaign } from "../core/campaign/campaign.ts";
import { carriedOffice } from "../core/campaign/carried-office.ts";
import { createCampaign, type CampaignOptions } from "../core/campaign/create-campaign.ts";
import { formatUnitRegistryCsv } from "../core/campaign/format-unit-registry.ts";
import { formatCampaign } from "../core/campaign/parse-campaign.ts";
import { parseUnitRegistry } from "../core/campaign/parse-unit-registry.ts";
import type { Table } from "../core/campaign/table.ts";
import { unitsInForce } from "../core/campaign/unit-in-force.ts";
import type { Unit } from "../core/campaign/unit.ts";
import { previousFigures, samePeriodFigures } from "../core/consolidation/earlier-figures.ts";
import { formatResult } from "../core/consolidation/result-json.ts";
import type { ReportPack } from "../core/report-pack/report-pack.ts";
import { folderNames, resultFromFile } from "./campaign-folder.ts";
import { CampaignExistsError, throwProblems, valueOrThrow } from "./failures.ts";

export interface NewCampaign {
  /** Checked. */
  readonly pack: ReportPack;
  readonly options: CampaignOptions;
  /** The unit registry, and what people call where it came from. */
  readonly units: { readonly table: Table; readonly shownAs: string };
  /** `ket-qua.json` of the period before, and of the same period last year. */
  readonly previous?: FolderFile | undefined;
  readonly samePeriod?: FolderFile | undefined;
}

/** Puts a new campaign into a folder. @throws {CampaignExistsError} If it holds one already. @throws {ProblemsError} */
export async function createCampaignFolder(
  folder: Folder,
  { pack, options, units: registry, previous, samePeriod }: NewCampaign,
): Promise<{ readonly campaign: Campaign; readonly units: readonly Unit[] }> {
  if ((await folder.read(folderNames.campaign)) !== undefined) {
    throw new CampaignExistsError(folder.label);
  }
  const before = previous === undefined ? undefined : resultFromFile(previous);
  const lastYear = samePeriod === undefined ? undefined : resultFromFile(samePeriod);
  const office = carriedOffice(options.office, (before ?? lastYear)?.campaign.office);
  const campaign = valueOrThrow(createCampaign(pack, { ...options, office }));
  const units = valueOrThrow(parseUnitRegistry(registry.table, registry.shownAs));
  const { dataTo } = campaign;
  if (unitsInForce(units, dataTo).length === 0) {
    const file = registry.shownAs;
    throwProblems([{ code: "no-units-in-force", args: { date: dataTo }, file }]);
  }
  const input = { pack, campaign, units };
  const files = campaignFiles({ campaign, pack, units });
  if (before !== undefined) {
    valueOrThrow(previousFigures(input, before, previous?.path));
    files.push(textFile(folderNames.previous, formatResult(before)));
  }
  if (lastYear !== undefined) {
    valueOrThrow(samePeriodFigures(input, lastYear, samePeriod?.path));
    files.push(textFile(folderNames.samePeriod, formatResult(lastYear)));
  }
  await folder.write(files);
  await makeEmptyFolders(folder);
  return { campaign, units };
}

/** The files that say what a campaign is. */
export function campaignFiles(parts: {
  readonly campaign: Campaign;
  readonly pack: ReportPack;
  readonly units: readonly Unit[];
}): FolderFile[] {
  return [
    textFile(folderNames.campaign, formatCampaign(parts.campaign)),
    textFile(folderNames.pack, `${JSON.stringify(parts.pack, undefined, 2)}\n`),
    textFile(folderNames.units, formatUnitRegistryCsv(parts.units)),
  ];
}

/** Makes the folders that people put files into and find results in. */
export async function makeEmptyFolders(folder: Folder): Promise<void> {
  const { templates, received, results, frozen } = folderNames;
  await folder.makeFolders([templates, received, results, frozen]);
}

/** A text as a file in UTF-8. */
export function textFile(path: string, text: string): FolderFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
