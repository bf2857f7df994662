import { join } from "node:path";
import { diskFolder } from "../../adapters/folder/disk-folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { lastDayToReport, weekendOf } from "../../core/campaign/due-date.ts";
import { formatDate } from "../../core/locale/format.ts";
import { dueText } from "../../core/locale/labels.ts";
import { asksDocumentsOnly } from "../../core/report-pack/figure-periods.ts";
import { issuePack } from "../../core/validation/issue-pack.ts";
import { folderNames } from "../../use-cases/campaign-folder.ts";
import { createCampaignFolder } from "../../use-cases/create-campaign-folder.ts";
import { consoleText } from "../console-text.ts";
import { findPack, readInput, readInputTable } from "../input-files.ts";
import type { ExitCode, Shell } from "../shell.ts";

export interface InitOptions {
  readonly pack: string;
  readonly period: string;
  readonly year: number;
  readonly units: string;
  readonly due?: string;
  readonly dueMeans?: Campaign["dueMeans"];
  readonly from?: string;
  readonly to?: string;
  readonly office?: string;
  readonly form?: Campaign["form"];
  readonly previous?: string;
  readonly samePeriod?: string;
}

/** Opens a campaign in a folder: what is asked, of whom, by when. Nothing is written if anything is wrong. */
export async function initCampaign(
  shell: Shell,
  dir: string,
  options: InitOptions,
): Promise<ExitCode> {
  const pack = await findPack(options.pack);
  const { office } = options;
  const { campaign, units } = await createCampaignFolder(diskFolder(dir), {
    pack,
    options: { ...options, office: office === undefined ? undefined : { name: office } },
    units: { table: await readInputTable(options.units), shownAs: options.units },
    previous: options.previous === undefined ? undefined : await readInput(options.previous),
    samePeriod: options.samePeriod === undefined ? undefined : await readInput(options.samePeriod),
  });

  const issued = issuePack(pack, campaign);
  const indicators = issued.indicators.length;
  if (shell.json) {
    shell.print(JSON.stringify({ dir, campaign, units: units.length, indicators }, undefined, 2));
    return 0;
  }
  const text = consoleText(shell.language);
  shell.print(text.campaignMade(dir, units.length, indicators));
  shell.print(text.due(dueText(campaign, shell.language)));
  const lastDay = lastDayToReport(campaign);
  if (weekendOf(lastDay) !== undefined) {
    shell.print(text.weekendDue(formatDate(lastDay, shell.language)));
  }
  if (asksDocumentsOnly(issued)) {
    shell.print(text.documentsOnly(campaign.period));
    shell.print(text.nextDocuments(join(dir, folderNames.received), dir));
    return 0;
  }
  if (pack.inferred === true) shell.print(text.inferredPack);
  shell.print(text.nextTemplate(dir));
  return 0;
}
